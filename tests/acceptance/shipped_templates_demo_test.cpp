// Every shipped template over the demonstration office: the year, half of it, eleven months.

#include "acceptance/command_line.h"
#include "support/print.h"
#include "support/readable_text.h"

#include "domain/clock.h"
#include "domain/filter_path.h"
#include "figures/definition.h"
#include "reporting/content/report.h"
#include "reporting/content/template_store.h"
#include "reporting/plain_text.h"
#include "storage/database.h"
#include "storage/repository.h"

namespace acceptance {
namespace {

class DemonstrationOffice : public CommandLine
{
protected:
    void SetUp() override
    {
        const Outcome made = runBare({u"demo"_s, file(u"demo"_s)});
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
        office = storage::Database::open(file(u"demo/demo.uhall"_s));
        session.emplace(storage::Session{*office, u"tester"_s, clock});
    }

    reporting::Document made(const reporting::TemplateInfo &info, const domain::Period &period)
    {
        reporting::ReportRequest request;
        request.kind = info.kind;
        request.templateFile = info.name;
        request.period = period;
        if (info.ledger != nullptr)
            request.record = storage::Repository(*session, *info.ledger).ids().front();
        return reporting::makeReport(*session, request);
    }

    domain::FixedClock clock{QDate(2026, 12, 31)};
    std::unique_ptr<storage::Database> office;
    std::optional<storage::Session> session;
};

bool needsUnit(const figures::Definition &definition)
{
    using figures::Measure;
    const auto path
        = definition.measure == Measure::Sum ? domain::resolvePath(*definition.entity, definition.field) : std::nullopt;
    return definition.measure == Measure::Count || definition.measure == Measure::Ratio
        || (path && path->field->kind == domain::Kind::Money);
}

TEST_F(DemonstrationOffice, HasAUnitForEveryFigureOfItsAnnualSummaries)
{
    int seen = 0;
    for (const reporting::TemplateInfo &info : reporting::shippedTemplates()) {
        if (info.kind != u"annual-summary"_s)
            continue;
        const reporting::Document document = made(info, domain::Period::ofYear(2026));
        for (const reporting::PrintedFigure &figure : document.figures) {
            EXPECT_FALSE(figure.definition.contains(u'{')) << figure.definition.toStdString();
            const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
            if (!parsed.definition || !needsUnit(*parsed.definition))
                continue;
            ++seen;
            EXPECT_FALSE(figure.unit.isEmpty()) << info.name.toStdString() << ": " << figure.expression.toStdString();
        }
    }
    EXPECT_GE(seen, 100);
}

TEST_F(DemonstrationOffice, IsDescribedWellByEveryShippedTemplate)
{
    static const QRegularExpression keepsZero(u"\\|含零|【表：目标完成情况】"_s);
    const QList<domain::Period> periods{domain::Period::ofYear(2026),
                                        {QDate(2026, 1, 1), QDate(2026, 6, 30)},
                                        {QDate(2026, 1, 1), QDate(2026, 11, 30)}};
    for (const reporting::TemplateInfo &info : reporting::shippedTemplates()) {
        const bool zeros = reporting::shippedTemplateText(info.name)->contains(keepsZero);
        for (const domain::Period &period : periods) {
            const reporting::Document document = made(info, period);
            const std::string where = info.name.toStdString() + " to " + period.to.toString().toStdString();
            for (const QString &fault : support::faultsOf(reporting::plainText(document)))
                ADD_FAILURE() << where << ": " << fault.toStdString();
            for (const reporting::PrintedFigure &figure : document.figures)
                EXPECT_FALSE(!zeros && figure.text == u"0"_s) << where << ": " << figure.label.toStdString();
            if (info.kind == u"annual-summary"_s || info.kind == u"annual-plan"_s) {
                EXPECT_GE(document.figures.size(), 20) << where;
            }
        }
    }

    // The dense one prints hundreds of different figures, and nothing is missing.
    const QList<reporting::TemplateInfo> all = reporting::shippedTemplates();
    const auto dense = std::ranges::find_if(all, [](const auto &info) { return info.name.contains(u"数据详实"_s); });
    ASSERT_NE(dense, all.end());
    const reporting::Document document = made(*dense, domain::Period::ofYear(2026));
    QSet<QString> different;
    for (const reporting::PrintedFigure &figure : document.figures)
        different << figure.expression + figure.period.from.toString();
    EXPECT_GE(different.size(), 250);
    EXPECT_TRUE(document.missing.isEmpty()) << document.missing.join(u'、').toStdString();
}

} // namespace

TEST_F(CommandLine, TheDenseSummaryOfTheSampleYearPrintsAtLeastSixtyFigures)
{
    makeSampleYear();
    const Outcome outcome = run({u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--template"_s,
                                 u"街道工会年度工作总结（数据详实）"_s, u"--output"_s, file(u"dense.txt"_s)});
    EXPECT_LE(outcome.exit, 1) << outcome.err.toStdString();
    QSet<QString> names;
    for (const QJsonValue &figure : outcome.object()[u"figures"].toArray())
        names << figure[u"figure"].toString();
    EXPECT_GE(names.size(), 120);
}

} // namespace acceptance
