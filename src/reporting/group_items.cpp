#include "reporting/group_items.h"

#include "domain/filter.h"
#include "domain/value_text.h"
#include "storage/repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr qsizetype mostGroups = 200;

LoopItem item(const QString &shown, const QString &months) { return {{{u"组"_s, shown}, {u"月"_s, months}}, {}}; }

/// The whole months of the period, by one or by three.
QList<LoopItem> monthItems(const domain::Period &period, int size)
{
    static const QString quarters = u"一二三四"_s;
    QList<LoopItem> items;
    const int last = period.from.year() == period.to.year() ? period.to.month() : 12;
    for (int month = (period.from.month() - 1) / size * size + 1; month <= last; month += size) {
        if (size == 1)
            items << item(u"%1月"_s.arg(month), QString::number(month));
        else
            items << item(quarters.mid(month / 3, 1) + u"季度"_s,
                          u"%1|%2|%3"_s.arg(month).arg(month + 1).arg(month + 2));
    }
    return items;
}

/// As the filter language takes it between double quotes.
QString plainValue(QString value) { return value.remove(u'"'); }

} // namespace

std::optional<GroupedList> groupedList(const QString &name)
{
    const qsizetype mark = name.indexOf(u" 各 "_s);
    if (mark < 0)
        return std::nullopt;
    return GroupedList{name.left(mark).trimmed(), name.mid(mark + 3).trimmed()};
}

std::optional<QList<LoopItem>> groupItems(storage::Session &session, const domain::Entity &ledger, const QString &field,
                                          const QString &filter, const domain::Period &period)
{
    const domain::ParsedFilter parsed = domain::parseFilter(ledger, filter);
    if (!parsed.error.isEmpty())
        return std::nullopt;
    if (field == u"月份"_s)
        return monthItems(period, 1);
    if (field == u"季度"_s)
        return monthItems(period, 3);
    const domain::Field *by = ledger.fieldByTerm(field);
    if (by == nullptr)
        return std::nullopt;
    storage::ListQuery query;
    query.filter = parsed.filter;
    query.sort = ledger.options.start;
    storage::Repository repository(session, ledger);
    QStringList values; // in order of their first record
    QMap<QString, qsizetype> counts;
    for (const domain::Record &record : repository.load(repository.ids(query))) {
        const QString value = plainValue(domain::valueText(*by, record.value(*by), domain::TextStyle::Canonical));
        if (!value.isEmpty() && ++counts[value] == 1)
            values << value;
    }
    std::ranges::stable_sort(values, [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    QList<LoopItem> items;
    for (const QString &value : values.first(std::min(values.size(), mostGroups)))
        items << LoopItem{{{u"组"_s, value}, {by->name(), value}, {by->term(), value}}, {}};
    return items;
}

} // namespace reporting
