// Every shipped template over offices that hold nothing, little, or only one ledger.

#include "reporting/content/template_check.h"
#include "reporting/content/template_store.h"
#include "small_office.h"
#include "support/print.h"
#include "support/readable_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QList<domain::Period> periods{
    domain::Period::ofYear(2025), {QDate(2025, 1, 1), QDate(2025, 6, 30)}, {QDate(2025, 1, 1), QDate(2025, 11, 30)}};

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const reporting::TemplateInfo &info : reporting::shippedTemplates())
        all.push_back(info.name.toStdString());
    return all;
}

class ShippedTemplate : public testing::TestWithParam<std::string>
{
protected:
    QString name() const { return QString::fromStdString(GetParam()); }

    reporting::TemplateInfo info() const
    {
        const QList<reporting::TemplateInfo> all = reporting::shippedTemplates();
        return *std::ranges::find(all, name(), &reporting::TemplateInfo::name);
    }

    reporting::Document made(const domain::Period &period)
    {
        reporting::ReportRequest request = office.request(info().kind, 2025);
        request.templateFile = name();
        request.period = period;
        if (info().ledger != nullptr)
            request.record = record;
        return reporting::makeReport(office.session, request);
    }

    /// Of a document about one record: the least such a record can be.
    void addRecord()
    {
        if (info().ledger == nullptr)
            return;
        office.add(info().ledger->name(), {{u"case_no"_s, u"K1"_s}, {u"name"_s, u"张三"_s}});
        record = storage::Repository(office.session, *info().ledger).ids().front();
    }

    void expectReadable(const reporting::Document &document)
    {
        const QString text = reporting::plainText(document);
        for (const QString &fault : support::faultsOf(text))
            ADD_FAILURE() << fault.toStdString();
        for (const reporting::PrintedFigure &figure : document.figures)
            EXPECT_FALSE(!figure.text.isEmpty() && figure.value == u"0"_s) << figure.name.toStdString() << "\n"
                                                                           << text.toStdString();
        EXPECT_TRUE(text.contains(u"青禾镇总工会"_s)) << text.toStdString();
    }

    SmallOffice office;
    qint64 record = 0;
};

TEST_P(ShippedTemplate, HasNoMistake)
{
    const QList<reporting::TemplateError> errors
        = reporting::checkTemplate(office.session, *reporting::shippedTemplateText(name()));
    for (const reporting::TemplateError &error : errors)
        ADD_FAILURE() << "line " << error.line << ": " << error.message.toStdString();
    EXPECT_FALSE(info().suits.isEmpty());
    EXPECT_NE(info().kind, info().kindLabel) << "a shipped kind has a key of its own";
}

TEST_P(ShippedTemplate, OfAnEmptyOfficeOnlyAsksForWhatIsMissing)
{
    addRecord();
    for (const domain::Period &period : periods) {
        const reporting::Document document = made(period);
        expectReadable(document);
        if (info().ledger == nullptr) {
            EXPECT_FALSE(document.missing.isEmpty()) << "nothing keeps an empty document from being issued";
        }
        for (const reporting::PrintedFigure &figure : document.figures)
            EXPECT_TRUE(document.missing.contains(figure.label)) << figure.label.toStdString();
    }
}

TEST_P(ShippedTemplate, OfAFewRecordsReadsWell)
{
    addRecord();
    office.member(u"张三"_s, u"男"_s, u"2025-03-01"_s);
    office.event(u"焊工培训"_s, u"培训"_s, u"2025-05-10"_s, u"已举办"_s);
    office.event(u"“五一”歌会"_s, u"文体活动"_s, u"2025-04-28"_s, u"已举办"_s, u"120"_s);
    office.event(u"秋季运动会"_s, u"文体活动"_s, u"2025-10-10"_s, u"计划"_s);
    office.add(u"organization"_s,
               {{u"name"_s, u"联朗公司工会"_s},
                {u"level"_s, u"企业"_s},
                {u"union_status"_s, u"应建未建"_s},
                {u"headcount"_s, u"40"_s}});
    office.add(u"visit"_s,
               {{u"visit_no"_s, u"V1"_s},
                {u"visit_date"_s, u"2025-02-01"_s},
                {u"visit_kind"_s, u"住院看望"_s},
                {u"target_name"_s, u"张三"_s}});
    for (const domain::Period &period : periods)
        expectReadable(made(period));
}

INSTANTIATE_TEST_SUITE_P(All, ShippedTemplate, testing::ValuesIn(names()),
                         [](const auto &test) { return "Number" + std::to_string(test.index); });

} // namespace

TEST(ShippedTemplates, CoverPlansSummariesReportsNoticesFilesAndLedgers)
{
    QMap<QString, int> kinds;
    for (const reporting::TemplateInfo &info : reporting::shippedTemplates())
        ++kinds[info.kind];
    EXPECT_GE(kinds[u"annual-plan"_s], 8);
    EXPECT_GE(kinds[u"annual-summary"_s], 10);
    for (const QString &kind :
         {u"half-year-report"_s, u"special-hardship"_s, u"special-bargaining"_s, u"special-women"_s,
          u"special-warmth"_s, u"special-funds"_s, u"notice"_s, u"case-dossier"_s, u"contract-ledger"_s})
        EXPECT_EQ(kinds[kind], 1) << kind.toStdString();
}

TEST(ShippedTemplates, PairWhatATargetLacksWithARemedyThatFitsIt)
{
    SmallOffice office;
    office.event(u"焊工培训"_s, u"培训"_s, u"2025-05-10"_s, u"已举办"_s);
    office.event(u"钳工培训"_s, u"培训"_s, u"2025-06-10"_s, u"已举办"_s);
    office.target(u"MB202501"_s, u"举办培训3期"_s, u"培训期数"_s, u">="_s, u"3"_s, u"期"_s);
    office.target(u"MB202502"_s, u"每季度举办1场培训"_s, u"count(event, event_type=培训) per quarter"_s, u">="_s,
                  u"1"_s, u"场"_s);
    office.target(u"MB202503"_s, u"修订工会制度"_s, QString(), QString(), QString(), QString());
    const QList<reporting::TemplateInfo> all = reporting::shippedTemplates();
    const auto found = std::ranges::find_if(all, [](const auto &info) { return info.name.contains(u"问题与改进"_s); });
    ASSERT_NE(found, all.end());
    reporting::ReportRequest request = office.request(found->kind, 2025);
    request.templateFile = found->name;
    const QString text = plainText(reporting::makeReport(office.session, request));
    EXPECT_TRUE(text.contains(u"“举办培训3期”没有完成，实际为2期，还差1期。改进措施：针对上述差距制定整改计划，"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(
        u"“每季度举办1场培训”没有完成，实际为0场，一季度、三季度没有达到要求。改进措施：对一季度、三季度的情况逐一查找原因，"_s))
        << text.toStdString();
    EXPECT_TRUE(support::faultsOf(text).isEmpty()) << text.toStdString();
}
