// Documents about one record, public notices, and tables and charts over real ledgers.

#include "domain/error.h"
#include "figures/evaluator.h"
#include "small_office.h"
#include "support/print.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

struct Documents : testing::Test
{
    SmallOffice office;

    Documents()
    {
        office.add(u"organization"_s,
                   {{u"name"_s, u"甲公司工会"_s}, {u"level"_s, u"企业"_s}, {u"headcount"_s, u"40"_s}});
        addCase(u"K001"_s, u"王小明"_s, u"11010119900307109X"_s);
        addCase(u"K002"_s, u"李四"_s, u""_s);
        for (const auto &[file, name] : {std::pair{u"K001"_s, u"王大明"_s}, std::pair{u"K002"_s, u"李小四"_s}})
            office.add(u"family_member"_s, {{u"case_no"_s, file}, {u"name"_s, name}, {u"relation"_s, u"父亲"_s}});
        addPayment(u"K001"_s, u"800"_s, u"2025-01-20"_s);
        addPayment(u"K001"_s, u"1200.5"_s, u"2025-09-01"_s);
        addPayment(u"K002"_s, u"300"_s, u"2025-09-02"_s);
    }
    void addCase(const QString &number, const QString &name, const QString &id)
    {
        office.add(u"hardship_case"_s,
                   {{u"case_no"_s, number},
                    {u"name"_s, name},
                    {u"id_type"_s, u"居民身份证"_s},
                    {u"id_number"_s, id},
                    {u"phone"_s, u"13812345678"_s},
                    {u"address"_s, u"幸福路1号"_s},
                    {u"health"_s, u"尿毒症"_s},
                    {u"org_name"_s, u"甲公司工会"_s},
                    {u"cause"_s, u"患重特大疾病"_s},
                    {u"case_status"_s, u"在档"_s},
                    {u"filed_date"_s, u"2025-01-10"_s}});
    }
    void addPayment(const QString &file, const QString &amount, const QString &day)
    {
        office.add(u"aid_payment"_s,
                   {{u"case_no"_s, file}, {u"amount"_s, amount}, {u"paid_date"_s, day}, {u"campaign"_s, u"送温暖"_s}});
    }
    QString dossier(const QString &text, qint64 record, bool reveal = false)
    {
        ReportRequest request = office.request(u"case-dossier"_s, 2025);
        request.record = record;
        request.reveal = reveal;
        return plainText(makeReport(office.session, request, u"※ 对象：困难职工档案\n"_s + text, u"own"_s)).trimmed();
    }
    Document notice(const QString &text)
    {
        return makeReport(office.session, office.request(u"notice"_s, 2025), text, u"own"_s);
    }
    QString refusal(const QString &text)
    {
        try {
            notice(text);
        } catch (const domain::Error &error) {
            return error.message();
        }
        return {};
    }
    /// Every figure printed is what its expression gives, and has that many rows.
    void expectTrue(const Document &document)
    {
        for (const PrintedFigure &figure : document.figures) {
            const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
            ASSERT_TRUE(parsed.definition) << figure.expression.toStdString() << parsed.error.toStdString();
            const figures::FigureValue value
                = figures::Evaluator(office.session).evaluate(*parsed.definition, domain::Period::ofYear(2025), true);
            EXPECT_EQ(value.text(), figure.value) << figure.expression.toStdString();
            EXPECT_EQ(value.count, figure.count) << figure.expression.toStdString();
        }
    }
};

} // namespace

TEST_F(Documents, AboutARecordNeedOneThatIsThere)
{
    EXPECT_THROW(dossier(u"{{姓名}}"_s, 0), domain::Error);
    EXPECT_THROW(dossier(u"{{姓名}}"_s, 999), domain::Error);
    EXPECT_THROW(dossier(u"{{没有的字段}}"_s, 1), domain::Error);
}

TEST_F(Documents, AboutARecordHoldItsOwnFamilyAndPaymentsOnly)
{
    EXPECT_EQ(dossier(u"{{姓名}}（{{档案编号}}），{{工作单位}}，{{工作单位.职工人数}}人。\n"
                      u"{{#每个 家庭成员}}{{与户主关系}}{{姓名}}{{#如果 非 末项}}、{{/如果}}{{/每个}}。\n"
                      u"{{#每个 帮扶发放 排序 发放日期 降序}}{{发放日期|月日}}{{金额|大写}}；{{/每个}}"_s,
                      1),
              u"王小明（K001），甲公司工会，40人。\n父王大明。\n9月1日壹仟贰佰元伍角；1月20日捌佰元整。"_s);
    const QString table = dossier(u"【表：帮扶发放；列：发放日期,金额；合计】"_s, 1);
    EXPECT_TRUE(table.contains(u"合计\t2笔\t2000.5"_s)) << table.toStdString();
    EXPECT_FALSE(table.contains(u"300"_s));
    EXPECT_EQ(dossier(u"{{#每个 全部:家庭成员 排序 档案编号}}{{姓名}}、{{/每个}}"_s, 1), u"王大明、李小四、"_s);
}

