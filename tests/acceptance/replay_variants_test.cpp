// Other offices' sheets: the same headers, other words, other ways of writing dates, sums and names.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class OtherOffices : public CommandLine
{
protected:
    void SetUp() override { makeOffice(); }

    QJsonObject importSheet(const QString &entity, const QByteArray &csv)
    {
        return must({u"import"_s, entity, write(entity + u".csv"_s, csv)});
    }

    /// The values of definitions given as JSON, over 2024 where they name no period.
    QJsonArray answers(const QByteArray &definitions, int exit = 0)
    {
        const Outcome outcome
            = run({u"figure"_s, u"--definitions"_s, write(u"definitions.json"_s, definitions), u"--year"_s, u"2024"_s});
        EXPECT_EQ(outcome.exit, exit) << outcome.err.toStdString();
        return outcome.array();
    }

    QList<double> values(const QByteArray &definitions)
    {
        QList<double> found;
        const QJsonArray all = answers(definitions);
        for (const QJsonValue &answer : all) {
            EXPECT_TRUE(answer[u"value"].isDouble()) << answer[u"error"].toString().toStdString();
            found << answer[u"value"].toDouble();
        }
        return found;
    }
};

TEST_F(OtherOffices, NewWordsOfOpenListsAreKeptToldAndCounted)
{
    const QJsonObject result = importSheet(u"event"_s,
                                           "活动编号,活动名称,活动类别,活动状态,活动日期,组织层级\n"
                                           "H1,剪纸,非遗体验,已举办,2024-03-08,片区\n"
                                           "H2,扎染,非遗体验,已举办,2024-09-01,片区\n"
                                           "H3,面塑,非遗体验,取消,2024-09-02,片区\n"
                                           "H4,合唱,文体活动,已举办,2024-10-01,街道\n");
    EXPECT_EQ(result[u"created"].toInt(), 4);
    EXPECT_EQ(issueLines(result).filter(u"code_new"_s).size(), issueLines(result).size());
    EXPECT_FALSE(issueLines(result).isEmpty());
    EXPECT_EQ(values(R"([
        {"entity": "event", "measure": "count", "filter": {"event_type": "非遗体验", "event_status": "已举办"}},
        {"entity": "event", "measure": "count", "filter": {"event_type": ["in", ["非遗体验", "培训"]]}},
        {"entity": "event", "measure": "count", "filter": {"event_type": ["not_in", ["文体活动"]]}},
        {"entity": "event", "measure": "count", "filter": {"organizer_level": ["!=", "街道"], "event_status": "已举办"}},
        {"entity": "event", "measure": "distinct", "field": "event_type", "filter": {}},
        {"entity": "event", "measure": "count", "filter": {"event_type": ["contains", "非遗"]}}])"),
              (QList<double>{2, 3, 3, 2, 2, 3}));
}

TEST_F(OtherOffices, SumsAreRightToTheCentHoweverTheyAreWritten)
{
    const QJsonObject result = importSheet(u"aid_payment"_s,
                                           "发放编号,发放日期,帮扶项目,对象名称,金额\n"
                                           "A1,2024-01-02,送温暖,甲,1.09万元\n"
                                           "A2,2024-02-03,送温暖,乙,\"12,345.60\"\n"
                                           "A3,2024-03-04,送温暖,丙,￥300\n"
                                           "A4,2024-04-05,送温暖,丁,0.05元\n"
                                           "A5,2024-05-06,送温暖,甲,651427.87\n");
    EXPECT_EQ(result[u"created"].toInt(), 5);
    importSheet(u"fund_entry"_s,
                "凭证号,日期,收支方向,业务类型,金额（万元）\n"
                "F1,2024-01-02,支出,返还,0.5\n"
                "F2,2024-01-03,支出,返还,65.142787\n");
    EXPECT_EQ(values(R"([
        {"entity": "aid_payment", "measure": "sum", "field": "amount", "filter": {}},
        {"entity": "aid_payment", "measure": "distinct", "field": "recipient_name", "filter": {}},
        {"entity": "aid_payment", "measure": "count", "filter": {"amount": [">=", 10900]}},
        {"entity": "aid_payment", "measure": "count", "filter": {"amount": ["between", [0.05, 300]]}},
        {"entity": "fund_entry", "measure": "sum", "field": "amount", "filter": {"kind": "返还"}}])"),
              (QList<double>{674973.52, 4, 3, 2, 656427.87}));
}

