#include "app/figure_run.h"
#include "app/own_figures.h"

#include "domain/entities/event.h"
#include "domain/error.h"
#include "storage/repository.h"
#include "support/print.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

namespace event = domain::event;

class FigureRuns : public testing::Test
{
protected:
    void hold(const QDate &day)
    {
        std::vector<domain::Record> records(1, domain::Record(event::entity));
        records[0].set(event::title, u"讲座"_s);
        records[0].set(event::event_status, u"已举办"_s);
        records[0].set(event::start_date, domain::Date::of(day));
        storage::Operation operation(office->session(), u"add"_s);
        storage::Repository(office->session(), event::entity).insert(operation, records);
        operation.commit();
    }
    static figures::NamedFigure figure(const QString &name, const QString &expression)
    {
        return {name, name, u"场"_s, u"自定义"_s, figures::parseExpression(expression).definition.value(), true};
    }
    const FigureRow &row(const QString &name)
    {
        for (const FigureRow &candidate : run.rows())
            if (candidate.figure.name == name)
                return candidate;
        throw std::runtime_error("no such figure");
    }
    void compute(int year)
    {
        run.compute(domain::Period::ofYear(year));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !run.job().isBusy(); }, 60'000));
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<Office> office = Office::create(folder.filePath(u"office.uhall"_s), clock);
    FigureRun run{*office};
};

TEST_F(FigureRuns, GivesEveryFigureWithTheYearBefore)
{
    hold(QDate(2024, 5, 1));
    hold(QDate(2025, 5, 1));
    hold(QDate(2025, 6, 1));
    addFigure(*office, figure(u"自办活动"_s, u"count(event)"_s));
    compute(2025);
    EXPECT_EQ(row(u"活动场次"_s).comparison.now.text(), u"2"_s);
    EXPECT_EQ(row(u"活动场次"_s).comparison.before.text(), u"1"_s);
    EXPECT_EQ(row(u"自办活动"_s).comparison.now.text(), u"2"_s);
    EXPECT_EQ(run.rows().size(), static_cast<size_t>(figures::Catalogue::load(office->session()).all().size()));

    const FigureRow one = figureRow(*office, row(u"自办活动"_s).figure, domain::Period::ofYear(2025));
    EXPECT_EQ(one.comparison.now.rows.size(), 2U);
    EXPECT_EQ(one.comparison.before.text(), u"1"_s);
}

TEST_F(FigureRuns, TheLastWishIsComputedWhenTwoComeAtOnce)
{
    hold(QDate(2024, 5, 1));
    run.compute(domain::Period::ofYear(2025));
    run.compute(domain::Period::ofYear(2023));
    run.compute(domain::Period::ofYear(2024));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !run.job().isBusy() && run.period().to.year() == 2024; }, 60'000));
    EXPECT_EQ(row(u"活动场次"_s).comparison.now.text(), u"1"_s);
}

TEST_F(FigureRuns, OwnFiguresTellWhoeverShowsThem)
{
    const QSignalSpy told(&office->store(), &Store::figuresChanged);
    addFigure(*office, figure(u"甲"_s, u"count(event)"_s));
    replaceFigure(*office, u"甲"_s, figure(u"乙"_s, u"count(event)"_s));
    const QString path = folder.filePath(u"指标.json"_s);
    exportFigures(*office, path);
    removeFigure(*office, u"乙"_s);
    EXPECT_EQ(importFigures(*office, path), 1);
    EXPECT_EQ(told.size(), 4);
    EXPECT_NE(figures::Catalogue::load(office->session()).find(u"乙"_s), nullptr);
    EXPECT_THROW(importFigures(*office, folder.filePath(u"没有.json"_s)), domain::Error);
    EXPECT_THROW(exportFigures(*office, folder.filePath(u"没有/指标.json"_s)), domain::Error);
    EXPECT_EQ(told.size(), 4) << "nothing changed, nobody is told";
}

} // namespace
} // namespace app
