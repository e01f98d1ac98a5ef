#include "importing/cell_values.h"

#include "domain/identity_number.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using domain::Format;
using domain::Kind;
using domain::ParsedValue;
using spreadsheet::Cell;
using spreadsheet::CellKind;

namespace {

ParsedValue refused(QString code, const Field &field, const QString &message, const QString &text)
{
    return {{}, domain::error(std::move(code), &field, message, text)};
}

bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    if (u > 0x206F)
        return u == 0xFEFF;
    return u == 0xAD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || u >= 0x2060;
}

bool isApostrophe(QChar c) { return QStringView(u"'‘’‛＇`´ʼ′").contains(c); }

/// The apostrophe that makes a cell text, typed by hand or pasted along: ‘0012 is 0012, ‘十佳’ keeps its quotes.
QString withoutTextMark(const QString &text)
{
    if (text.isEmpty() || !isApostrophe(text.front()))
        return text;
    const auto start = std::ranges::find_if_not(text, [](QChar c) { return isApostrophe(c) || c.isSpace(); });
    const bool isNumber = start != text.end() && start->isDigit() && std::all_of(start, text.end(), [](QChar c) {
                              return c.isDigit() || (c.unicode() > 0xFF00 && c.isLetterOrNumber())
                                  || (c.unicode() < 0x80 && !isApostrophe(c));
                          });
    return isNumber ? text.mid(start - text.begin()) : text;
}

bool isGeneral(const Cell &cell)
{
    return cell.format.isEmpty() || cell.format.compare(u"General"_s, Qt::CaseInsensitive) == 0
        || cell.format == u"@"_s;
}

/// Excel keeps 15 digits of a number; of a longer one the last digits are gone, whatever stands there now.
bool lostDigits(const Cell &cell, const Field &field)
{
    if (field.kind != Kind::Text)
        return false;
    static const QRegularExpression exponent(u"^\\d(\\.\\d+)?[eE]\\+?(1[5-9]|[2-9]\\d)$"_s);
    const bool identity = field.options.format == Format::IdentityNumber || field.options.format == Format::CreditCode;
    if (cell.kind == CellKind::Text)
        return identity && exponent.match(cell.raw.trimmed()).hasMatch();
    if (cell.kind != CellKind::Number)
        return false;
    if (exponent.match(cell.raw).hasMatch())
        return true;
    const QString whole = cell.raw.section(u'.', 0, 0);
    return std::ranges::count_if(whole, [](QChar c) { return c.isDigit(); }) > 15;
}

/// Excel makes the first of the month of a typed “2024年3月” and shows it without a day: that day was never given.
bool hidesTheDay(const Cell &cell)
{
    if (cell.kind != CellKind::Date)
        return false;
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]"_s);
    static thread_local QHash<QString, bool> known; // a column has one format
    if (const auto answer = known.constFind(cell.format); answer != known.cend())
        return *answer;
    const QString format = QString(cell.format).remove(literal).toLower();
    return known[cell.format] = format.contains(u'y') && format.contains(u'm') && !format.contains(u'd');
}

ParsedValue dateValue(const Cell &cell, const domain::Entity &entity, const Field &field, const QString &text)
{
    static const QRegularExpression firstOrTenth(u"^(\\d{4})\\.1$"_s);
    static const QRegularExpression serial(u"^([2-5]\\d{4})(\\.\\d+)?$"_s);
    if (cell.kind == CellKind::Number && isGeneral(cell)) {
        if (firstOrTenth.match(text).hasMatch())
            return refused(u"date_ambiguous"_s, field,
                           QCoreApplication::translate(
                               "Import", "“%1” is a number and may be January or October. Write %2-01 or %2-10.")
                               .arg(text, text.left(4)),
                           text);
    }
    const auto match = cell.kind == CellKind::Date ? QRegularExpressionMatch() : serial.match(text);
    if (match.hasMatch()) {
        const QDate day = QDate(1899, 12, 30).addDays(match.captured(1).toLongLong());
        return {
            domain::Date::of(day),
            domain::warning(u"date_serial"_s, &field,
                            QCoreApplication::translate("Import", "%1 is the number behind a date; it is read as %2.")
                                .arg(text, day.toString(Qt::ISODate)),
                            text)};
    }
    if (hidesTheDay(cell) && text.size() == 10 && text.endsWith(u"-01"_s))
        return domain::parseValue(entity, field, text.chopped(3));
    return domain::parseValue(entity, field, text);
}

