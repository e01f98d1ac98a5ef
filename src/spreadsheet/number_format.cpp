#include "spreadsheet/number_format.h"

#include <algorithm>
#include <cmath>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

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

QString showGeneral(const QString &raw, double value)
{
    if (std::abs(value) >= exactIntegers)
        return raw;
    if (value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15); // 0.1 is stored as 0.10000000000000001
}

struct PlainFormat
{
    int integerDigits = 0;
    int decimals = 0;
    int optionalDecimals = 0;
    bool grouped = false;
    bool percent = false;
};

// 0, 000, 0.00, #,##0.0#, 0% and the like; anything else is not plain.
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

// Rounds what the operator sees, 15 decimal digits, half away from zero; 1.005 shown as 0.00 is 1.01 although the nearest
// double is below it.
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
    switch (id) {
    case 0: return u"General"_s;
    case 1: return u"0"_s;
    case 2: return u"0.00"_s;
    case 3: return u"#,##0"_s;
    case 4: return u"#,##0.00"_s;
    case 9: return u"0%"_s;
    case 10: return u"0.00%"_s;
    case 11: return u"0.00E+00"_s;
    case 12: return u"# ?/?"_s;
    case 13: return u"# ?""?/?""?"_s;
    case 14: return u"yyyy/m/d"_s;
    case 15: return u"d-mmm-yy"_s;
    case 16: return u"d-mmm"_s;
    case 17: return u"mmm-yy"_s;
    case 18: return u"h:mm AM/PM"_s;
    case 19: return u"h:mm:ss AM/PM"_s;
    case 20: return u"h:mm"_s;
    case 21: return u"h:mm:ss"_s;
    case 22: return u"yyyy/m/d h:mm"_s;
    case 27: case 52: case 57: return u"yyyy\"年\"m\"月\""_s;
    case 28: case 29: case 51: case 53: case 54: case 58: return u"m\"月\"d\"日\""_s;
    case 30: return u"m-d-yy"_s;
    case 31: return u"yyyy\"年\"m\"月\"d\"日\""_s;
    case 32: return u"h\"时\"mm\"分\""_s;
    case 33: return u"h\"时\"mm\"分\"ss\"秒\""_s;
    case 34: case 55: return u"上午/下午h\"时\"mm\"分\""_s;
    case 35: case 56: return u"上午/下午h\"时\"mm\"分\"ss\"秒\""_s;
    case 36: case 50: return u"yyyy\"年\"m\"月\""_s;
    case 37: return u"#,##0 ;(#,##0)"_s;
    case 38: return u"#,##0 ;[Red](#,##0)"_s;
    case 39: return u"#,##0.00;(#,##0.00)"_s;
    case 40: return u"#,##0.00;[Red](#,##0.00)"_s;
    case 45: return u"mm:ss"_s;
    case 46: return u"[h]:mm:ss"_s;
    case 47: return u"mm:ss.0"_s;
    case 48: return u"##0.0E+0"_s;
    case 49: return u"@"_s;
    default: return {};
    }
}

bool isDateFormat(const QString &code)
{
    const QString bare = bareCode(code, false);
    for (const QChar c : bare) {
        switch (c.toLower().unicode()) {
        case u'y': case u'm': case u'd': case u'h': case u's': return true;
        default: break;
        }
    }
    return false;
}

QString showNumber(const QString &raw, const QString &code)
{
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return raw;
    bool literal = false;
    const QString bare = bareCode(code, true, &literal);
    PlainFormat format;
    if (literal || !parsePlain(bare, &format))
        return showGeneral(raw, value);
    return showPlain(value, format);
}

} // namespace spreadsheet
