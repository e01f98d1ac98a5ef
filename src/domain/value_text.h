#pragma once
// The one converter between text and values: forms, sheets, command line, filters and exports all use it.

#include "domain/entity.h"
#include "domain/record.h"

#include <QJsonValue>

namespace domain {

struct ParsedValue
{
    Value value;
    std::optional<Issue> issue; // an Error leaves value empty; a Warning keeps it
};

/// Reads what a person typed or a sheet holds. Empty text gives no value. Kinds: money in yuan ("1,234.50", "1.2万"),
/// percent with or without %, bool 是/否/true/false/有/无/√, dates as Date::parse, choices through the vocabulary.
/// Issue codes: number_invalid, money_invalid, bool_unknown, date_impossible, code_unknown, code_new, text_too_long.
/// Identity, phone and credit numbers are only tidied here: the entity's check judges them, since it may move or
/// complete them.
ParsedValue parseValue(const Entity &entity, const Field &field, const QString &text);

enum class TextStyle {
    Canonical, // what parseValue reads back exactly: ISO dates, plain decimals, 是/否, codes
    Display, // for people: 1,234.50, 2024年3月
};
QString valueText(const Field &field, const Value &value, TextStyle style = TextStyle::Canonical);

/// JSON: numbers as numbers, bool as true/false, money in yuan, empty as null, references as their text.
QJsonValue valueJson(const Field &field, const Value &value);
/// Shows the first three and the last four characters; of seven or fewer the last two at most, and never the whole
/// text.
QString masked(const QString &text);
/// Decimal text of a scaled integer without trailing zeros (`scaled(1234500, 10000)` = "123.45").
QString scaledText(qint64 value, qint64 scale);
/// The scaled integer of a decimal text, rounded half up; nothing when it is no number. Accepts thousands separators.
std::optional<qint64> scaledFromText(const QString &text, qint64 scale);

/// Required fields, then the entity's own check. Completes derived values in the record.
Issues checkRecord(Record &record, const Clock &clock);

/// NFKC, full width to half width, traditional to simplified, no spaces and marks: how headers and words are compared.
QString normalisedTerm(const QString &text);
/// Surrounding spaces off, inner runs of blanks to one, full-width digits and letters to half width for codes.
QString tidied(const QString &text);

} // namespace domain
