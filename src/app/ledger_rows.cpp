#include "app/ledger_rows.h"

#include "domain/error.h"
#include "domain/filter_sentence.h"
#include "domain/value_text.h"
#include "figures/evaluator.h"
#include "storage/office.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t rowsAtOnce = 512;

QString inWords(QDate day) { return domain::Date::of(day).inWords(); }

reporting::LedgerValue kindOf(const domain::Field &field)
{
    switch (field.kind) {
    case domain::Kind::Integer:
    case domain::Kind::Number:
        return reporting::LedgerValue::Number;
    case domain::Kind::Money:
        return reporting::LedgerValue::Money;
    case domain::Kind::Percent:
        return reporting::LedgerValue::Percent;
    case domain::Kind::Date:
        return reporting::LedgerValue::Date;
    default:
        return reporting::LedgerValue::Text;
    }
}

/// Values of columns that lead over references are looked up for a whole chunk of records.
class Linked
{
public:
    explicit Linked(storage::Session &session)
        : m_session(session)
    {
    }

    void forget() { m_records.clear(); }

    /// Loads what the references of the records lead to.
    void fetch(const std::vector<domain::Record> &records, const QList<const domain::Field *> &references)
    {
        std::vector<const domain::Record *> at;
        for (const domain::Record &record : records)
            at.push_back(&record);
        for (const domain::Field *reference : references) {
            const domain::Entity &target = *reference->options.target;
            auto &known = m_records[&target];
            std::vector<qint64> missing;
            for (const domain::Record *record : at) {
                const qint64 id = idOf(*record, *reference);
                if (id != 0 && !known.contains(id))
                    missing.push_back(id);
            }
            std::ranges::sort(missing);
            missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
            for (domain::Record &record : storage::Repository(m_session, target).load(missing))
                known.emplace(record.id, std::move(record));
            for (const domain::Record *&record : at)
                record = next(*record, *reference);
            std::erase(at, nullptr);
        }
    }

    domain::Value value(const domain::Record &record, const domain::ResolvedPath &path) const
    {
        const domain::Record *at = &record;
        for (const domain::Field *reference : path.references) {
            at = next(*at, *reference);
            if (at == nullptr)
                return {};
        }
        return at->value(*path.field);
    }

private:
    static qint64 idOf(const domain::Record &record, const domain::Field &reference)
    {
        const auto *link = std::get_if<domain::Link>(&record.value(reference));
        return link ? link->id : 0;
    }

    const domain::Record *next(const domain::Record &record, const domain::Field &reference) const
    {
        const auto records = m_records.find(reference.options.target);
        if (records == m_records.end())
            return nullptr;
        const auto found = records->second.find(idOf(record, reference));
        return found == records->second.end() ? nullptr : &found->second;
    }

    storage::Session &m_session;
    std::map<const domain::Entity *, std::map<qint64, domain::Record>> m_records;
};

class Maker
{
public:
    Maker(storage::Session &session, const LedgerRequest &request)
        : m_session(session)
        , m_request(request)
        , m_entity(*request.entity)
        , m_columns(request.columns.isEmpty() ? usualColumns(m_entity) : request.columns)
        , m_sums(size_t(m_columns.size()), 0)
        , m_basis(request.basis.value_or(isCountedAsOf(m_entity) ? figures::Basis::Stock : figures::Basis::Flow))
    {
    }

    reporting::Ledger make(const domain::Progress &progress)
    {
        const std::vector<qint64> ids = recordIds();
        loadRows(ids, progress);
        if (m_request.nameOrder)
            sortByName();
        m_ledger.office = storage::officeProfile(m_session).fullName;
        m_ledger.name = ledgerName(m_entity);
        m_ledger.period = periodWords();
        QStringList conditions{m_request.selection,
                               domain::filterSentence(m_entity, m_request.filter, m_request.reveal)};
        conditions.removeAll(QString());
        if (!conditions.isEmpty())
            m_ledger.condition = u"条件："_s + conditions.join(u'，');
        m_ledger.preparedBy = m_request.preparedBy.simplified();
        m_ledger.reviewedBy = m_request.reviewedBy.simplified();
        m_ledger.date = m_request.date.value_or(m_session.clock.today());
        m_ledger.count = QString::number(m_ledger.rows.size()) + m_entity.unit();
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_ledger.columns << column(i);
        m_ledger.nameColumn = nameColumn();
        return std::move(m_ledger);
    }

private:
    std::vector<qint64> recordIds()
    {
        std::vector<qint64> ids;
        if (m_request.ids) {
            ids = *m_request.ids;
        } else {
            storage::ListQuery query;
            query.filter = m_request.filter;
            query.sort = m_request.sort;
            query.descending = m_request.descending;
            ids = storage::Repository(m_session, m_entity).ids(query);
        }
        if (!m_request.period)
            return ids;
        if (m_entity.options.start == nullptr)
            throw domain::Error(domain::ErrorCode::Usage,
                                QCoreApplication::translate("Ledger",
                                                            "The records of %1 have no date, so a period cannot choose "
                                                            "among them. Leave the period out.")
                                    .arg(domain::labelOf(m_entity)));
        figures::Definition dated;
        dated.entity = &m_entity;
        dated.basis = m_basis;
        dated.basisGiven = true;
        std::vector<qint64> inPeriod = figures::Evaluator(m_session).evaluate(dated, *m_request.period, true).rows;
        std::ranges::sort(inPeriod);
        std::erase_if(ids, [&inPeriod](qint64 id) { return !std::ranges::binary_search(inPeriod, id); });
        return ids;
    }

