// What the rules find among the records.

#include "domain/registry.h"
#include "domain/value_text.h"
#include "services/due.h"
#include "storage/latest_dates.h"
#include "storage/repository.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int monthSlack = 3; // days a month may be longer or shorter than another

QDate dateOf(const domain::Record &record, const domain::Field &field)
{
    const auto *date = std::get_if<domain::Date>(&record.value(field));
    return date ? date->firstDay() : QDate();
}

/// A number alone tells nobody anything: the union or person it is about stands before it.
void name(DueItem &item, const domain::Record &record)
{
    item.title = record.title();
    const domain::Field *named = record.entity().options.title;
    if (!named || !named->name().endsWith(u"_no"))
        return;
    for (const domain::Field *field : record.entity().fields) {
        const bool subject = field->kind == domain::Kind::Reference && field->has(domain::InList);
        if (subject && !domain::isEmpty(record.value(*field))) {
            item.number = item.title;
            item.title = domain::valueText(*field, record.value(*field));
            return;
        }
    }
}

/// When the term ends. Of a rule that returns: the first return that is not yet forgotten.
QDate dueDay(const DueRule &rule, QDate from, QDate today)
{
    if (rule.everyMonths <= 0)
        return from.addMonths(rule.afterMonths).addDays(rule.afterDays);
    const QDate remembered = today.addDays(-rule.forget);
    int months = rule.everyMonths;
    if (from < remembered) {
        const int passed = (remembered.year() - from.year()) * 12 + remembered.month() - from.month();
        months = qMax(rule.everyMonths, passed / rule.everyMonths * rule.everyMonths);
    }
    while (from.addMonths(months) < remembered)
        months += rule.everyMonths;
    return from.addMonths(months);
}

/// Narrows the records to those whose date can matter, so that a big ledger is not read as a whole.
domain::Filter candidates(const DueRule &rule, QDate today)
{
    domain::Filter filter = rule.filter;
    if (rule.everyMonths > 0 || rule.latest || rule.leadField) {
        filter.terms << domain::FilterTerm{rule.date->name(), domain::FilterOp::NotEmpty, {}, {}};
        return filter;
    }
    const int slack = rule.afterMonths > 0 ? monthSlack : 0;
    const QDate last = today.addDays(rule.lead - rule.afterDays + slack).addMonths(-rule.afterMonths);
    const QDate first = today.addDays(-rule.forget - rule.afterDays - slack).addMonths(-rule.afterMonths);
    // A month without a day counts as its first day.
    filter.terms << domain::FilterTerm{
        rule.date->name(),
        domain::FilterOp::Between,
        {QDate(first.year(), first.month(), 1).toString(Qt::ISODate), last.toString(Qt::ISODate)},
        {}};
    return filter;
}

void find(storage::Session &session, const DueRule &rule, QDate today, QList<DueItem> &items)
{
    storage::Repository repository(session, *rule.entity);
    storage::ListQuery query;
    query.filter = candidates(rule, today);
    const QHash<qint64, QDate> latest = rule.latest
        ? storage::latestDates(session, {rule.latest->entity, rule.latest->reference}, *rule.latest->date)
        : QHash<qint64, QDate>();
    for (const domain::Record &record : repository.load(repository.ids(query))) {
        QDate from = dateOf(record, *rule.date);
        if (const auto child = latest.constFind(record.id); child != latest.cend() && *child > from)
            from = *child;
        if (!from.isValid())
            continue;
        int lead = rule.lead;
        if (rule.leadField)
            if (const auto *own = std::get_if<qint64>(&record.value(*rule.leadField)))
                lead = static_cast<int>(std::clamp<qint64>(*own, 0, 3660));
        const QDate due = dueDay(rule, from, today);
        if (due.addDays(-lead) > today || due.addDays(rule.forget) < today)
            continue;
        DueItem item{rule.entity, record.id, {}, {}, rule.name, rule.label, rule.basis, {}, due};
        name(item, record);
        if (rule.who)
            item.who = domain::valueText(*rule.who, record.value(*rule.who));
        items << item;
    }
}

} // namespace

QList<DueItem> dueItems(storage::Session &session, const QList<DueRule> &rules, QDate today)
{
    QList<DueItem> items;
    for (const DueRule &rule : rules)
        find(session, rule, today, items);
    std::ranges::stable_sort(items, {}, &DueItem::due);
    return items;
}

} // namespace services
