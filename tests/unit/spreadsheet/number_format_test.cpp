#include "spreadsheet/number_format.h"

#include "spreadsheet/cell.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace spreadsheet {

TEST(NumberFormat, TellsDatesFromNumbers)
{
    for (const QString &code : {u"yyyy/m/d"_s, u"yyyy\\-mm\\-dd"_s, u"[$-804]yyyy\"年\"m\"月\";@"_s,
                                u"[DBNum1][$-804]yyyy年m月"_s, u"mmm-yy"_s, u"h:mm"_s, u"[h]:mm:ss"_s, u"YYYY-MM"_s})
        EXPECT_TRUE(isDateFormat(code)) << code.toStdString();
    for (const QString &code : {u"General"_s, u"0.00"_s, u"@"_s, u"0\"m\""_s, u"[Red]0;[Yellow]-0"_s, u"0\\d"_s,
                                u"0.00E+00"_s, u"G/通用格式"_s, u"0_d"_s, u"#,##0.00\"元\""_s})
        EXPECT_FALSE(isDateFormat(code)) << code.toStdString();
}

TEST(NumberFormat, KnowsTheBuiltinDates)
{
    for (int id = 0; id < 60; ++id) {
        const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || id >= 50;
        EXPECT_EQ(isDateFormat(builtinFormat(id)), isDate && id <= 58) << id;
    }
}

TEST(NumberFormat, ShowsNumbersAsTheSheetDoes)
{
    struct
    {
        QString raw, code, shown;
    } const cases[] = {
        {u"2019.1"_s, u"General"_s, u"2019.1"_s},
        {u"2019.1"_s, u"0.00"_s, u"2019.10"_s},
        {u"2019.1"_s, u"0.00_ "_s, u"2019.10"_s},
        {u"0.10000000000000001"_s, u"General"_s, u"0.1"_s},
        {u"1.3800138E10"_s, u"General"_s, u"13800138000"_s},
        {u"430121199210152598"_s, u"General"_s, u"430121199210152598"_s},
        {u"1234567.5"_s, u"#,##0.00"_s, u"1,234,567.50"_s},
        {u"-1234"_s, u"#,##0;[Red]-#,##0"_s, u"-1,234"_s},
        {u"1.005"_s, u"0.00"_s, u"1.01"_s},
        {u"9.995"_s, u"0.00"_s, u"10.00"_s},
        {u"99.5"_s, u"0"_s, u"100"_s},
        {u"0.4"_s, u"0"_s, u"0"_s},
        {u"-0.4"_s, u"0"_s, u"0"_s},
        {u"-1.5"_s, u"0.0"_s, u"-1.5"_s},
        {u"0.856"_s, u"0.0%"_s, u"85.6%"_s},
        {u"12.5"_s, u"0.0##"_s, u"12.5"_s},
        {u"7"_s, u"000"_s, u"007"_s},
        {u"12.5"_s, u"0.00\"元\""_s, u"12.5"_s},
        {u"123456"_s, u"0.0,"_s, u"123456"_s},
        {u"123456"_s, u"#,##0,"_s, u"123456"_s},
        {u"0"_s, u"#,##0.00"_s, u"0.00"_s},
        {u"1.50"_s, u"General"_s, u"1.5"_s},
        {u"0.5"_s, u"General"_s, u"0.5"_s},
        {u"-0"_s, u"General"_s, u"0"_s},
        {u"007"_s, u"General"_s, u"7"_s},
        {u"0.00001"_s, u"General"_s, u"1e-05"_s},
        {u"1234567890123.456"_s, u"General"_s, u"1234567890123.46"_s},
    };
    for (const auto &one : cases)
        EXPECT_EQ(showNumber(one.raw, one.raw.toDouble(), PlainFormat::of(one.code)), one.shown)
            << one.code.toStdString();
}

TEST(ColumnName, CountsAsSheetsDo)
{
    EXPECT_EQ(columnName(0), u"A"_s);
    EXPECT_EQ(columnName(25), u"Z"_s);
    EXPECT_EQ(columnName(26), u"AA"_s);
    EXPECT_EQ(columnName(701), u"ZZ"_s);
    EXPECT_EQ(columnName(16383), u"XFD"_s);
}

} // namespace spreadsheet
