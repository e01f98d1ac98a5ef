// targets and plan-next: a sheet of targets of every shape, measured by the records.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class PlanByCommand : public CommandLine
{
protected:
    QHash<QString, QJsonObject> targets(int year = 2025)
    {
        QHash<QString, QJsonObject> byNumber;
        const QJsonArray list = run({u"--json"_s, u"targets"_s, u"--year"_s, QString::number(year)}).array();
        for (const QJsonValue &value : list)
            byNumber.insert(value[u"target_no"].toString(), value.toObject());
        return byNumber;
    }
    void add(const QString &entity, const QStringList &fields) { must(QStringList{u"add"_s, entity} + fields); }
};

QStringList labels(const QJsonValue &parts)
{
    QStringList names;
    const QJsonArray list = parts.toArray();
    for (const QJsonValue &part : list)
        names << part[u"label"].toString();
    return names;
}

const QByteArray everyShape
    = R"(目标编号,年度,原文,工作领域,指标,筛选条件,比较方式,目标值,目标上限,单位,上年基数,基数日期,分期考核,每期最低,考核单位,完成月份,完成期限,责任人,下达单位,落实状态,调整日期,调整原因,完成日期,落实记录,未完成原因
N1,2025,举办文体活动3场,活动,count(event),event_type=文体活动,不少于,3,,场,2,2024-12-31,,,,12月,,李明,区总工会,,,,,,
N2,2025,工会组建率100%,组织,"ratio(count(organization, union_status=已组建), count(organization)) all",level=企业,全部,,,%,,,,,,,2025-10-31,王芳,本级,,,,,,
N3,2025,"每季一次，全年不少于四次",活动,count(event),,>=,4,,次,,,每季,1,,,,李明,本级,,,,,,
N4,2025,一年召开一至两次职代会,民主管理,count(congress_session),body=职代会,区间,1,2,次,,,每家,,level=企业,,,王芳,本级,,,,,,
N5,2025,3月办理安康保险,保障,,,,,,,,,,,,3月,,李明,本级,,,,,活动 HD01,
N6,2025,5月职工运动会,活动,,,,,,,,,,,,5月,,李明,本级,延期,2025-10-18,场地维修,,,
N7,2025,夏季旅游,活动,,,,,,,,,,,,8月,,李明,本级,取消,,经费不足,,,
N8,2025,继续做好宣传工作,宣传,,,完成,,,,,,,,,,,赵强,本级,,,,,,
N9,2025,职工入会人数增加,会员,count(member),,增加,,,人,5,,,,,,,赵强,本级,,,,,,人员外流
N10,2025,全年零事故,安全,count(inspection),inspection_kind=事故调查,零,,,起,,,,,,,,赵强,本级,,,,,,
)";

} // namespace