TEST_F(OtherOffices, PeriodsAreHalfYearsElevenMonthsOrCrossTheYearsEnd)
{
    importSheet(u"visit"_s,
                "走访编号,走访日期,走访类型,走访对象\n"
                "V1,2023-12-22,入户走访,甲\n"
                "V2,2024-01-21,入户走访,乙\n"
                "V3,2024-01-22,入户走访,丙\n"
                "V4,2024-06,入户走访,丁\n"
                "V5,2024年7月,入户走访,戊\n"
                "V6,2024/11/30,入户走访,己\n"
                "V7,2024.12.1,入户走访,庚\n");
    EXPECT_EQ(values(R"([
        {"entity": "visit", "measure": "count", "filter": {}, "period": {"from": "2024-01-01", "to": "2024-06-30"}},
        {"entity": "visit", "measure": "count", "filter": {}, "period": {"from": "2024-07-01", "to": "2024-12-31"}},
        {"entity": "visit", "measure": "count", "filter": {}, "period": {"from": "2024-01-01", "to": "2024-11-30"}},
        {"entity": "visit", "measure": "count", "filter": {}, "period": {"from": "2023-12-22", "to": "2024-01-21"}},
        {"entity": "visit", "measure": "count", "filter": {"visit_date": ["month_in", [1, 12]]}},
        {"entity": "visit", "measure": "count", "filter": {}, "basis": "all", "date_field": null},
        {"entity": "visit", "measure": "count", "filter": {}, "basis": "cumulative",
         "period": {"from": "2024-01-01", "to": "2024-01-21"}}])"),
              (QList<double>{3, 3, 5, 2, 3, 7, 2}));
}

TEST_F(OtherOffices, TheSmallestCountOfAWeekMonthQuarterOrUnitKnowsThoseWithout)
{
    importSheet(u"congress_session"_s,
                "会议编号,召开单位,会议类型,召开日期,会议状态\n"
                "Z1,甲公司工会,职代会,2024-01-10,已召开\n"
                "Z2,甲公司工会,职代会,2024-08-10,已召开\n"
                "Z3,乙公司工会,职代会,2024-04-10,已召开\n");
    importSheet(u"organization"_s,
                "单位名称,建会状态,建会日期,职工人数,是否规模以上\n"
                "甲公司工会,已组建,2020-01-01,80,是\n"
                "乙公司工会,已组建,2020-01-01,30,是\n"
                "丙公司工会,已组建,2020-01-01,25,否\n"
                "丁公司工会,已组建,2020-01-01,26,是\n"
                "戊公司,应建未建,,60,是\n");
    QByteArray days = "服务编号,服务类型,服务日期,服务对象\n";
    for (int i = 0; i < 366; i += 7) // every Monday of 2024
        days += "S" + QByteArray::number(i) + ",信访接待,"
            + QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",某\n";
    importSheet(u"service_record"_s, days);
    EXPECT_EQ(values(R"([
        {"entity": "congress_session", "measure": "count", "filter": {"session_status": "已召开"},
         "per": {"by": "org_name", "aggregate": "min", "units": {"entity": "organization", "field": "name",
                 "filter": {"is_above_scale": "是", "union_status": "已组建"}, "basis": "stock", "measure": "count"}}},
        {"entity": "congress_session", "measure": "count", "filter": {},
         "per": {"by": "org_name", "aggregate": "min"}},
        {"entity": "congress_session", "measure": "count", "filter": {},
         "per": {"by": "org_name", "aggregate": "max"}},
        {"entity": "congress_session", "measure": "count", "filter": {}, "per": {"by": "quarter", "aggregate": "min"}},
        {"entity": "congress_session", "measure": "count", "filter": {}, "per": {"by": "half_year"}},
        {"entity": "service_record", "measure": "count", "filter": {}, "per": {"by": "week", "aggregate": "min"}},
        {"entity": "service_record", "measure": "count", "filter": {}, "per": {"by": "month", "aggregate": "min"}},
        {"entity": "congress_session", "measure": "distinct", "field": "org_name",
         "filter": {"organization.headcount": [">=", 50]}},
        {"entity": "congress_session", "measure": "ratio", "filter": {},
         "numerator": {"entity": "congress_session", "measure": "distinct", "field": "org_name",
                       "filter": {"organization.headcount": [">=", 26]}},
         "denominator": {"entity": "organization", "measure": "count", "basis": "stock", "date_field": "founded_date",
                         "end_field": "dissolved_date",
                         "filter": {"union_status": "已组建", "headcount": [">=", 26]}}}])"),
              (QList<double>{0, 1, 2, 0, 1, 1, 4, 1, 66.67}));
}

