#include "reporting/ledger_items.h"

#include "domain/filter.h"
#include "domain/value_text.h"
#include "storage/repository.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr qint64 mostItems = 500;

QString shownText(const domain::Field &field, const domain::Value &value)
{
    if (const auto *date = std::get_if<domain::Date>(&value); date != nullptr && date->dayKnown())
        return date->inWords();
    const bool number = std::holds_alternative<qint64>(value);
    QString text = domain::valueText(field, value, number ? domain::TextStyle::Canonical : domain::TextStyle::Display);
    while (!text.isEmpty() && u"。；，"_s.contains(text.back()))
        text.chop(1);
    return field.has(domain::Sensitive) ? domain::masked(text) : text;
}

} // namespace

QMap<QString, QString> recordTexts(const domain::Record &record)
{
    QMap<QString, QString> texts;
    for (const domain::Field *field : record.entity().fields) {
        const QString text = shownText(*field, record.value(*field));
        texts.insert(field->name(), text);
        texts.insert(field->term(), text);
    }
    if (const domain::Field *start = record.entity().options.start) {
        const auto *date = std::get_if<domain::Date>(&record.value(*start));
        const QString month = date != nullptr ? u"%1月"_s.arg(date->month()) : QString();
        texts.insert(u"月份"_s, month);
        texts.insert(u"月日"_s, date != nullptr && date->dayKnown() ? u"%1%2日"_s.arg(month).arg(date->day()) : month);
    }
    return texts;
}

std::optional<QList<LoopItem>> ledgerItems(storage::Session &session, const domain::Entity &ledger,
                                           const QString &filter)
{
    storage::ListQuery query;
    const domain::ParsedFilter parsed = domain::parseFilter(ledger, filter);
    if (!parsed.error.isEmpty())
        return std::nullopt;
    query.filter = parsed.filter;
    query.sort = ledger.options.start;
    query.limit = mostItems;
    storage::Repository repository(session, ledger);
    QList<LoopItem> items;
    for (const domain::Record &record : repository.load(repository.ids(query)))
        items << LoopItem{recordTexts(record), {}};
    return items;
}

} // namespace reporting
