// How numbers are written in sentences.

#include "reporting/template/figure_format.h"
#include "support/print.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

QString written(qint64 scaled, qint64 scale, const QString &format = {})
{
    const auto formatted = formattedFigure(scaled, scale, format);
    return formatted ? formatted->text + formatted->unit : u"no such format"_s;
}

} // namespace

TEST(FigureFormat, WritesPlainNumbersWithoutTrailingZeros)
{
    EXPECT_EQ(written(126, 1), u"126"_s);
    EXPECT_EQ(written(9792, 100), u"97.92"_s);
    EXPECT_EQ(written(10000, 100), u"100"_s);
    EXPECT_EQ(written(45000, 10'000), u"4.5"_s);
    EXPECT_EQ(written(-350, 100), u"-3.5"_s);
}

TEST(FigureFormat, WritesMoneyInYuanAndInTenThousands)
{
    EXPECT_EQ(written(65'142'787, 100, u"元"_s), u"651427.87"_s);
    EXPECT_EQ(written(65'142'787, 100, u"万元"_s), u"65.14"_s);
    EXPECT_EQ(written(67'000'000, 100, u"万元"_s), u"67"_s);
    EXPECT_EQ(written(67'000'000, 100, u"万元:1"_s), u"67.0"_s);
    EXPECT_EQ(written(123'450, 100, u"整数"_s), u"1235"_s);
}

TEST(FigureFormat, RoundsHalfAwayFromZero)
{
    EXPECT_EQ(written(21'365'000, 100, u"万元"_s), u"21.37"_s);
    EXPECT_EQ(written(-21'365'000, 100, u"万元"_s), u"-21.37"_s);
    EXPECT_EQ(written(21'364'999, 100, u"万元"_s), u"21.36"_s);
}

TEST(FigureFormat, ChoosesTheUnitOfAnAmount)
{
    EXPECT_EQ(written(856'050, 100, u"金额"_s), u"8560.5元"_s);
    EXPECT_EQ(written(999'999, 100, u"金额"_s), u"9999.99元"_s);
    EXPECT_EQ(written(1'000'000, 100, u"金额"_s), u"1万元"_s);
    EXPECT_EQ(written(21'360'000, 100, u"金额"_s), u"21.36万元"_s);
}

TEST(FigureFormat, KnowsNoOtherFormats)
{
    EXPECT_EQ(written(1, 1, u"亿美元"_s), u"no such format"_s);
    EXPECT_EQ(written(1, 1, u"万元:x"_s), u"no such format"_s);
    EXPECT_EQ(written(1, 1, u"万元:9"_s), u"no such format"_s);
}

TEST(FigureFormat, WritesAmountsInCapitalNumerals)
{
    EXPECT_EQ(chineseAmount(0), u"零元整"_s);
    EXPECT_EQ(chineseAmount(5), u"伍分"_s);
    EXPECT_EQ(chineseAmount(12'005), u"壹佰贰拾元零伍分"_s);
    EXPECT_EQ(chineseAmount(10'000'000'105), u"壹亿零壹元零伍分"_s);
    EXPECT_EQ(chineseAmount(1'000'010'000), u"壹仟万零壹佰元整"_s);
    EXPECT_EQ(chineseAmount(20'300'000), u"贰拾万叁仟元整"_s);
    EXPECT_EQ(chineseAmount(100'100), u"壹仟零壹元整"_s);
    EXPECT_EQ(chineseAmount(101'050), u"壹仟零壹拾元伍角"_s);
    EXPECT_EQ(chineseAmount(-200), u"负贰元整"_s);
    EXPECT_EQ(written(12'005, 100, u"大写"_s), u"壹佰贰拾元零伍分"_s);
}

TEST(FigureFormat, WritesOrdinalsInChinese)
{
    QStringList numerals;
    for (const int number : {1, 9, 10, 11, 20, 21, 99})
        numerals << chineseNumeral(number);
    EXPECT_EQ(numerals.join(u' '), u"一 九 十 十一 二十 二十一 九十九"_s);
}

TEST(FigureFormat, NeverWritesSomethingAsNothing)
{
    EXPECT_EQ(written(800, 100, u"万元"_s), u"0.0008"_s);
    EXPECT_EQ(written(1, 1, u"亿元"_s), u"0.00000001"_s);
    EXPECT_EQ(written(0, 1, u"亿元"_s), u"0"_s);
}

TEST(FigureFormat, RefusesFormatsThatAreHalfRight)
{
    for (const QString &format :
         {u"万元:"_s, u"万元:七"_s, u"万元:-1"_s, u"万元:9"_s, u"小数"_s, u"金额:1"_s, u"大写:2"_s, u"近:0"_s,
          u"余:-5"_s, u"近:x"_s, u"近|余"_s, u"元|万元"_s, u"万元|余|整数"_s, u"整数:1"_s, u"年月日"_s})
        EXPECT_EQ(written(12345, 100, format), u"no such format"_s) << format.toStdString();
}

TEST(FigureFormat, WritesPercentHundredMillionsAndGroups)
{
    EXPECT_EQ(written(7861, 100, u"百分比"_s), u"78.61%"_s);
    EXPECT_EQ(written(7861, 100, u"百分比:1"_s), u"78.6%"_s);
    EXPECT_EQ(written(7850, 100, u"百分比:0"_s), u"79%"_s);
    EXPECT_EQ(written(123'456'789'00, 100, u"亿元"_s), u"1.23"_s);
    EXPECT_EQ(written(123'456'789'00, 100, u"亿元:1"_s), u"1.2"_s);
    EXPECT_EQ(written(1'329'770'50, 100, u"千分位"_s), u"1,329,770.5"_s);
    EXPECT_EQ(written(999, 1, u"千分位"_s), u"999"_s);
    EXPECT_EQ(written(-1'000, 1, u"千分位"_s), u"-1,000"_s);
    EXPECT_EQ(written(1234, 100, u"小数:1"_s), u"12.3"_s);
}

TEST(FigureFormat, RoundsOnlyOnRequestAndNeverBeyondTheTruth)
{
    EXPECT_EQ(written(1007, 1, u"余"_s), u"1000余"_s);
    EXPECT_EQ(written(1007, 1, u"近"_s), u"近1100"_s);
    EXPECT_EQ(written(1007, 1, u"近:10"_s), u"近1010"_s);
    EXPECT_EQ(written(13'540, 1, u"余:1000"_s), u"13000余"_s);
    EXPECT_EQ(written(1000, 1, u"余"_s), u"1000"_s); // round already
    EXPECT_EQ(written(1000, 1, u"近:500"_s), u"1000"_s);
    EXPECT_EQ(written(7, 1, u"余:10"_s), u"7"_s); // nothing is not said of 7
    EXPECT_EQ(written(7, 1, u"近:10"_s), u"近10"_s);
    EXPECT_EQ(written(0, 1, u"近"_s), u"0"_s);
    EXPECT_EQ(written(-15, 1, u"近:10"_s), u"-15"_s);
    EXPECT_EQ(written(21'360'000, 100, u"万元|余:1"_s), u"21余"_s);
    EXPECT_EQ(written(21'360'000, 100, u"金额|近:1"_s), u"近22万元"_s);
    EXPECT_EQ(written(999'900, 100, u"金额|近:100"_s), u"9999元"_s); // 1万元 would be another unit
}

TEST(FigureFormat, WritesNumbersInCharacters)
{
    for (const auto &[number, words] : QList<std::pair<qint64, QString>>{{0, u"零"_s},
                                                                         {10, u"十"_s},
                                                                         {12, u"十二"_s},
                                                                         {20, u"二十"_s},
                                                                         {99, u"九十九"_s},
                                                                         {108, u"一百零八"_s},
                                                                         {110, u"一百一十"_s},
                                                                         {1007, u"一千零七"_s},
                                                                         {10'020, u"一万零二十"_s},
                                                                         {13'540, u"一万三千五百四十"_s},
                                                                         {100'010'000, u"一亿零一万"_s}})
        EXPECT_EQ(chineseNumeral(number), words);
    EXPECT_EQ(written(10800, 100, u"汉字"_s), u"一百零八"_s);
    EXPECT_EQ(written(10850, 100, u"汉字"_s), u"108.5"_s);
}

TEST(DateFormat, WritesDatesInTheirForms)
{
    const auto date
        = [](const QString &text, const QString &format) { return formattedDate(text, format).value_or(u"none"_s); };
    EXPECT_EQ(date(u"2026年3月5日"_s, u"月日"_s), u"3月5日"_s);
    EXPECT_EQ(date(u"2026-03-05"_s, u"年月日"_s), u"2026年3月5日"_s);
    EXPECT_EQ(date(u"2026年12月10日"_s, u"中文日期"_s), u"二〇二六年十二月十日"_s);
    EXPECT_EQ(date(u"2026年3月"_s, u"中文年月"_s), u"二〇二六年三月"_s);
    EXPECT_EQ(date(u"2026年3月"_s, u"年月"_s), u"2026年3月"_s);
    EXPECT_EQ(date(u"2026"_s, u"汉字"_s), u"二〇二六"_s);
    EXPECT_EQ(date(u"2026年3月"_s, u"年月日"_s), u"none"_s); // a day is never invented
    EXPECT_EQ(date(u"云溪街道"_s, u"月日"_s), u"none"_s);
    EXPECT_EQ(date(u"2026年3月5日"_s, u"农历"_s), u"none"_s);
}
