#include "storage/log_check.h"

#include "domain/registry.h"
#include "storage/change_log.h"
#include "storage/instant.h"
#include "storage/operation.h"
#include "storage/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <map>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qsizetype namedOfAKind = 5;

QString say(const char *text) { return QCoreApplication::translate("Check", text); }

/// Sentences of one kind: the first few, then how many more.
class Kind
{
public:
    void add(const QString &sentence)
    {
        if (++m_count <= namedOfAKind)
            m_sentences << sentence;
    }
    QStringList sentences() const
    {
        QStringList all = m_sentences;
        if (m_count > namedOfAKind)
            all << say(QT_TRANSLATE_NOOP("Check", "And %1 more of this kind.")).arg(m_count - namedOfAKind);
        return all;
    }

private:
    QStringList m_sentences;
    qsizetype m_count = 0;
};

/// SHA-256 of the entries of each operation, read in one pass.
class SealedEntries
{
public:
    explicit SealedEntries(Database &database, qint64 first = 0)
        : m_query(database,
                  u"SELECT operation_id, entity, first_id, last_id, action, before FROM change_entry "
                  "WHERE operation_id >= ? ORDER BY operation_id, id"_s)
        , m_more(m_query.bind(first).next())
    {
    }
    /// Operations must be asked for in order.
    QByteArray of(qint64 operation)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (; m_more && m_query.integer(0) <= operation; m_more = m_query.next())
            if (m_query.integer(0) == operation)
                hash.addData(sealedEntry(m_query.text(1), m_query.integer(2), m_query.integer(3), m_query.text(4),
                                         m_query.text(5)));
        return hash.result();
    }

private:
    Query m_query;
    bool m_more;
};

/// The last operation from before there were seals; 0 in an office that always had them.
qint64 unsealedUntil(Database &database)
{
    Query query(database, u"SELECT value FROM setting WHERE name = 'log_unsealed_until'"_s);
    return query.next() ? query.text(0).toLongLong() : 0;
}

QStringList sealFindings(Database &database)
{
    Kind findings;
    SealedEntries entries(database);
    const qint64 unsealed = unsealedUntil(database);
    Query operations(database, u"SELECT id, kind, label, operator, at, undoes, seal FROM operation ORDER BY id"_s);
    QString before;
    while (operations.next()) {
        const OperationRow row{operations.integer(0), operations.text(1), operations.text(2),
                               operations.text(3),    operations.text(4), operations.integer(5)};
        const QString seal = operations.text(6);
        const QByteArray digest = entries.of(row.id);
        if (seal.isEmpty() && before.isEmpty() && row.id <= unsealed)
            continue; // from before there were seals
        if (seal != sealOf(before, row, digest))
            findings.add(
                say(QT_TRANSLATE_NOOP("Check",
                                      "The log does not fit its seal at operation %1 (%2, %3): it, its entries or what "
                                      "stood before it were changed afterwards. Compare with a backup."))
                    .arg(row.id)
                    .arg(row.operatorName,
                         instantFromText(row.at).toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)));
        before = seal;
    }
    return findings.sentences();
}

/// What the log knows of the records of one ledger.
class LoggedRecords
{
public:
    LoggedRecords(Database &database, const domain::Entity &entity)
    {
        Query entries(database, u"SELECT first_id, last_id, action FROM change_entry WHERE entity = ? ORDER BY id"_s);
        entries.bind(entity.name());
        while (entries.next())
            take(entries.integer(0), entries.integer(1), entries.text(2));
    }

