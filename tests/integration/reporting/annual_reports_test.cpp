// The shipped templates over real offices: with records, with few, with none.

#include "small_office.h"
#include "support/print.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString written(SmallOffice &office, const QString &kind, domain::Period period)
{
    reporting::ReportRequest request = office.request(kind, period.to.year());
    request.period = period;
    return plainText(reporting::makeReport(office.session, request));
}

/// What no finished document holds.
void expectReadable(const QString &text)
{
    static const QRegularExpression leftover(
        u"[，；。：、][，；。、]|\\{\\{|\\}\\}|为[%人家户起]|(?<![0-9.年月—])0[人家户起件期场份%万]|（）|“”|[，；]\\n"_s);
    for (auto it = leftover.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        ADD_FAILURE() << "“" << match.captured().toStdString() << "” in "
                      << text.mid(std::max<qsizetype>(0, match.capturedStart() - 30), 60).toStdString();
    }
}

const domain::Period year2025 = domain::Period::ofYear(2025);
const domain::Period firstHalf{QDate(2025, 1, 1), QDate(2025, 6, 30)};

void fill(SmallOffice &office)
{
    office.add(u"organization"_s,
               {{u"name"_s, u"联朗公司工会"_s},
                {u"level"_s, u"企业"_s},
                {u"union_status"_s, u"已组建"_s},
                {u"founded_date"_s, u"2025-03-02"_s},
                {u"headcount"_s, u"40"_s}});
    office.member(u"张三"_s, u"男"_s, u"2024-03-01"_s);
    office.member(u"李四"_s, u"女"_s, u"2025-02-01"_s);
    office.event(u"电工培训班"_s, u"培训"_s, u"2025-05-10"_s, u"已举办"_s, u"20"_s);
    office.event(u"春季运动会"_s, u"文体活动"_s, u"2026-04-10"_s, u"计划"_s);
    office.target(u"MB202501"_s, u"举办培训3期"_s, u"培训期数"_s, u">="_s, u"3"_s, u"期"_s);
    office.target(u"MB202502"_s, u"新建企业工会1家"_s, u"本年新建企业工会"_s, u">="_s, u"1"_s, u"家"_s, u"工会组织"_s);
    office.target(u"MB202601"_s, u"举办培训4期"_s, u"培训期数"_s, u">="_s, u"4"_s, u"期"_s);
    for (const QString &kind : {u"annual-summary"_s, u"annual-plan"_s})
        office.yearText(kind, kind == u"annual-plan"_s ? 2026 : 2025, u"指导思想"_s, u"坚持以职工为中心。"_s);
}

} // namespace

TEST(AnnualSummary, SpeaksOfWhatTheRecordsHold)
{
    SmallOffice office;
    fill(office);
    const QString text = written(office, u"annual-summary"_s, year2025);
    expectReadable(text);
    for (const QString &sentence :
         {u"青禾镇总工会2025年工作总结\n"_s, u"在册会员2人，其中女会员1人。"_s, u"一、主要目标完成情况\n"_s,
          u"年初确定的量化目标共2项，截至2025年末完成1项，未完成1项。"_s, u"2\t新建企业工会1家\t1家\t1家\t完成\n"_s,
          u"全年新建企业工会1家。新建工会为联朗公司工会。"_s, u"全年举办各类培训1期；受训职工20人次。"_s,
          u"对照年初目标，尚有1项没有完成：“举办培训3期”，实际为1期。"_s,
          u"2026年计划完成以下主要目标：举办培训4期。"_s, u"坚持以职工为中心。\n"_s,
          u"青禾镇总工会\n2025年12月31日\n"_s})
        EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"困难"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"待补"_s)) << text.toStdString();
}

TEST(AnnualSummary, NumbersItsSectionsWithoutGaps)
{
    SmallOffice office;
    fill(office);
    QStringList numbers;
    for (const QString &line : written(office, u"annual-summary"_s, year2025).split(u'\n'))
        if (line.indexOf(u'、') == 1)
            numbers << line.left(1);
    EXPECT_EQ(numbers.join(QString()), u"一二三四五六七八九"_s.left(numbers.size()));
    EXPECT_GE(numbers.size(), 4);
}

TEST(AnnualSummary, ReadsWellForHalfAYear)
{
    SmallOffice office;
    fill(office);
    const QString text = written(office, u"annual-summary"_s, firstHalf);
    expectReadable(text);
    for (const QString &sentence :
         {u"青禾镇总工会2025年上半年工作总结\n"_s, u"截至2025年6月末完成1项，尚待完成1项。"_s, u"尚待完成\n"_s,
          u"上半年新建企业工会1家。"_s, u"继续推进尚待完成的目标：举办培训3期。"_s})
        EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"没有完成"_s)) << text.toStdString();
}

TEST(AnnualSummary, OfAnEmptyOfficeAsksForItsTextsOnly)
{
    SmallOffice office;
    const reporting::Document document
        = reporting::makeReport(office.session, office.request(u"annual-summary"_s, 2025));
    EXPECT_EQ(document.missing, (QStringList{u"指导思想"_s, u"下一步打算"_s}));
    EXPECT_TRUE(document.figures.size() == 2) << document.figures.size(); // the two marks
    const QString text = plainText(document);
    expectReadable(text);
    EXPECT_TRUE(text.contains(u"一、下一步打算\n"_s)) << text.toStdString();
}

TEST(AnnualSummary, OfAFewMembersSpeaksOfMembersOnly)
{
    SmallOffice office;
    office.member(u"张三"_s, u"男"_s, u"2025-03-01"_s);
    const QString text = written(office, u"annual-summary"_s, year2025);
    expectReadable(text);
    EXPECT_TRUE(text.contains(u"截至2025年末，在册会员1人。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"一、组织建设与会员发展\n（一）发展和服务会员\n全年发展新会员1人。\n"_s))
        << text.toStdString();
}

TEST(AnnualPlan, BuildsOnTheYearBeforeAndItsTargets)
{
    SmallOffice office;
    fill(office);
    const QString text = written(office, u"annual-plan"_s, domain::Period::ofYear(2026));
    expectReadable(text);
    for (const QString &sentence :
         {u"青禾镇总工会2026年工作计划\n"_s, u"截至2025年末，共有工会组织1家，其中企业工会1家；在册会员2人"_s,
          u"2025年新建企业工会1家，发展新会员1人。"_s,
          u"对照2025年目标，以下事项没有完成，需要加大力度：“举办培训3期”，实际为1期。"_s,
          u"1.举办培训4期，上年实际为1期。\n"_s, u"1\t举办培训4期\t4期\t12月\n"_s,
          u"已列入2026年安排的活动1场，具体安排如下：\n4月10日，春季运动会。\n"_s, u"坚持以职工为中心。\n"_s})
        EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"待补"_s)) << text.toStdString();
}

TEST(AnnualPlan, OfAnEmptyOfficeAsksForItsGuidingTextOnly)
{
    SmallOffice office;
    const reporting::Document document = reporting::makeReport(office.session, office.request(u"annual-plan"_s, 2026));
    EXPECT_EQ(document.missing, QStringList{u"指导思想"_s});
    expectReadable(plainText(document));
}
