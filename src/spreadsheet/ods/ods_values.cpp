#include "spreadsheet/ods/ods_values.h"

#include "spreadsheet/cell_making.h"
#include "spreadsheet/number_format.h"

#include <QDate>
#include <QRegularExpression>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// "1,234.50" is #,##0.00, "007" is 000, "25%" is 0%; nothing where the text is not simply a number.
QString codeOf(const QString &shown)
{
    static const QRegularExpression plain(u"^-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.(\\d+))?(%?)$"_s);
    const auto match = plain.match(shown);
    if (!match.hasMatch())
        return {};
    const QString whole = match.captured(1);
    QString code = u"0"_s;
    if (whole.contains(u','))
        code = u"#,##0"_s;
    else if (whole.size() > 1 && whole.startsWith(u'0'))
        code = QString(whole.size(), u'0');
    if (const qsizetype decimals = match.captured(4).size(); decimals > 0)
        code += u'.' + QString(decimals, u'0');
    return code + match.captured(5);
}

// Some programs write three digits of exponent: 4.2E+017 is 4.2E+17.
QString withShortExponent(QString value)
{
    static const QRegularExpression padding(u"(?<=[eE][+-])0+(?=\\d)"_s);
    return value.remove(padding);
}

Cell numberOf(const QString &given, const QString &shown)
{
    const QString value = withShortExponent(given);
    Cell cell = numberCell(value.toUtf8(), nullptr, false);
    const QString text = shown.trimmed();
    if (cell.kind != CellKind::Number || text == cell.shown)
        return cell;
    // Columns too narrow show ###, currencies their sign: then the number itself is what counts.
    if (const QString code = codeOf(text);
        !code.isEmpty() && showNumber(value, value.toDouble(), PlainFormat::of(code)) == text) {
        cell.format = code;
        cell.shown = text;
    }
    return cell;
}

// Whether "2024年3月" shows no day of 2024-03-01: no number in it is left for the day.
bool hidesTheDay(const QDate &date, const QString &shown)
{
    if (shown.isEmpty() || shown.contains(u'#') || shown.contains(u'日') || shown.contains(u'号'))
        return false;
    static const QRegularExpression digits(u"\\d+"_s);
    QList<int> numbers;
    for (auto it = digits.globalMatch(shown); it.hasNext();)
        numbers.append(it.next().captured().toInt());
    if (!numbers.removeOne(date.year()))
        numbers.removeOne(date.year() % 100);
    numbers.removeOne(date.month());
    return !numbers.contains(date.day());
}

Cell dateOf(const QString &value, const QString &shown)
{
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    if (!date.isValid())
        return errorCell(value, u"#VALUE!"_s);
    return isoDateCell(value, date.day() == 1 && hidesTheDay(date, shown) ? u"yyyy-mm"_s : u"yyyy-mm-dd"_s);
}

// PT08H30M00S is 08:30:00; what is nothing may be left out.
Cell timeOf(const QString &value)
{
    static const QRegularExpression duration(u"^PT(?=\\d)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:[.,]\\d+)?S)?$"_s);
    const auto match = duration.match(value);
    if (!match.hasMatch())
        return errorCell(value, u"#VALUE!"_s);
    Cell cell;
    cell.kind = CellKind::Date;
    cell.raw = value;
    cell.format = u"hh:mm:ss"_s;
    for (int part = 1; part <= 3; ++part) {
        if (part > 1)
            cell.shown += u':';
        cell.shown += match.captured(part).rightJustified(2, u'0');
    }
    return cell;
}

} // namespace

QByteArrayView valueAttribute(QByteArrayView type)
{
    if (type == "date")
        return "office:date-value";
    if (type == "time")
        return "office:time-value";
    if (type == "boolean")
        return "office:boolean-value";
    return type == "string" ? "office:string-value" : "office:value";
}

Cell cellOfValue(QByteArrayView type, const QString &value, const QString &shown)
{
    if (type == "date")
        return dateOf(value, shown);
    if (type == "time")
        return timeOf(value);
    if (type == "boolean")
        return boolCell(value == u"true");
    return numberOf(value, shown);
}

} // namespace spreadsheet
