#include "domain/entities/saved_filter.h"

#include "domain/record.h"
#include "domain/registry.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain::saved_filter {

ParsedFilter readFilter(const Entity &ledger, const QString &text)
{
    const ParsedFilter search = parseSearch(ledger, text);
    static const QRegularExpression comparison(u"[=<>~≠≤≥＝＜＞]"_s);
    for (const QString &word : search.filter.words)
        if (word.contains(comparison) && !text.contains(u'"' + word + u'"'))
            return parseFilter(ledger, text); // names what is wrong with it
    return search;
}

void check(Record &record, const Clock &, Issues &issues)
{
    const QString ledgerKey = record.get(entity_name);
    if (ledgerKey.isEmpty())
        return;
    const Entity *ledger = findEntity(ledgerKey);
    if (ledger == nullptr) {
        issues << error(u"entity_unknown"_s, &entity_name,
                        QCoreApplication::translate("saved_filter", "There is no ledger “%1”.").arg(ledgerKey),
                        ledgerKey);
        return;
    }
    if (const QString wrong = readFilter(*ledger, record.get(filter)).error; !wrong.isEmpty())
        issues << error(u"filter_invalid"_s, &filter, wrong, record.get(filter));
    const auto require = [&](bool there, const Field &at, const QString &key) {
        if (!there)
            issues << error(
                u"field_unknown"_s, &at,
                QCoreApplication::translate("saved_filter", "%1 has no field “%2”.").arg(labelOf(*ledger), key), key);
    };
    const QStringList names = choicesOf(record.get(columns));
    for (const QString &column : names)
        require(resolvePath(*ledger, column).has_value(), columns, column);
    if (const QString sort = record.get(sort_field); !sort.isEmpty())
        require(ledger->field(sort) != nullptr, sort_field, sort);
}

} // namespace domain::saved_filter
