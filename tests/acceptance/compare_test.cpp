// figure and figures --compare: beside the same period one year earlier.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class ComparedByCommand : public CommandLine
{
};

TEST_F(ComparedByCommand, AFigureStandsBesideTheSamePeriodAYearEarlier)
{
    makeSampleYear();
    for (const QString &name : {u"在册会员数"_s, u"工资协议累计份数"_s, u"帮扶发放总额"_s, u"企业工会数"_s}) {
        const QJsonObject now = must({u"figure"_s, name, u"--year"_s, u"2025"_s, u"--compare"_s});
        const QJsonObject before = must({u"figure"_s, name, u"--year"_s, u"2024"_s});
        EXPECT_EQ(now[u"last_year"], before[u"value"]) << name.toStdString();
        EXPECT_NEAR(now[u"change"].toDouble(), now[u"value"].toDouble() - before[u"value"].toDouble(), 1e-6)
            << name.toStdString();
        EXPECT_NEAR(now[u"change_percent"].toDouble(), 100 * now[u"change"].toDouble() / before[u"value"].toDouble(),
                    0.005)
            << name.toStdString();
        EXPECT_EQ(now[u"direction"].toString(), now[u"change"].toDouble() > 0 ? u"increase"_s : u"decrease"_s);
        EXPECT_FALSE(before.contains(u"last_year"_s));
    }
    const QJsonObject half
        = must({u"figure"_s, u"活动场次"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-06-30"_s, u"--compare"_s});
    EXPECT_EQ(half[u"last_year"],
              must({u"figure"_s, u"活动场次"_s, u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-06-30"_s})[u"value"]);
}

TEST_F(ComparedByCommand, AllFiguresStandBesideTheYearBefore)
{
    makeSampleYear();
    const QJsonArray all = run({u"--json"_s, u"figures"_s, u"--year"_s, u"2025"_s, u"--compare"_s}).array();
    EXPECT_GE(all.size(), 800);
    for (const QJsonValue &figure : all)
        for (const char *key : {"last_year", "change", "change_percent", "direction"})
            EXPECT_TRUE(figure.toObject().contains(QLatin1StringView(key)));
    const Outcome table = run({u"figures"_s, u"--year"_s, u"2025"_s, u"--compare"_s});
    EXPECT_EQ(table.out.count(u'\n'), all.size() + 1) << "a heading and a line for each";
}

} // namespace
} // namespace acceptance
