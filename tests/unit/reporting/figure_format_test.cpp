// How numbers are written in sentences.

#include "reporting/figure_format.h"
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
    EXPECT_EQ(written(1, 1, u"亿元"_s), u"no such format"_s);
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