TEST_F(Documents, AboutARecordMaskItsNumbersUnlessRevealed)
{
    EXPECT_EQ(dossier(u"{{证件号码}} {{手机号码}}"_s, 1), u"110***********109X 138****5678"_s);
    EXPECT_EQ(dossier(u"{{证件号码}} {{手机号码}}"_s, 1, true), u"11010119900307109X 13812345678"_s);
}

TEST_F(Documents, AboutARecordTellItsHistoryWithoutValues)
{
    const QString text = dossier(u"{{#每个 变更记录}}{{操作}}{{内容}}。{{/每个}}"_s, 1);
    EXPECT_EQ(text, u"登记。"_s);
}

TEST_F(Documents, ForThePublicNameNobodyInFullAndNoNumberAtAll)
{
    const QString text = plainText(
        notice(u"{{#每个 困难职工档案 排序 档案编号}}\n1. {{姓名}}，{{工作单位}}，{{主要致困原因}}。\n{{/每个}}"_s));
    EXPECT_TRUE(text.contains(u"王*明，甲公司工会，患重特大疾病"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"王小明"_s));
    EXPECT_TRUE(plainText(notice(u"{{#每个 困难职工档案}}{{姓名|全名}}、{{/每个}}"_s)).contains(u"王小明"_s))
        << "the office may decide to name people";
    for (const QString &field : {u"证件号码"_s, u"手机号码"_s, u"家庭住址"_s, u"健康状况"_s, u"银行卡号"_s,
                                 u"id_number"_s, u"外:证件号码"_s}) {
        EXPECT_FALSE(refusal(u"{{#每个 困难职工档案}}{{%1}}{{/每个}}"_s.arg(field)).isEmpty()) << field.toStdString();
        if (!field.startsWith(u"外"_s)) {
            EXPECT_FALSE(refusal(u"【表：困难职工档案；列：姓名,%1】"_s.arg(field)).isEmpty()) << field.toStdString();
            EXPECT_FALSE(refusal(u"{{#每组 困难职工档案 按 %1}}{{组}}{{/每组}}"_s.arg(field)).isEmpty());
        }
    }
    EXPECT_FALSE(refusal(u"{{#每个 家庭成员}}{{档案编号.证件号码}}{{/每个}}"_s).isEmpty());
    EXPECT_EQ(plainText(notice(u"{{#每个 家庭成员 排序 档案编号 限 1}}{{档案编号.姓名}}{{/每个}}"_s)), u"王*明\n"_s);
    const QString table = plainText(notice(u"【表：困难职工档案】"_s));
    EXPECT_TRUE(table.contains(u"王*明"_s)) << table.toStdString();
    for (const QString &secret : {u"王小明"_s, u"1381"_s, u"幸福路"_s, u"尿毒症"_s, u"1990"_s})
        EXPECT_FALSE(table.contains(secret)) << secret.toStdString();
}

TEST_F(Documents, CountTheirGroupsAsFiguresWithRows)
{
    const Document document = makeReport(
        office.session, office.request(u"annual-summary"_s, 2025),
        u"{{#每月 帮扶发放}}\n{{组}}发放{{项数}}笔{{合计:金额}}元：{{#每项}}{{金额}}{{#如果 非 "
        u"末项}}、{{/如果}}{{/每项}}。\n{{/每月}}\n"
        u"{{#每组 帮扶发放 按 档案编号}}\n{{组}}{{项数}}笔。\n{{/每组}}\n{{#每季}}\n{{组}}{{帮扶发放总额|元}}元。\n{{/每季}}"_s,
        u"own"_s);
    EXPECT_EQ(
        plainText(document).trimmed(),
        u"1月发放1笔800元：800。\n9月发放2笔1500.5元：1200.5、300。\nK0012笔。\nK0021笔。\n一季度800元。\n三季度1500.5元。"_s);
    expectTrue(document);
}

TEST_F(Documents, SetTheMonthsOfAPlanInATable)
{
    office.event(u"三八活动"_s, u"文体活动"_s, u"2025-03-08"_s, u"计划"_s);
    office.event(u"夏季旅游"_s, u"文体活动"_s, u"2025-07-20"_s, u"计划"_s);
    office.event(u"送清凉"_s, u"文体活动"_s, u"2025-08-01"_s, u"计划"_s);
    const Document document = makeReport(office.session, office.request(u"annual-plan"_s, 2025),
                                         u"【表：月度安排；列：活动名称；合并：7-8】"_s, u"own"_s);
    ASSERT_EQ(document.blocks.size(), 1);
    const Table &table = document.blocks[0].table;
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[1].first().rows, 2);
    EXPECT_EQ(table.rows[1].size(), 2);
    EXPECT_EQ(table.rows[2].size(), 1);
    EXPECT_EQ(plainText(document), u"月份\t活动名称\n3月\t三八活动\n7—8月\t夏季旅游\n送清凉\n"_s);
}

