#include "spreadsheet/number_format.h"

#include <algorithm>
#include <cmath>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

struct BuiltinFormat
{
    int id;
    QStringView code;
};

// The East Asian dates (27-36, 50-58) as a Chinese Excel shows them.
constexpr BuiltinFormat builtinFormats[] = {
    {0, u"General"},
    {1, u"0"},
    {2, u"0.00"},
    {3, u"#,##0"},
    {4, u"#,##0.00"},
    {9, u"0%"},
    {10, u"0.00%"},
    {11, u"0.00E+00"},
    {12, u"# ?/?"},
    {13, u"# \?\?/\?\?"},
    {14, u"yyyy/m/d"},
    {15, u"d-mmm-yy"},
    {16, u"d-mmm"},
    {17, u"mmm-yy"},
    {18, u"h:mm AM/PM"},
    {19, u"h:mm:ss AM/PM"},
    {20, u"h:mm"},
    {21, u"h:mm:ss"},
    {22, u"yyyy/m/d h:mm"},
    {27, u"yyyy年m月"},
    {28, u"m月d日"},
    {29, u"m月d日"},
    {30, u"m-d-yy"},
    {31, u"yyyy年m月d日"},
    {32, u"h时mm分"},
    {33, u"h时mm分ss秒"},
    {34, u"上午/下午h时mm分"},
    {35, u"上午/下午h时mm分ss秒"},
    {36, u"yyyy年m月"},
    {37, u"#,##0 ;(#,##0)"},
    {38, u"#,##0 ;[Red](#,##0)"},
    {39, u"#,##0.00;(#,##0.00)"},
    {40, u"#,##0.00;[Red](#,##0.00)"},
    {45, u"mm:ss"},
    {46, u"[h]:mm:ss"},
    {47, u"mm:ss.0"},
    {48, u"##0.0E+0"},
    {49, u"@"},
    {50, u"yyyy年m月"},
    {51, u"m月d日"},
    {52, u"yyyy年m月"},
    {53, u"m月d日"},
    {54, u"m月d日"},
    {55, u"上午/下午h时mm分"},
    {56, u"上午/下午h时mm分ss秒"},
    {57, u"yyyy年m月"},
    {58, u"m月d日"},
};

constexpr double exactIntegers = 1e15; // Excel keeps 15 digits

// The first section of a code without colours, locales, quoted text, escapes and padding.
QString bareCode(const QString &code, bool firstSectionOnly, bool *hadLiteral = nullptr)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (hadLiteral && (c == u'"' ? end != i + 1 : code.mid(i + 1, 1) == u"$"_s))
                *hadLiteral = true;
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            if (hadLiteral && c == u'\\' && i < code.size() && code[i] != u' ')
                *hadLiteral = true;
        } else if (c == u';' && firstSectionOnly) {
            break;
        } else {
            bare += c;
        }
    }
    return bare.trimmed();
}

// Whether a number as stored is already what General shows: "12", "-3.25"; not "1.50", "0.10000000000000001", "1E5".
bool isGeneralAlready(const QString &raw)
{
    qsizetype digits = 0;
    qsizetype point = -1;
    const qsizetype start = raw.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = start; i < raw.size(); ++i) {
        const char16_t c = raw[i].unicode();
        if (c == u'.' && point < 0)
            point = i;
        else if (c >= u'0' && c <= u'9')
            ++digits;
        else
            return false;
    }
    if (digits == 0 || digits > 15 || point == start || point == raw.size() - 1)
        return false;
    if (raw[start] == u'0') // 007, -0, and 0.00001, which needs an exponent
        return raw == u"0" || (point == start + 1 && raw[point + 1] != u'0' && !raw.endsWith(u'0'));
    return point < 0 || !raw.endsWith(u'0');
}

QString showGeneral(const QString &raw, double value)
{
    if (std::abs(value) >= exactIntegers || isGeneralAlready(raw))
        return raw;
    if (value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15); // 0.1 is stored as 0.10000000000000001
}

bool parsePlain(const QString &code, PlainFormat *format)
{
    bool point = false;
    if (code.endsWith(u',') || code.contains(",."_L1)) // scaled to thousands
        return false;
    for (const QChar c : code) {
        if (format->percent)
            return false;
        if (c == u'0')
            ++(point ? format->decimals : format->integerDigits);
        else if (c == u'#' && point)
            ++format->optionalDecimals;
        else if (c == u',' && !point)
            format->grouped = true;
        else if (c == u'.' && !point)
            point = true;
        else if (c == u'%')
            format->percent = true;
        else if (c != u'#')
            return false;
    }
    return format->integerDigits + format->decimals + format->optionalDecimals > 0
        && format->decimals + format->optionalDecimals <= 30;
}

// Rounds what the operator sees, 15 decimal digits, half away from zero; 1.005 shown as 0.00 is 1.01 although the
// nearest double is below it.
QString fixed(double value, int decimals)
{
    const double size = std::abs(value);
    const int before = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    if (before + decimals >= 15)
        return QString::number(size, 'f', decimals);
    QString digits = QString::number(size, 'f', 15 - before);
    const qsizetype cut = digits.indexOf(u'.') + 1 + decimals;
    const bool up = cut < digits.size() && digits[cut] >= u'5';
    digits.truncate(decimals == 0 ? cut - 1 : cut);
    for (qsizetype i = digits.size() - 1; up; --i) {
        if (i < 0) {
            digits.prepend(u'1');
            break;
        }
        if (digits[i] == u'.')
            continue;
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            break;
        }
        digits[i] = u'0';
    }
    return digits;
}

QString showPlain(double value, const PlainFormat &format)
{
    QString text = fixed(format.percent ? value * 100 : value, format.decimals + format.optionalDecimals);
    for (int i = 0; i < format.optionalDecimals && text.endsWith(u'0'); ++i)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    if (point < format.integerDigits) {
        text.prepend(QString(format.integerDigits - point, u'0'));
        point = format.integerDigits;
    }
    if (format.grouped) {
        for (qsizetype i = point - 3; i > 0; i -= 3)
            text.insert(i, u',');
    }
    if (value < 0 && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; }))
        text.prepend(u'-');
    return format.percent ? text + u'%' : text;
}

} // namespace

QString builtinFormat(int id)
{
    const auto found = std::find_if(std::begin(builtinFormats), std::end(builtinFormats),
                                    [&](const BuiltinFormat &format) { return format.id == id; });
    return found == std::end(builtinFormats) ? QString() : found->code.toString();
}

bool isDateFormat(const QString &code)
{
    const QString bare = bareCode(code, false);
    for (const QChar c : bare) {
        switch (c.toLower().unicode()) {
        case u'y':
        case u'm':
        case u'd':
        case u'h':
        case u's':
            return true;
        default:
            break;
        }
    }
    return false;
}

PlainFormat PlainFormat::of(const QString &code)
{
    bool literal = false;
    const QString bare = bareCode(code, true, &literal);
    PlainFormat format;
    if (literal || !parsePlain(bare, &format))
        return {};
    format.general = false;
    return format;
}

NumberFormat NumberFormat::of(const QString &code)
{
    return {code.isEmpty() ? u"General"_s : code, isDateFormat(code), PlainFormat::of(code)};
}

QString showNumber(const QString &raw, double value, const PlainFormat &format)
{
    return format.general ? showGeneral(raw, value) : showPlain(value, format);
}

} // namespace spreadsheet