/// The word the operator gave for a code of a column; the text itself where she gave none.
QString explained(const QString &text, const QString &column, const ImportOptions &options)
{
    if (options.codes.isEmpty())
        return text;
    const auto exact = options.codes.constFind(column + u':' + text);
    if (exact != options.codes.cend())
        return *exact;
    const QString wanted = domain::normalisedTerm(column) + u':' + text;
    for (auto code = options.codes.begin(); code != options.codes.end(); ++code) {
        const qsizetype colon = code.key().lastIndexOf(u':');
        if (domain::normalisedTerm(code.key().left(colon)) + code.key().mid(colon) == wanted)
            return code.value();
    }
    return text;
}

/// Systems disagree on what a bare number stands for: it is asked, never guessed.
bool isBareCode(const Field &field, const QString &text)
{
    if (text.size() > 2 || !std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }))
        return false;
    if (field.kind == Kind::Bool)
        return true;
    if (field.kind != Kind::Choice || field.options.vocabulary == nullptr)
        return false;
    const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
    return !vocabulary.codes().isEmpty() && vocabulary.codeFor(text).isEmpty();
}

/// Numbers count with all their digits, not with those the sheet shows; a percentage means what it shows.
QString givenText(const Cell &cell, const Field &field)
{
    const QString shown = cellText(cell);
    const bool counts = field.kind == Kind::Integer || field.kind == Kind::Number || field.kind == Kind::Money
        || field.kind == Kind::Percent;
    return counts && cell.kind == CellKind::Number && !shown.endsWith(u'%') ? cell.raw : shown;
}

} // namespace

QString cellText(const Cell &cell)
{
    QString text = withoutTextMark(cell.shown.trimmed());
    if (std::ranges::any_of(text, isUnseen)) { // zero-width characters and marks of direction, copied from web pages
        text.removeIf(isUnseen);
        text = text.trimmed();
    }
    const bool nothing = std::ranges::all_of(text, [](QChar c) { return QStringView(u"-/\\—–－／").contains(c); });
    return nothing && text.size() <= 4 ? QString() : text;
}

ParsedValue cellValue(const Cell &cell, const domain::Entity &entity, const Field &field, const QString &column,
                      const ImportOptions &options, QChar moneyUnit)
{
    if (cell.formulaWithoutValue)
        return refused(u"formula_without_value"_s, field,
                       QCoreApplication::translate("Import",
                                                   "This cell is a formula without a result. Open the file in Excel or "
                                                   "WPS, save it, and import it again."),
                       {});
    if (cell.kind == CellKind::Error)
        return refused(
            u"cell_error"_s, field,
            QCoreApplication::translate("Import", "The cell shows the error %1. Correct the formula or type the value.")
                .arg(cell.shown),
            cell.shown);
    if (lostDigits(cell, field))
        return lostDigitsIssue(field, cell.shown, cell.raw);
    if (cell.oversize)
        return refused(u"text_too_long"_s, field,
                       QCoreApplication::translate("Import", "The text of this cell is too long. Shorten it."),
                       cell.shown.left(200));
    const QString given = givenText(cell, field);
    if (given.isEmpty())
        return {};
    const QString text = explained(given, column, options);
    if (field.kind == Kind::Date)
        return dateValue(cell, entity, field, text);
    if (isBareCode(field, text))
        return refused(
            u"code_asked"_s, field,
            QCoreApplication::translate("Import", "“%1” is a bare code. Say what %1 means in the column “%2”.")
                .arg(text, column),
            text);
    const bool bareAmount = field.kind == Kind::Money && !moneyUnit.isNull() && text.back().isDigit();
    if (field.options.format == Format::IdentityNumber && looksRounded(text)
        && !domain::checkIdentityNumber(text).issueCode.isEmpty())
        return lostDigitsIssue(field, text, text);
    return domain::parseValue(entity, field, bareAmount ? text + moneyUnit : text);
}

bool looksRounded(const QString &number)
{
    return number.size() == 18 && number.endsWith("000"_L1)
        && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

domain::ParsedValue lostDigitsIssue(const Field &field, const QString &shown, const QString &raw)
{
    return refused(field.issueStem() + u"_precision_lost"_s, field,
                   QCoreApplication::translate("Import",
                                               "The number was stored as a figure and its last digits are lost (%1). "
                                               "Format the column as text and type the number again.")
                       .arg(shown),
                   raw);
}

} // namespace importing
