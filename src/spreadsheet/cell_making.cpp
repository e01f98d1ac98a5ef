#include "spreadsheet/cell_making.h"

#include "spreadsheet/serial_date.h"

#include <QLocale>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

const NumberFormat &general()
{
    static const NumberFormat format = NumberFormat::of({});
    return format;
}

} // namespace

Cell textCell(QString text, bool oversize)
{
    // Characters nobody sees or types: no name holds a zero or a bell.
    const auto isControl = [](QChar c) { return c < u' ' && c != u'\n' && c != u'\t' && c != u'\r'; };
    if (std::ranges::any_of(text, isControl))
        text.removeIf(isControl);
    Cell cell;
    if (text.isEmpty())
        return cell;
    cell.kind = CellKind::Text;
    cell.oversize = oversize || text.size() > maxTextLength;
    text.truncate(maxTextLength);
    cell.raw = cell.shown = std::move(text);
    return cell;
}

Cell boolCell(bool value)
{
    Cell cell;
    cell.kind = CellKind::Bool;
    cell.raw = value ? u"1"_s : u"0"_s;
    cell.shown = value ? u"TRUE"_s : u"FALSE"_s;
    return cell;
}

Cell errorCell(const QString &raw, const QString &shown)
{
    Cell cell;
    cell.kind = CellKind::Error;
    cell.raw = raw;
    cell.shown = shown;
    return cell;
}

Cell numberCell(QByteArrayView raw, const NumberFormat *format, bool epoch1904)
{
    const QString text = QString::fromUtf8(raw);
    double value = 0;
    const char *begin = raw.data() + (raw.startsWith('+') ? 1 : 0);
    const char *end = raw.data() + raw.size();
    const std::from_chars_result parsed = std::from_chars(begin, end, value);
    if (parsed.ec != std::errc() || parsed.ptr != end)
        return errorCell(text, u"#VALUE!"_s);
    return numberCell(text, value, format, epoch1904);
}

Cell numberCell(const QString &raw, double value, const NumberFormat *format, bool epoch1904)
{
    if (!std::isfinite(value))
        return errorCell(raw, u"#VALUE!"_s);
    if (!format)
        format = &general();
    Cell cell;
    cell.raw = raw;
    cell.format = format->code;
    if (format->isDate) {
        if (auto date = dateFromSerial(value, epoch1904)) {
            cell.kind = CellKind::Date;
            cell.shown = std::move(*date);
            return cell;
        }
    }
    cell.kind = CellKind::Number;
    cell.shown = showNumber(raw, value, format->plain);
    return cell;
}

Cell isoDateCell(const QString &raw, const QString &format)
{
    Cell cell;
    cell.kind = CellKind::Date;
    cell.raw = raw;
    cell.shown = dateFromIso(raw);
    cell.format = format;
    return cell;
}

QString storedNumber(double value)
{
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    const double size = std::abs(value);
    return QString::number(value, size >= 1e15 || size < 1e-4 ? 'E' : 'f', QLocale::FloatingPointShortest);
}

} // namespace spreadsheet