    bool holds(qint64 id) const { return isCovered(id, id) && !m_erased.contains(id); }
    qint64 revision(qint64 id) const
    {
        const auto changes = m_changes.find(id);
        return 1 + (changes == m_changes.end() ? 0 : changes->second);
    }
    /// How many records there should be.
    qint64 count() const
    {
        qint64 ids = 0;
        for (const auto &[first, last] : m_ranges)
            ids += last - first + 1;
        return ids - static_cast<qint64>(m_erased.size());
    }

private:
    void take(qint64 first, qint64 last, const QString &action)
    {
        if (action == "insert"_L1) {
            for (qint64 id = first; id <= last && !m_erased.empty(); ++id)
                if (m_erased.erase(id) > 0) // back under the id it had
                    m_changes.erase(id);
            if (!isCovered(first, last))
                m_ranges.emplace(first, last);
            return;
        }
        for (qint64 id = first; id <= last; ++id) {
            if (action == "erase"_L1)
                m_erased.insert(id);
            else
                ++m_changes[id];
        }
    }
    bool isCovered(qint64 first, qint64 last) const
    {
        const auto range = m_ranges.upper_bound(first);
        return range != m_ranges.begin() && std::prev(range)->second >= last;
    }

    std::map<qint64, qint64> m_ranges; // first → last id inserted
    std::unordered_set<qint64> m_erased;
    std::unordered_map<qint64, qint64> m_changes; // since it was inserted
};

QStringList recordFindings(Database &database, const domain::Entity &entity)
{
    const LoggedRecords log(database, entity);
    const QString ledger = domain::labelOf(entity);
    Kind unknown, changed;
    qint64 found = 0;
    Query rows(database, u"SELECT id, revision FROM %1 ORDER BY id"_s.arg(entity.name()));
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (!log.holds(id)) {
            // Imports of the first version were no records and have no entries.
            if (!entity.options.keptByProgram)
                unknown.add(
                    say(QT_TRANSLATE_NOOP("Check",
                                          "%1: record %2 is not in the log: it was not written by this program. "
                                          "Look at it, and enter it anew if it is right."))
                        .arg(ledger)
                        .arg(id));
            continue;
        }
        ++found;
        if (rows.integer(1) != log.revision(id))
            changed.add(
                say(QT_TRANSLATE_NOOP("Check",
                                      "%1: record %2 has been saved %3 times, but the log knows of %4. Compare it "
                                      "with a backup."))
                    .arg(ledger)
                    .arg(id)
                    .arg(rows.integer(1))
                    .arg(log.revision(id)));
    }
    QStringList findings = unknown.sentences() + changed.sentences();
    if (found < log.count())
        findings << say(QT_TRANSLATE_NOOP(
                            "Check",
                            "%1: %2 records that the log knows are not there, and nobody has taken them out. "
                            "Restore a backup."))
                        .arg(ledger)
                        .arg(log.count() - found);
    return findings;
}

} // namespace

bool isSealed(Database &database, qint64 operation)
{
    Query query(database, u"SELECT seal FROM operation WHERE id = ?"_s);
    return query.bind(operation).next() && !query.text(0).isEmpty();
}

bool fitsItsSeal(Database &database, qint64 operation)
{
    QString before;
    {
        Query former(database,
                     u"SELECT seal FROM operation WHERE id < ? AND seal IS NOT NULL ORDER BY id DESC LIMIT 1"_s);
        if (former.bind(operation).next())
            before = former.text(0);
    }
    SealedEntries entries(database, operation);
    Query operations(database,
                     u"SELECT id, kind, label, operator, at, undoes, seal FROM operation WHERE id >= ? ORDER BY id"_s);
    operations.bind(operation);
    bool found = false;
    while (operations.next()) {
        const OperationRow row{operations.integer(0), operations.text(1), operations.text(2),
                               operations.text(3),    operations.text(4), operations.integer(5)};
        const QString seal = operations.text(6);
        found = found || row.id == operation;
        if (seal != sealOf(before, row, entries.of(row.id)))
            return false;
        before = seal;
    }
    return found;
}

QStringList logFindings(Database &database)
{
    QStringList findings = sealFindings(database);
    for (const domain::Entity *entity : domain::allEntities())
        findings += recordFindings(database, *entity);
    return findings;
}

} // namespace storage
