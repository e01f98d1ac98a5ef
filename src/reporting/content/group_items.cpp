#include "reporting/content/group_items.h"

#include "domain/value_text.h"
#include "reporting/content/span_list.h"
#include "reporting/public_names.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

using Grouping = ItemQuery::Grouping;

const QString without = u"其他"_s; // records that have no value

LoopItem spanItem(const Span &span)
{
    LoopItem item;
    item.texts = {{u"组"_s, span.label}, {u"月份"_s, span.label}, {u"月"_s, span.months}};
    item.scope.span = span.period;
    return item;
}

LoopItem groupItem(const Selection &selection, const QString &name, const domain::FilterTerm &term)
{
    LoopItem item;
    item.texts.insert(u"组"_s, name);
    item.scope.ledger = selection.ledger;
    domain::Filter filter = selection.filter;
    filter.terms << term;
    item.scope.filter = domain::filterText(filter);
    return item;
}

QList<LoopItem> bySpan(const Selection &selection, const std::vector<domain::Record> &records, const ItemQuery &query,
                       const domain::Period &period, TextUse use)
{
    const domain::Field &start = *selection.ledger->options.start;
    QList<LoopItem> items;
    for (const Span &span : spansOf(period, query.grouping == Grouping::Month ? 1 : 3, query.merged)) {
        LoopItem item = groupItem(selection, span.label,
                                  {start.name(),
                                   domain::FilterOp::Between,
                                   {span.period.from.toString(Qt::ISODate), span.period.to.toString(Qt::ISODate)},
                                   {}});
        item.texts.insert({{u"月份"_s, span.label}, {u"月"_s, span.months}});
        item.scope.span = span.period;
        for (const domain::Record &record : records) {
            const auto *date = std::get_if<domain::Date>(&record.value(start));
            if (date != nullptr && date->firstDay() >= span.period.from && date->firstDay() <= span.period.to)
                item.members << itemOf(record, use);
        }
        if (!item.members.isEmpty())
            items << item;
    }
    return items;
}

QList<LoopItem> byField(const Selection &selection, const std::vector<domain::Record> &records,
                        const domain::Field &field, TextUse use)
{
    QStringList order;
    QMap<QString, QList<LoopItem>> members;
    for (const domain::Record &record : records) {
        const QString value = domain::valueText(field, record.value(field));
        if (!members.contains(value))
            order << value;
        members[value] << itemOf(record, use);
    }
    std::ranges::stable_sort(order, [&members](const QString &a, const QString &b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        return members[a].size() > members[b].size();
    });
    QList<LoopItem> items;
    for (const QString &value : std::as_const(order)) {
        const domain::FilterOp op = value.isEmpty() ? domain::FilterOp::IsEmpty : domain::FilterOp::Equal;
        const QString shown = value.isEmpty() ? without : members[value].first().texts.value(field.term());
        LoopItem item
            = groupItem(selection, shown, {field.name(), op, value.isEmpty() ? QStringList() : QStringList{value}, {}});
        item.texts.insert({{field.name(), shown}, {field.term(), shown}});
        item.members = members[value];
        items << item;
    }
    return items;
}

} // namespace

Items spanItems(const ItemQuery &query, const domain::Period &period)
{
    Items items;
    items.known = true;
    for (const Span &span : spansOf(period, query.grouping == Grouping::Month ? 1 : 3, query.merged))
        items.items << spanItem(span);
    return items;
}

Items groupItems(storage::Session &session, const Selection &selection, const ItemQuery &query,
                 const domain::Period &period, TextUse use)
{
    Items items;
    items.known = true;
    const domain::Entity &ledger = *selection.ledger;
    const bool field = query.grouping == Grouping::Field;
    const domain::Field *by = field ? ledger.fieldByTerm(query.groupField) : ledger.options.start;
    if (by == nullptr) {
        items.error = field
            ? QCoreApplication::translate("Template", "%1 has no field “%2”.").arg(ledger.term(), query.groupField)
            : QCoreApplication::translate("Template", "The records of %1 have no date to group them by.")
                  .arg(ledger.term());
        return items;
    }
    if (use == TextUse::Public && publicUse(ledger, *by) == PublicUse::Never) {
        items.error
            = QCoreApplication::translate("Template", "“%1” must not stand in a public notice.").arg(by->term());
        return items;
    }
    const std::vector<domain::Record> records = recordsOf(session, selection);
    items.items = field ? byField(selection, records, *by, use) : bySpan(selection, records, query, period, use);
    return items;
}

} // namespace reporting