TEST_F(Documents, GiveEveryLabelOfAChartItsFigure)
{
    office.event(u"甲班"_s, u"培训"_s, u"2025-03-08"_s, u"已举办"_s, u"20"_s);
    office.event(u"乙班"_s, u"培训"_s, u"2024-03-08"_s, u"已举办"_s, u"10"_s);
    for (const QString &line : {u"【图：柱 指标 培训期数,受训人次；按月】"_s, u"【图：线 培训期数；近3年】"_s,
                                u"【图：占比 帮扶发放总额；按 档案编号】"_s, u"【图：柱 培训期数；对比】"_s,
                                u"【图：占比 培训期数,受训人次】"_s, u"【图：堆积 帮扶发放总额；按季；格式：万元】"_s,
                                u"【图：柱 在档困难职工；按单位】"_s}) {
        const Document document = makeReport(office.session, office.request(u"annual-summary"_s, 2025), line, u"own"_s);
        ASSERT_EQ(document.blocks.size(), 1) << line.toStdString();
        const Chart &chart = document.blocks[0].chart;
        EXPECT_FALSE(chart.title.isEmpty());
        for (const ChartSeries &series : chart.series) {
            ASSERT_EQ(series.labels.size(), chart.categories.size()) << line.toStdString();
            ASSERT_EQ(series.figures.size(), chart.categories.size());
            for (qsizetype i = 0; i < series.labels.size(); ++i) {
                EXPECT_EQ(series.figures[i] < 0, series.labels[i].isEmpty());
                if (series.figures[i] >= 0) {
                    EXPECT_EQ(document.figures.at(series.figures[i]).text, series.labels[i]);
                }
            }
        }
        expectTrue(document);
    }
    EXPECT_TRUE(
        makeReport(office.session, office.request(u"annual-summary"_s, 2023), u"【图：柱 培训期数；按月】"_s, u"own"_s)
            .blocks.isEmpty());
}

TEST_F(Documents, SetFiguresBesideTheYearBefore)
{
    office.event(u"甲班"_s, u"培训"_s, u"2025-03-08"_s, u"已举办"_s, u"20"_s);
    office.event(u"乙班"_s, u"培训"_s, u"2024-03-08"_s, u"已举办"_s, u"8"_s);
    const Document document = makeReport(office.session, office.request(u"annual-summary"_s, 2025),
                                         u"【表：指标 培训期数,受训人次,讲座场次；对比；题：对比表】"_s, u"own"_s);
    EXPECT_EQ(plainText(document),
              u"对比表\n指标\t单位\t2025年\t2024年\t增减\t增长（%）\n培训期数\t期\t1\t1\t—\t—\n"
              u"受训人次\t人次\t20\t8\t12\t150\n"_s);
    expectTrue(document);
}

TEST_F(Documents, HeadFiguresOfLessThanAYearByThatPart)
{
    office.event(u"甲班"_s, u"培训"_s, u"2025-03-08"_s, u"已举办"_s, u"20"_s);
    office.event(u"乙班"_s, u"培训"_s, u"2024-03-08"_s, u"已举办"_s, u"8"_s);
    const auto made = [this](const domain::Period &period, const QString &line) {
        ReportRequest request = office.request(u"annual-summary"_s, 2025);
        request.period = period;
        return makeReport(office.session, request, line, u"own"_s);
    };
    const domain::Period half{QDate(2025, 1, 1), QDate(2025, 6, 30)};
    const QString table = u"【表：指标 受训人次；对比；题：对比表】"_s;
    EXPECT_TRUE(plainText(made(half, table)).contains(u"\t2025年上半年\t2024年上半年\t"_s));
    EXPECT_TRUE(
        plainText(made({QDate(2025, 1, 1), QDate(2025, 11, 30)}, table)).contains(u"\t2025年1—11月\t2024年1—11月\t"_s));
    // The end of February, too, is the end of a month in every year.
    EXPECT_TRUE(
        plainText(made({QDate(2025, 2, 1), QDate(2025, 3, 31)}, table)).contains(u"\t2025年2—3月\t2024年2—3月\t"_s));
    const QStringList years = made(half, u"【图：线 受训人次；近2年】"_s).blocks.at(0).chart.categories;
    EXPECT_EQ(years, (QStringList{u"2024年上半年"_s, u"2025年上半年"_s}));
}

TEST_F(Documents, SayTheUnitOfAFigureThatIsAnExpression)
{
    office.event(u"甲班"_s, u"培训"_s, u"2025-03-08"_s, u"已举办"_s, u"20"_s);
    ReportRequest request = office.request(u"annual-summary"_s, 2025);
    request.definitions = true;
    const Document document
        = makeReport(office.session, request, u"举办{{=count(event)}}场，{{培训期数}}期。"_s, u"own"_s);
    ASSERT_EQ(document.figures.size(), 2);
    EXPECT_EQ(document.figures[0].unit, u"场"_s);
    EXPECT_EQ(document.figures[1].unit, u"期"_s);
    EXPECT_TRUE(plainText(document).contains(u"\t1场\t"_s)) << plainText(document).toStdString();
}

TEST_F(Documents, CanBeStoppedInTheMiddle)
{
    ReportRequest request = office.request(u"annual-summary"_s, 2025);
    int asked = 0;
    request.stopped = [&asked] { return ++asked > 1; };
    try {
        makeReport(office.session, request);
        ADD_FAILURE() << "it went on";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Cancelled);
    }
}
