#include "reporting/content/ledger_items.h"

#include "domain/value_text.h"
#include "reporting/public_names.h"
#include "reporting/template/near_names.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Template", text); }

const QString inFull = u'|' + fullName;

QStringList termsOf(const domain::Entity &ledger)
{
    QStringList terms;
    for (const domain::Field *field : ledger.fields)
        terms << field->term();
    return terms;
}

/// Those that refer to the record; the same way its page lists them.
void narrowTo(storage::Session &session, const domain::Field &reference, qint64 id, Selection &selection)
{
    const domain::Entity &target = *reference.options.target;
    const domain::Field *name = target.options.reference;
    const auto record = storage::Repository(session, target).load(id);
    const QString value = record && name != nullptr ? domain::valueText(*name, record->value(*name)) : QString();
    selection.none = value.isEmpty();
    if (!selection.none)
        selection.filter.terms << domain::FilterTerm{
            QString::fromLatin1(reference.options.path) + u'.' + name->name(), domain::FilterOp::Equal, {value}, {}};
}

} // namespace

QString shownText(const domain::Field &field, const domain::Value &value)
{
    const bool word
        = field.kind == domain::Kind::Choice || field.kind == domain::Kind::Choices || field.kind == domain::Kind::Bool;
    return domain::valueText(field, value, word ? domain::TextStyle::Canonical : domain::TextStyle::Display);
}

QString valueInSentence(const domain::Field &field, const domain::Value &value, TextUse use)
{
    if (const auto *date = std::get_if<domain::Date>(&value); date != nullptr && date->dayKnown())
        return field.has(domain::Sensitive) && use != TextUse::Revealed ? QString() : date->inWords();
    const bool number = std::holds_alternative<qint64>(value);
    QString text = number ? domain::valueText(field, value) : shownText(field, value);
    while (!text.isEmpty() && u"。；，"_s.contains(text.back()))
        text.chop(1);
    return field.has(domain::Sensitive) && use != TextUse::Revealed ? domain::masked(text) : text;
}

QMap<QString, QString> recordTexts(const domain::Record &record, TextUse use)
{
    QMap<QString, QString> texts;
    for (const domain::Field *field : record.entity().fields) {
        QString text = valueInSentence(*field, record.value(*field), use);
        const PublicUse inPublic = use == TextUse::Public ? publicUse(record.entity(), *field) : PublicUse::Shown;
        if (inPublic == PublicUse::Never)
            continue;
        for (const QString &name : {field->name(), field->term()}) {
            if (inPublic == PublicUse::NameMasked)
                texts.insert(name + inFull, text);
            texts.insert(name, inPublic == PublicUse::NameMasked ? publicNameOf(text) : text);
        }
    }
    if (const domain::Field *start = record.entity().options.start) {
        const auto *date = std::get_if<domain::Date>(&record.value(*start));
        const QString month = date != nullptr ? u"%1月"_s.arg(date->month()) : QString();
        texts.insert(u"月份"_s, month);
        texts.insert(u"月日"_s, date != nullptr && date->dayKnown() ? u"%1%2日"_s.arg(month).arg(date->day()) : month);
    }
    return texts;
}

QMap<QString, QString> blankTexts(const domain::Entity &ledger, TextUse use)
{
    return recordTexts(domain::Record(ledger), use);
}

const domain::Field *referenceTo(const domain::Entity &ledger, const domain::Entity &target)
{
    const auto found = std::ranges::find_if(
        ledger.fields, [&target](const domain::Field *field) { return field->options.target == &target; });
    return found == ledger.fields.end() ? nullptr : *found;
}

Selection selectionOf(storage::Session &session, const domain::Entity &ledger, const ItemQuery &query,
                      const Scope &scope)
{
    Selection selection;
    selection.ledger = &ledger;
    selection.sort = ledger.options.start;
    selection.descending = query.descending;
    selection.limit = query.limit;
    const domain::ParsedFilter parsed = domain::parseFilter(ledger, query.filter);
    selection.filter = parsed.filter;
    selection.error = parsed.error;
    if (!query.sort.isEmpty()) {
        selection.sort = ledger.fieldByTerm(query.sort);
        if (selection.sort == nullptr)
            selection.error = say(QT_TRANSLATE_NOOP("Template", "%1 has no field “%2”. Is it %3?"))
                                  .arg(ledger.term(), query.sort, nearNames(query.sort, termsOf(ledger)).join(u", "_s));
    }
    if (scope.ledger != nullptr && scope.record != 0)
        if (const domain::Field *reference = referenceTo(ledger, *scope.ledger))
            narrowTo(session, *reference, scope.record, selection);
    if (scope.span && ledger.options.start != nullptr)
        selection.filter.terms << domain::FilterTerm{
            ledger.options.start->name(),
            domain::FilterOp::Between,
            {scope.span->from.toString(Qt::ISODate), scope.span->to.toString(Qt::ISODate)},
            {}};
    return selection;
}

std::vector<domain::Record> recordsOf(storage::Session &session, const Selection &selection)
{
    if (selection.none)
        return {};
    storage::ListQuery query;
    query.filter = selection.filter;
    query.sort = selection.sort;
    query.descending = selection.descending;
    query.limit = selection.limit > 0 ? selection.limit : -1;
    storage::Repository repository(session, *selection.ledger);
    return repository.load(repository.ids(query));
}

LoopItem itemOf(const domain::Record &record, TextUse use)
{
    LoopItem item;
    item.texts = recordTexts(record, use);
    item.scope.ledger = &record.entity();
    item.scope.record = record.id;
    return item;
}

} // namespace reporting