TEST_F(PlanByCommand, TakesInTargetsOfEveryShapeAndTellsHowTheyStand)
{
    makeOffice();
    add(u"organization"_s, {u"name=甲公司工会"_s, u"level=企业"_s, u"union_status=已组建"_s});
    add(u"organization"_s, {u"name=乙公司工会"_s, u"level=企业"_s, u"union_status=应建未建"_s});
    add(u"congress_session"_s, {u"org_name=甲公司工会"_s, u"body=职代会"_s, u"held_date=2025-03-03"_s});
    add(u"event"_s,
        {u"event_no=HD01"_s, u"title=安康保险办理周"_s, u"start_date=2025-03-12"_s, u"event_status=已举办"_s});
    add(u"event"_s, {u"title=运动会"_s, u"event_type=文体活动"_s, u"start_date=2025-10-18"_s});
    must({u"import"_s, u"target"_s, write(u"targets.csv"_s, everyShape)});
    add(u"event"_s, {u"title=职工运动会"_s, u"start_date=2025-11-02"_s, u"target_no=N6"_s, u"event_status=已举办"_s});

    const auto by = targets();
    ASSERT_EQ(by.size(), 10);
    EXPECT_EQ(by[u"N1"_s][u"shape"].toString(), u"count"_s);
    EXPECT_EQ(by[u"N1"_s][u"actual"].toInt(), 1);
    EXPECT_EQ(by[u"N1"_s][u"gap"].toString(), u"还差2场"_s);
    EXPECT_EQ(by[u"N1"_s][u"baseline"].toInt(), 2);
    EXPECT_EQ(by[u"N2"_s][u"shape"].toString(), u"ratio"_s);
    EXPECT_EQ(by[u"N2"_s][u"lacking"][u"rows"].toArray().size(), 1);
    EXPECT_EQ(by[u"N2"_s][u"due"].toString(), u"2025-10-31"_s);
    EXPECT_EQ(by[u"N3"_s][u"shape"].toString(), u"frequency"_s);
    EXPECT_EQ(by[u"N3"_s][u"actual"].toInt(), 3);
    EXPECT_EQ(by[u"N3"_s][u"parts"].toArray().size(), 4);
    EXPECT_TRUE(labels(by[u"N3"_s][u"missing"]).contains(u"二季度"_s));
    EXPECT_EQ(labels(by[u"N4"_s][u"missing"]), QStringList{u"乙公司工会"_s});
    EXPECT_EQ(by[u"N5"_s][u"shape"].toString(), u"dated"_s);
    EXPECT_EQ(by[u"N5"_s][u"state"].toString(), u"done"_s);
    EXPECT_EQ(by[u"N6"_s][u"moved_from"].toString(), u"2025-05-31"_s);
    EXPECT_EQ(by[u"N6"_s][u"links"].toArray().size(), 1);
    EXPECT_EQ(by[u"N7"_s][u"state"].toString(), u"dropped"_s);
    EXPECT_EQ(by[u"N8"_s][u"shape"].toString(), u"no_number"_s);
    EXPECT_EQ(by[u"N9"_s][u"reason"].toString(), u"人员外流"_s);
    EXPECT_EQ(by[u"N9"_s][u"gap"].toString(), u"比上年少5人"_s);
    EXPECT_EQ(by[u"N10"_s][u"status"].toString(), u"完成"_s) << "none of it is a target reached";
}

TEST_F(PlanByCommand, TheBoardShowsWhatTheFigureCommandGives)
{
    makeSampleYear();
    must({u"import"_s, u"target"_s, write(u"targets.csv"_s, everyShape)});
    const auto by = targets();
    ASSERT_FALSE(by.isEmpty());
    for (const QJsonObject &target : by) {
        const QString expression = target[u"expression"].toString();
        if (expression.isEmpty())
            continue;
        const QJsonObject figure = must({u"figure"_s, expression, u"--year"_s, u"2025"_s});
        EXPECT_EQ(figure[u"value"], target[u"actual"]) << expression.toStdString();
        EXPECT_EQ(figure[u"count"], target[u"count"]) << expression.toStdString();
    }
}

TEST_F(PlanByCommand, DraftsNextYearsPlanAndTakesItBack)
{
    makeOffice();
    must({u"import"_s, u"target"_s, write(u"targets.csv"_s, everyShape)});
    const QStringList before = everything();
    const QJsonObject draft = must({u"plan-next"_s, u"--year"_s, u"2025"_s, u"--dry-run"_s});
    EXPECT_FALSE(draft[u"written"].toBool());
    EXPECT_EQ(everything(), before) << "a draft writes nothing";
    const QJsonArray drafted = draft[u"targets"].toArray();
    ASSERT_EQ(drafted.size(), 10);
    EXPECT_EQ(drafted.last()[u"origin"].toString(), u"dropped"_s);
    const QJsonObject written = must({u"plan-next"_s, u"--year"_s, u"2025"_s});
    EXPECT_EQ(written[u"added"].toInt(), 9);
    EXPECT_TRUE(written[u"plan_added"].toBool());
    EXPECT_EQ(targets(2026).size(), 9);
    must({u"undo"_s, QString::number(written[u"operation"].toInt())});
    EXPECT_TRUE(targets(2026).isEmpty());
    EXPECT_EQ(run({u"plan-next"_s, u"--year"_s, u"2030"_s}).exit, 3);
}

} // namespace acceptance
