// The rows behind a figure, ledger by ledger.

#include "gui/desk.h"

#include "app/figure_run.h"
#include "desktop/report/figure_panel.h"
#include "desktop/widgets/folding_tabs.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/tab_strip.h"
#include "domain/entities/event.h"
#include "domain/entities/organization.h"
#include "importing/importer.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class FigurePanels : public Desk
{
protected:
    void SetUp() override
    {
        for (const auto &[entity, file] : {std::pair(&domain::organization::entity, "organisations.xlsx"),
                                           std::pair(&domain::event::entity, "events.xlsx")}) {
            importing::ImportPlan plan = importing::planImport(office->session(), *entity, sample(file));
            importing::applyImport(office->session(), plan);
        }
        panel.resize(356, 600);
        panel.setVisible(true);
        QObject::connect(&panel, &FigurePanel::rowsWanted, &panel,
                         [this](const domain::Entity &entity, const std::vector<qint64> &ids) {
                             wanted = {&entity, ids};
                         });
    }
    void TearDown() override { EXPECT_EQ(dialogs.failures, QStringList()); }
    figures::FigureValue show(const QString &expression)
    {
        const figures::NamedFigure figure = figures::figureFor(figures::Catalogue::load(office->session()), expression);
        const app::FigureRow row = app::figureRow(*office, figure, domain::Period::ofYear(2025));
        panel.show(row);
        return row.comparison.now;
    }

    FigurePanel panel{context};
    figures::LedgerRows wanted;
};

TEST_F(FigurePanels, OfASumOverSeveralLedgersShowsAndOpensTheRowsOfEach)
{
    const figures::FigureValue value = show(u"count(organization) all + count(event) all"_s);
    ASSERT_EQ(value.others.size(), 1u);
    ASSERT_FALSE(value.rows.empty());
    EXPECT_TRUE(panel.ledgers()->isVisible());
    ASSERT_EQ(panel.ledgers()->strip()->count(), 2);
    EXPECT_EQ(panel.rowCount(), std::ssize(value.rows));
    panel.openRows();
    EXPECT_EQ(wanted.entity, &domain::organization::entity);
    EXPECT_EQ(wanted.rows.size(), value.rows.size());

    panel.ledgers()->strip()->setCurrentIndex(1);
    EXPECT_EQ(panel.rowCount(), std::ssize(value.others[0].rows));
    panel.openRows();
    EXPECT_EQ(wanted.entity, &domain::event::entity);
    std::ranges::sort(wanted.rows);
    EXPECT_EQ(wanted.rows, value.others[0].rows);
    EXPECT_EQ(panel.ledgers()->strip()->countOf(0) + panel.ledgers()->strip()->countOf(1), value.count);
}

TEST_F(FigurePanels, OfOneLedgerHasNoTabsAlsoAfterASum)
{
    show(u"count(organization) all + count(event) all"_s);
    panel.ledgers()->strip()->setCurrentIndex(1);
    const figures::FigureValue value = show(u"count(organization) all"_s);
    EXPECT_FALSE(panel.ledgers()->isVisible());
    EXPECT_EQ(panel.rowCount(), value.count);
    panel.openRows();
    EXPECT_EQ(wanted.entity, &domain::organization::entity);
}

TEST_F(FigurePanels, SaysTheYearThatIsMeant)
{
    show(u"会费缴纳率"_s);
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"“2025”"_s); }));
    EXPECT_FALSE(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u'{'); }));
}

} // namespace
} // namespace desktop
