#include "domain/identity_number.h"

#include "domain/value_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

const QString &residentCard()
{
    static const QString code = u"居民身份证"_s;
    return code;
}

const QString &residencePermit()
{
    static const QString code = u"港澳台居民居住证"_s;
    return code;
}

const QString &foreignerCard()
{
    static const QString code = u"外国人永久居留身份证"_s;
    return code;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }
bool areDigits(QStringView text) { return std::ranges::all_of(text, isDigit); }

/// What people type around a number: blanks, dashes, the apostrophe that marks text in spreadsheets.
QString bare(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return isDigit(c) || isLetter(c); }))
        return text;
    static const QRegularExpression marks(u"[\\s'‘’‛＇`´ʼ′\\-‐–—－]"_s);
    return tidied(text).remove(marks).toUpper();
}

/// 3 letters and 12 digits: the foreigner's permanent residence ID issued before 2023-12-01.
bool isOldForeignerNumber(QStringView number)
{
    return number.size() == 15 && std::ranges::all_of(number.first(3), isLetter) && areDigits(number.sliced(3));
}

QString typeOf(QStringView number)
{
    if (number.startsWith(u"81") || number.startsWith(u"82") || number.startsWith(u"83"))
        return residencePermit();
    return number.startsWith(u'9') ? foreignerCard() : residentCard();
}

/// Birth date and sex (odd sequence digit: male) out of an 18-digit number.
void readPerson(IdentityCheck &check)
{
    const QStringView number = check.number;
    const int day = number.sliced(12, 2).toInt();
    if (day > 0)
        check.birthDate = Date::of(number.sliced(6, 4).toInt(), number.sliced(10, 2).toInt(), day);
    if (check.birthDate.isNull())
        check.issueCode = u"id_birth_date"_s;
    else
        check.sex = number[16].digitValue() % 2 == 1 ? u"男"_s : u"女"_s;
}

void checkEighteen(IdentityCheck &check)
{
    check.type = typeOf(check.number);
    readPerson(check);
    if (check.issueCode.isEmpty() && check.number.back() != residentCheckCharacter(check.number))
        check.issueCode = u"id_check_digit"_s;
}

/// GB 11643: the number of a card of 1984–1999 gets 19 before its year and a check character behind.
void checkLegacy(IdentityCheck &check)
{
    const QString given = check.number;
    const QString first17 = given.left(6) + u"19"_s + given.mid(6);
    check.number = first17 + residentCheckCharacter(first17);
    checkEighteen(check);
    check.completed = check.issueCode.isEmpty();
    if (!check.completed)
        check.number = given; // a wrong number is shown as it was given
}

void checkResident(IdentityCheck &check)
{
    const QString &number = check.number;
    const bool full = number.size() == 18;
    if (isOldForeignerNumber(number))
        check.type = foreignerCard();
    else if (!areDigits(full ? QStringView(number).first(17) : QStringView(number))
             || (full && !isDigit(number.back()) && number.back() != u'X'))
        check.issueCode = u"id_characters"_s;
    else if (full)
        checkEighteen(check);
    else if (number.size() == 15)
        checkLegacy(check);
    else
        check.issueCode = u"id_length"_s;
}

/// Passports and travel permits have many shapes; only what all of them share is checked.
void checkTravelDocument(IdentityCheck &check)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longest = 20;
    if (!std::ranges::all_of(check.number, [](QChar c) { return isDigit(c) || isLetter(c); }))
        check.issueCode = u"id_characters"_s;
    else if (check.number.size() < shortest || check.number.size() > longest)
        check.issueCode = u"id_length"_s;
}

} // namespace

IdentityCheck checkIdentityNumber(const QString &text, const QString &type)
{
    IdentityCheck check;
    check.number = bare(text);
    check.type = type.isEmpty() ? residentCard() : type;
    if (check.type == residentCard() || check.type == residencePermit() || check.type == foreignerCard())
        checkResident(check);
    else
        checkTravelDocument(check);
    return check;
}

QChar residentCheckCharacter(QStringView first17)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < qMin<qsizetype>(17, first17.size()); ++i)
        sum += weights[i] * first17[i].digitValue();
    return u"10X98765432"[sum % 11];
}

bool creditCodeValid(const QString &code)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    static constexpr int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (code.size() != 18)
        return false;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 18; ++i) {
        const qsizetype digit = alphabet.indexOf(code[i]);
        if (digit < 0)
            return false;
        sum += i < 17 ? weights[i] * digit : 0;
    }
    return alphabet[(31 - sum % 31) % 31] == code.back();
}

QString mobileNumber(const QString &text)
{
    if (text.size() == 11 && areDigits(text))
        return text[0] == u'1' && text[1] >= u'3' ? text : QString();
    static const QRegularExpression marks(u"[\\s\\-–—()（）'‘’‛`´ʼ′.·]"_s);
    static const QRegularExpression shape(u"\\A(?:\\+?86|0086)?(1[3-9][0-9]{9})\\z"_s);
    QString digits = text.normalized(QString::NormalizationForm_KC);
    digits = tidied(digits).remove(marks);
    return shape.match(digits).captured(1);
}

} // namespace domain