TEST_F(OtherOffices, UnitsAreFoundByTheirNamesWithAndWithoutTheUnionInAnyOrder)
{
    importSheet(u"contract"_s,
                "合同编号,合同类型,签订单位,签订日期,到期日期,续签原合同编号\n"
                "C2,工资协议,甲公司,2024-04-17,2025-04-16,C1\n"
                "C1,工资协议,甲公司工会,2023-04-17,2024-04-16,\n"
                "C3,工资协议,乙公司工会委员会,2024-05-01,2025-04-30,\n"
                "C4,工资协议,无名公司,2024-06-01,2025-05-31,\n");
    importSheet(u"organization"_s, "单位名称,职工人数,建会状态\n甲公司工会,50,已组建\n乙公司,24,应建未建\n");
    EXPECT_EQ(values(R"([
        {"entity": "contract", "measure": "count", "filter": {"organization.headcount": [">=", 25]}},
        {"entity": "contract", "measure": "count", "filter": {"organization.headcount": ["<", 25]}},
        {"entity": "contract", "measure": "count", "filter": {"organization.headcount": ["is_empty"]}},
        {"entity": "contract", "measure": "count", "filter": {"renews.end_date": ["between", ["2024-01-01", "2024-12-31"]]}},
        {"entity": "contract", "measure": "count", "filter": {}, "basis": "stock", "date_field": "signed_date",
         "end_field": "end_date", "period": {"from": "2024-01-01", "to": "2024-04-16"}},
        {"entity": "contract", "measure": "count",
         "filter": {"signed_date": ["<=", {"field": "renews.end_date", "add_days": 1}]}}])"),
              (QList<double>{1, 1, 1, 1, 1, 1}));
}

TEST_F(OtherOffices, ALedgerNobodyKnowsLeavesTheRestToAnswer)
{
    importSheet(u"visit"_s, "走访编号,走访日期,走访对象\nV1,2024-01-22,甲\n");
    const QJsonArray all = answers(R"({"facts": [
        {"fact_id": "A", "entity": "spaceship", "measure": "count", "filter": {}},
        {"fact_id": "B", "entity": "visit", "measure": "count", "filter": {}},
        {"fact_id": "C", "entity": "visit", "measure": "ratio", "filter": {},
         "numerator": {"entity": "spaceship", "measure": "count", "filter": {}},
         "denominator": {"entity": "visit", "measure": "count", "filter": {}}}]})",
                                   1);
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all[0][u"value"].isNull());
    EXPECT_EQ(all[1][u"fact_id"].toString(), u"B"_s);
    EXPECT_EQ(all[1][u"value"].toDouble(), 1);
    EXPECT_TRUE(all[2][u"value"].isNull());
}

} // namespace
} // namespace acceptance
