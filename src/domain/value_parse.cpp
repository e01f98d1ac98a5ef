#include "domain/chinese_number.h"
#include "domain/decimal.h"
#include "domain/identity_number.h"
#include "domain/value_text.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype largestText = 64 * 1024; // bytes of UTF-8 one value may have, whatever its field

ParsedValue refused(const Field &field, QString code, const QString &message, const QString &text)
{
    return {{}, error(std::move(code), &field, message, text)};
}

QString oneLine(QString text)
{
    static const QRegularExpression lineBreak(u"\\s*[\\r\\n\\x{2028}\\x{2029}]\\s*"_s);
    const auto breaks = [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\x2028' || c == u'\x2029'; };
    if (std::ranges::none_of(text, breaks))
        return text.trimmed();
    return text.replace(lineBreak, u" "_s).trimmed();
}

QString compatible(const QString &text) { return text.normalized(QString::NormalizationForm_KC).trimmed(); }

qsizetype characterCount(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

/// Takes one of the endings off; false when the text has none of them.
bool takeEnding(QString &text, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (text.size() > ending.size() && text.endsWith(ending)) {
            text = text.chopped(ending.size()).trimmed();
            return true;
        }
    }
    return false;
}

/// Takes 百, 千, 万 or 亿 off: the power of ten it stands for.
int takeMagnitude(QString &text)
{
    static constexpr std::pair<QStringView, int> magnitudes[] = {{u"万", 4}, {u"亿", 8}, {u"千", 3}, {u"百", 2}};
    for (const auto &[word, power] : magnitudes)
        if (takeEnding(text, {word}))
            return power;
    return 0;
}

ParsedValue numberOf(const Field &field, QString text, int power)
{
    const QString given = text;
    text = compatible(text);
    const int magnitude = takeMagnitude(text);
    const auto number = Decimal::parse(text);
    const auto scaled = number ? number->scaled(power + magnitude) : std::nullopt;
    if (!scaled)
        return refused(
            field, u"number_invalid"_s,
            QCoreApplication::translate("Values", "“%1” is no number. Write digits, such as 1250 or 12.5.").arg(given),
            given);
    return {*scaled, {}};
}

ParsedValue integerOf(const Field &field, const QString &given)
{
    QString text = compatible(given);
    takeEnding(text, {u"人次", u"分钟", u"小时", u"年度", u"周岁", u"人", u"家", u"户", u"名", u"次",
                      u"个",   u"件",   u"场",   u"期",   u"份",   u"岁", u"年", u"届", u"本", u"天",
                      u"位",   u"条",   u"项",   u"批",   u"对",   u"套", u"篇", u"字", u"张"});
    if (text.size() > 1 && text.startsWith(u'第'))
        text = text.mid(1).trimmed();
    if (const auto spoken = chineseNumber(text))
        return {qint64(*spoken), {}};
    const int magnitude = takeMagnitude(text);
    auto number = Decimal::parse(text);
    if (number)
        number->point += number->digits.isEmpty() ? 0 : magnitude;
    const auto value = number && number->isInteger() ? number->scaled(0) : std::nullopt;
    if (!value)
        return refused(field, u"number_invalid"_s,
                       QCoreApplication::translate("Values", "“%1” is no whole number. Write digits only, such as 128.")
                           .arg(given),
                       given);
    return {*value, {}};
}

ParsedValue percentOf(const Field &field, const QString &given)
{
    QString text = compatible(given);
    takeEnding(text, {u"%"});
    ParsedValue parsed = numberOf(field, text, 4);
    if (parsed.issue)
        parsed.issue->value = given;
    return parsed;
}

ParsedValue moneyOf(const Field &field, const QString &given)
{
    QString text = compatible(given);
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (negative)
        text = text.mid(1).trimmed();
    for (const QString &start : {u"人民币"_s, u"RMB"_s, u"CNY"_s, u"¥"_s})
        if (text.startsWith(start, Qt::CaseInsensitive))
            text = text.mid(start.size()).trimmed();
    takeEnding(text, {u"元整", u"圆整", u"元", u"圆"});
    const int magnitude = takeMagnitude(text);
    const auto number = Decimal::parse(text);
    const auto fen = number && !(negative && number->negative) ? number->scaled(2 + magnitude) : std::nullopt;
    if (!fen)
        return refused(
            field, u"money_invalid"_s,
            QCoreApplication::translate("Values", "“%1” is no amount. Write it in yuan, such as 1234.50.").arg(given),
            given);
    return {negative ? -*fen : *fen, {}};
}

ParsedValue boolOf(const Field &field, const QString &given)
{
    // A bare 1 or 0 is not guessed: systems disagree on what it means.
    static const QStringList yes{u"是"_s, u"有"_s, u"√"_s, u"✓"_s,   u"✔"_s,
                                 u"☑"_s,  u"对"_s, u"y"_s, u"yes"_s, u"true"_s};
    static const QStringList no{u"否"_s,   u"无"_s,   u"×"_s, u"✗"_s,  u"✘"_s,    u"☒"_s,
                                u"不是"_s, u"没有"_s, u"n"_s, u"no"_s, u"false"_s};
    const QString word = normalisedTerm(given);
    if (yes.contains(word))
        return {true, {}};
    if (no.contains(word))
        return {false, {}};
    return refused(field, u"bool_unknown"_s,
                   QCoreApplication::translate("Values", "“%1” is neither yes nor no. Write 是 or 否.").arg(given),
                   given);
}

ParsedValue dateOf(const Field &field, const QString &given)
{
    if (const auto date = Date::parse(given))
        return {*date, {}};
    return refused(field, u"date_impossible"_s,
                   QCoreApplication::translate(
                       "Values", "“%1” is no possible date. Write 2025-03-01, or 2025-03 if the day is unknown.")
                       .arg(given),
                   given);
}

ParsedValue choicesFrom(const Field &field, const QStringList &words, const QString &given)
{
    const Vocabulary &vocabulary = vocabularyOf(field.options.vocabulary);
    QStringList codes;
    QStringList fresh;
    for (const QString &word : words) {
        QString code = vocabulary.codeFor(word);
        if (code.isEmpty()) {
            code = word;
            fresh << word;
        }
        if (!codes.contains(code))
            codes << code;
    }
    if (!fresh.isEmpty() && vocabulary.isClosed())
        return refused(field, u"code_unknown"_s,
                       QCoreApplication::translate("Values", "“%1” is not in the list. Possible are: %2.")
                           .arg(fresh.join(u'、'), vocabulary.codes().join(u'、')),
                       given);
    ParsedValue parsed{codes.isEmpty() ? Value() : Value(codes.join(u'、')), {}};
    if (!fresh.isEmpty() && !vocabulary.codes().isEmpty())
        parsed.issue = warning(
            u"code_new"_s, &field,
            QCoreApplication::translate("Values", "“%1” is new in this list; it is kept.").arg(fresh.join(u'、')),
            given);
    return parsed;
}

QString withoutBlanks(QString text)
{
    text = tidied(text);
    text.removeIf(
        // an apostrophe marks text cells
        [](QChar c) { return c.isSpace() || QStringView(u"'‘’‛＇`´ʼ′-‐–—－").contains(c); });
    return text;
}

/// A mobile number that a spreadsheet turned into a number is digits again; anything else stays as people wrote it.
QString phoneOf(const QString &given)
{
    if (const QString mobile = mobileNumber(given); !mobile.isEmpty())
        return mobile;
    if (const auto number = Decimal::parse(given); number && number->isInteger() && !number->negative)
        if (const auto digits = number->scaled(0))
            if (const QString mobile = mobileNumber(QString::number(*digits)); !mobile.isEmpty())
                return mobile;
    return tidied(given);
}

QString textOf(const Field &field, const QString &given)
{
    switch (field.options.format) {
    case Format::Plain:
        return oneLine(given);
    case Format::Multiline:
        return QString(given).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
    case Format::IdentityNumber:
    case Format::CreditCode:
        return withoutBlanks(given).toUpper();
    case Format::Mobile:
        return phoneOf(given);
    }
    return given;
}

ParsedValue parsedBy(const Field &field, const QString &text)
{
    switch (field.kind) {
    case Kind::Text: {
        const QString plain = textOf(field, text);
        return {plain.isEmpty() ? Value() : Value(plain), {}};
    }
    case Kind::Integer:
        return integerOf(field, text);
    case Kind::Number:
        return numberOf(field, text, 4);
    case Kind::Percent:
        return percentOf(field, text);
    case Kind::Money:
        return moneyOf(field, text);
    case Kind::Bool:
        return boolOf(field, text);
    case Kind::Date:
        return dateOf(field, text);
    case Kind::Choice:
        return choicesFrom(field, {oneLine(text)}, text);
    case Kind::Choices:
        return choicesFrom(field, choicesOf(text), text);
    case Kind::Reference:
        return {Link{oneLine(text), 0}, {}};
    }
    return {};
}

} // namespace

ParsedValue parseValue(const Entity &, const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const qsizetype length = characterCount(text.trimmed());
    const bool words = field.kind == Kind::Text || field.kind == Kind::Choice || field.kind == Kind::Choices
        || field.kind == Kind::Reference;
    const bool huge
        = text.size() > largestText || (text.size() > largestText / 3 && text.toUtf8().size() > largestText);
    if (huge || (words && length > field.options.maxLength))
        return refused(field, u"text_too_long"_s,
                       QCoreApplication::translate("Values", "The text has %1 characters; %2 fit here. Shorten it.")
                           .arg(length)
                           .arg(field.options.maxLength),
                       text.left(200));
    return parsedBy(field, text);
}

} // namespace domain
