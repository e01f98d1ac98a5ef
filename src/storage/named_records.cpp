#include "storage/named_records.h"

#include "domain/union_name.h"
#include "domain/value_text.h"
#include "storage/filter_sql.h"
#include "storage/query.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// The texts asked for one register, and what was found: text → id of the oldest record, 0 where two share an alias.
struct Register
{
    const domain::Entity *target;
    QStringList texts;
    QHash<QString, qint64> found;
};

/// A text and, where records are called by names, its other spellings, the likeliest first.
QStringList spellings(const domain::Entity &target, const QString &text)
{
    return isCalledByName(target) ? domain::unionNameVariants(text) : QStringList{text};
}

void findNames(Session &session, std::vector<Register> &registers)
{
    QStringList arms;
    QVariantList values;
    for (size_t i = 0; i < registers.size(); ++i) {
        const domain::Entity &target = *registers[i].target;
        QStringList names;
        for (const QString &text : std::as_const(registers[i].texts))
            names += spellings(target, text);
        names.removeDuplicates();
        arms << u"SELECT %1, id, %2 FROM %3 WHERE archived_at IS NULL AND %2 IN (%4)"_s.arg(
            QString::number(i), target.options.reference->name(), target.name(),
            QStringList(names.size(), u"?"_s).join(u','));
        for (const QString &name : std::as_const(names))
            values << name;
    }
    Query query(session.database, arms.join(" UNION ALL "_L1));
    query.bindAll(values);
    while (query.next()) {
        QHash<QString, qint64> &found = registers[static_cast<size_t>(query.integer(0))].found;
        const qint64 id = query.integer(1);
        const auto known = found.constFind(query.text(2));
        if (known == found.cend() || id < *known)
            found.insert(query.text(2), id);
    }
}

void findAliases(Session &session, std::vector<Register> &registers)
{
    QStringList arms;
    QVariantList values;
    for (size_t i = 0; i < registers.size(); ++i) {
        const domain::Entity &target = *registers[i].target;
        if (target.options.aliases == nullptr || registers[i].texts.isEmpty())
            continue;
        const QString aliases = target.options.aliases->name();
        const QString contains = aliases + u" LIKE ? ESCAPE '\\'"_s;
        arms << u"SELECT %1, id, %2 FROM %3 WHERE %2 IS NOT NULL AND archived_at IS NULL AND (%4) AND %5 IS NOT NULL"_s
                    .arg(QString::number(i), aliases, target.name(),
                         QStringList(registers[i].texts.size(), contains).join(" OR "_L1),
                         target.options.reference->name());
        for (const QString &text : std::as_const(registers[i].texts))
            values << containsPattern(text);
    }
    if (arms.isEmpty())
        return;
    Query query(session.database, arms.join(" UNION ALL "_L1));
    query.bindAll(values);
    while (query.next()) {
        Register &one = registers[static_cast<size_t>(query.integer(0))];
        const qint64 id = query.integer(1);
        const QStringList aliases = aliasesIn(query.text(2));
        for (const QString &alias : aliases)
            if (one.texts.contains(alias))
                one.found.insert(alias, one.found.value(alias, id) == id ? id : 0);
    }
}

} // namespace

bool isCalledByName(const domain::Entity &target) { return target.options.reference == target.options.title; }

QStringList aliasesIn(const QString &text)
{
    static const QRegularExpression between(u"[、，,；;\\n]"_s);
    QStringList aliases;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QString plain = part.trimmed(); !plain.isEmpty())
            aliases << plain;
    return aliases;
}

std::vector<qint64> recordsNamed(Session &session, const std::vector<Naming> &asked)
{
    std::vector<Register> registers;
    QHash<const domain::Entity *, size_t> places;
    for (const Naming &naming : asked) {
        if (!places.contains(naming.target)) {
            places.insert(naming.target, registers.size());
            registers.push_back({naming.target, {}, {}});
        }
        QStringList &texts = registers[places.value(naming.target)].texts;
        if (!texts.contains(naming.text))
            texts << naming.text;
    }
    if (registers.empty())
        return {};
    findNames(session, registers);
    for (Register &one : registers) {
        // What is found under a later spelling is found; only what is nobody's name can be an alias.
        QStringList unknown;
        for (const QString &text : std::as_const(one.texts)) {
            const QStringList variants = spellings(*one.target, text);
            const auto known = std::ranges::find_if(variants, [&](const QString &v) { return one.found.contains(v); });
            if (known == variants.end())
                unknown << text;
        }
        one.texts = unknown;
    }
    std::vector<QHash<QString, qint64>> names;
    for (Register &one : registers)
        names.push_back(std::exchange(one.found, {}));
    findAliases(session, registers);

    std::vector<qint64> ids;
    for (const Naming &naming : asked) {
        const size_t place = places.value(naming.target);
        qint64 id = registers[place].found.value(naming.text);
        const QStringList variants = spellings(*naming.target, naming.text);
        for (const QString &variant : variants)
            if (const auto known = names[place].constFind(variant); known != names[place].cend()) {
                id = *known;
                break;
            }
        ids.push_back(id);
    }
    return ids;
}

QStringList textsNaming(const domain::Record &record)
{
    const domain::EntityOptions &options = record.entity().options;
    const QString name = domain::valueText(*options.reference, record.value(*options.reference));
    if (name.isEmpty())
        return {};
    if (!isCalledByName(record.entity()))
        return {name};
    QStringList texts = domain::textsMeaningUnion(name);
    if (options.aliases != nullptr)
        texts += aliasesIn(domain::valueText(*options.aliases, record.value(*options.aliases)));
    texts.removeDuplicates();
    return texts;
}

} // namespace storage