    void loadRows(const std::vector<qint64> &ids, const domain::Progress &progress)
    {
        storage::Repository repository(m_session, m_entity);
        Linked linked(m_session);
        const domain::Field *name = m_request.nameOrder ? nameFieldOf(m_entity) : nullptr;
        m_ledger.rows.reserve(qsizetype(ids.size()));
        for (size_t first = 0; first < ids.size(); first += rowsAtOnce) {
            if (progress && !progress(qint64(first), qint64(ids.size())))
                throw domain::Error(domain::ErrorCode::Cancelled,
                                    QCoreApplication::translate("Ledger", "The ledger was stopped."));
            const auto begin = ids.begin() + std::ptrdiff_t(first);
            const auto end = ids.begin() + std::ptrdiff_t(std::min(first + rowsAtOnce, ids.size()));
            const std::vector<domain::Record> records = repository.load(std::vector<qint64>(begin, end));
            linked.forget();
            for (const domain::ResolvedPath &path : m_columns)
                linked.fetch(records, path.references);
            for (const domain::Record &record : records) {
                m_ledger.rows << cells(record, linked);
                if (name != nullptr)
                    m_keys << domain::nameKey(*m_request.nameOrder, domain::valueText(*name, record.value(*name)));
            }
        }
    }

    QStringList cells(const domain::Record &record, const Linked &linked)
    {
        QStringList texts;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const domain::ResolvedPath &path = m_columns.at(i);
            const domain::Value value = linked.value(record, path);
            if (const auto *number = std::get_if<qint64>(&value))
                m_sums[size_t(i)] += *number;
            const QString text = domain::valueText(*path.field, value);
            texts << (isMasked(*path.field) ? domain::masked(text) : text);
        }
        return texts;
    }

    bool isMasked(const domain::Field &field) const { return field.has(domain::Sensitive) && !m_request.reveal; }

    void sortByName()
    {
        if (m_keys.size() != m_ledger.rows.size())
            return;
        std::vector<qsizetype> order(size_t(m_keys.size()));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [this](qsizetype a, qsizetype b) { return m_keys.at(a) < m_keys.at(b); });
        QList<QStringList> rows;
        rows.reserve(m_ledger.rows.size());
        for (const qsizetype at : order)
            rows << std::move(m_ledger.rows[at]);
        m_ledger.rows = std::move(rows);
    }

    reporting::LedgerColumn column(qsizetype i) const
    {
        const domain::ResolvedPath &path = m_columns.at(i);
        const domain::Field &field = *path.field;
        reporting::LedgerColumn column;
        for (const domain::Field *reference : path.references)
            column.header += reference->term();
        column.header += field.term();
        column.kind = kindOf(field);
        if (field.kind == domain::Kind::Money)
            column.header += u"（元）"_s;
        // Of a record that several rows refer to, a sum would count a value several times.
        if (path.references.isEmpty() && isAddable(field) && !isMasked(field) && !m_ledger.rows.isEmpty())
            column.total = domain::valueText(field, m_sums[size_t(i)]);
        return column;
    }

    qsizetype nameColumn() const
    {
        const domain::Field *name = nameFieldOf(m_entity);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).references.isEmpty() && m_columns.at(i).field == name)
                return i;
        }
        return 0;
    }

    QString periodWords() const
    {
        if (!m_request.period)
            return {};
        if (m_basis == figures::Basis::Flow)
            return u"统计期间：%1至%2（%3）"_s.arg(inWords(m_request.period->from), inWords(m_request.period->to),
                                                   m_entity.options.start->term());
        return u"统计时点：%1"_s.arg(inWords(m_request.period->to));
    }

    storage::Session &m_session;
    const LedgerRequest &m_request;
    const domain::Entity &m_entity;
    LedgerColumns m_columns;
    std::vector<qint64> m_sums;
    figures::Basis m_basis;
    QStringList m_keys;
    reporting::Ledger m_ledger;
};

} // namespace

reporting::Ledger makeLedger(storage::Session &session, const LedgerRequest &request, const domain::Progress &progress)
{
    return Maker(session, request).make(progress);
}

} // namespace app
