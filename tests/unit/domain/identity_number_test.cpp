#include "domain/identity_number.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

TEST(IdentityNumber, CheckCharactersFollowTheStandard)
{
    EXPECT_EQ(residentCheckCharacter(u"34052419800101001"), u'X');
    EXPECT_EQ(residentCheckCharacter(u"37010119010203997"), u'3');
}

TEST(IdentityNumber, TellsBirthDateAndSex)
{
    const IdentityCheck man = checkIdentityNumber(u"34052419800101001x"_s);
    EXPECT_EQ(man.issueCode, QString());
    EXPECT_EQ(man.number, u"34052419800101001X"_s);
    EXPECT_EQ(man.birthDate, Date::of(1980, 1, 1));
    EXPECT_EQ(man.sex, u"男"_s);
    EXPECT_EQ(man.type, u"居民身份证"_s);
    EXPECT_FALSE(man.completed);
    const IdentityCheck woman
        = checkIdentityNumber(u"34052419800101002"_s + residentCheckCharacter(u"34052419800101002"));
    EXPECT_EQ(woman.issueCode, QString());
    EXPECT_EQ(woman.sex, u"女"_s);
}

TEST(IdentityNumber, IsReadThroughWhatPeopleTypeAroundIt)
{
    for (const QString &text :
         {u" 34052419800101001X"_s, u"'34052419800101001X"_s, u"340524 19800101 001x"_s, u"340524-19800101-001X"_s,
          u"３４０５２４１９８００１０１００１Ｘ"_s, u"34052419800101001X\u200B\n"_s})
        EXPECT_EQ(checkIdentityNumber(text).number, u"34052419800101001X"_s) << qPrintable(text);
}

TEST(IdentityNumber, LegacyNumbersAreCompleted)
{
    const IdentityCheck check = checkIdentityNumber(u"340524800101001"_s);
    EXPECT_EQ(check.number, u"34052419800101001X"_s);
    EXPECT_TRUE(check.completed);
    EXPECT_EQ(check.birthDate, Date::of(1980, 1, 1));
    EXPECT_EQ(check.issueCode, QString());
}

TEST(IdentityNumber, AWrongLegacyNumberStaysAsGiven)
{
    const IdentityCheck check = checkIdentityNumber(u"340524801301001"_s);
    EXPECT_EQ(check.issueCode, u"id_birth_date"_s);
    EXPECT_EQ(check.number, u"340524801301001"_s);
    EXPECT_FALSE(check.completed);
}

TEST(IdentityNumber, NamesWhatIsWrong)
{
    const QList<std::pair<QString, QString>> wrong{
        {u"340524198001010011"_s, u"id_check_digit"_s}, {u"340524198002300019"_s, u"id_birth_date"_s},
        {u"340524198013010010"_s, u"id_birth_date"_s},  {u"340524198001000010"_s, u"id_birth_date"_s},
        {u"340524179901010010"_s, u"id_birth_date"_s},  {u"34052419800101001"_s, u"id_length"_s},
        {u"3405241980010100100"_s, u"id_length"_s},     {u"3405241980010100AX"_s, u"id_characters"_s},
        {u"X4052419800101001X"_s, u"id_characters"_s},  {u"1.10105E+17"_s, u"id_characters"_s},
        {u"身份证遗失"_s, u"id_characters"_s},          {QString(), u"id_length"_s},
    };
    for (const auto &[number, code] : wrong) {
        const IdentityCheck check = checkIdentityNumber(number);
        EXPECT_EQ(check.issueCode, code) << qPrintable(number);
        if (code != u"id_check_digit"_s) {
            EXPECT_TRUE(check.birthDate.isNull()) << qPrintable(number);
            EXPECT_EQ(check.sex, QString()) << qPrintable(number);
        }
    }
}

TEST(IdentityNumber, OneWrongDigitIsAlwaysNoticed)
{
    const QString good = u"34052419800101001X"_s;
    for (qsizetype at = 0; at < 17; ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            if (good[at] == digit)
                continue;
            QString changed = good;
            changed[at] = digit;
            EXPECT_FALSE(checkIdentityNumber(changed).issueCode.isEmpty()) << qPrintable(changed);
        }
    }
}

TEST(IdentityNumber, ResidencePermitsAreRecognisedByTheirRegion)
{
    for (const QString &region : {u"810000"_s, u"820000"_s, u"830000"_s}) {
        const QString first = region + u"19900307001"_s;
        const IdentityCheck check = checkIdentityNumber(first + residentCheckCharacter(first));
        EXPECT_EQ(check.issueCode, QString());
        EXPECT_EQ(check.type, u"港澳台居民居住证"_s);
        EXPECT_EQ(check.birthDate, Date::of(1990, 3, 7));
    }
}

TEST(IdentityNumber, ForeignersHaveTwoShapes)
{
    const QString first = u"91184019900307002"_s;
    const IdentityCheck now = checkIdentityNumber(first + residentCheckCharacter(first));
    EXPECT_EQ(now.issueCode, QString());
    EXPECT_EQ(now.type, u"外国人永久居留身份证"_s);
    EXPECT_EQ(now.sex, u"女"_s);
    const IdentityCheck before = checkIdentityNumber(u"usa110185020712"_s, u"外国人永久居留身份证"_s);
    EXPECT_EQ(before.issueCode, QString());
    EXPECT_EQ(before.number, u"USA110185020712"_s);
    EXPECT_TRUE(before.birthDate.isNull());
    EXPECT_EQ(checkIdentityNumber(u"US1110185020712"_s, u"外国人永久居留身份证"_s).issueCode, u"id_characters"_s);
}

TEST(IdentityNumber, TravelDocumentsAreCheckedForLengthOnly)
{
    EXPECT_EQ(checkIdentityNumber(u"e12345678"_s, u"护照"_s).number, u"E12345678"_s);
    EXPECT_EQ(checkIdentityNumber(u"E12345678"_s, u"护照"_s).issueCode, QString());
    EXPECT_EQ(checkIdentityNumber(u"E12"_s, u"护照"_s).issueCode, u"id_length"_s);
    EXPECT_EQ(checkIdentityNumber(u"E1234/678"_s, u"护照"_s).issueCode, u"id_characters"_s);
    EXPECT_EQ(checkIdentityNumber(QString(21, u'1'), u"护照"_s).issueCode, u"id_length"_s);
    EXPECT_EQ(checkIdentityNumber(u"E12345678"_s).issueCode, u"id_characters"_s);
}

TEST(CreditCode, FollowsTheStandard)
{
    EXPECT_TRUE(creditCodeValid(u"81330000724538949J"_s));
    for (const QString &code : {u"81330000724538949K"_s, u"91330000724538949J"_s, u"81330000724538949"_s,
                                u"81330000724538949j"_s, u"8133000072453894OJ"_s, QString()})
        EXPECT_FALSE(creditCodeValid(code)) << qPrintable(code);
}

TEST(Mobile, IsElevenDigitsWithoutItsDecoration)
{
    for (const QString &text : {u"13800138000"_s, u"+86 138 0013 8000"_s, u"86-138-0013-8000"_s, u"008613800138000"_s,
                                u"１３８００１３８０００"_s, u"'13800138000"_s})
        EXPECT_EQ(mobileNumber(text), u"13800138000"_s) << qPrintable(text);
    for (const QString &text : {u"12800138000"_s, u"1380013800"_s, u"138001380000"_s, u"0571-88888888"_s, QString(),
                                u"13800138000 13900139000"_s, u"13800138000/13900139000"_s})
        EXPECT_EQ(mobileNumber(text), QString()) << qPrintable(text);
}
