#include "gui/desk.h"

#include "app/records.h"
#include "desktop/frame/ledger_row.h"
#include "desktop/frame/ledgers_page.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/navigation.h"
#include "desktop/frame/quick_find.h"
#include "desktop/frame/top_bar.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/record/record_panel.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/tab_strip.h"
#include "domain/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Ledgers : public Desk
{
protected:
    void SetUp() override
    {
        window.show();
        page = window.showLedgers();
        ASSERT_NE(page, nullptr);
        QApplication::processEvents();
    }
    const domain::Entity *shownEntity() const
    {
        const auto *shown = qobject_cast<RecordPage *>(window.currentPage());
        return shown ? &shown->entity() : nullptr;
    }

    MainWindow window{context};
    LedgersPage *page = nullptr;
};

TEST_F(Ledgers, ShowsEveryLedgerWithoutATabOnceUnderItsArea)
{
    QList<const domain::Entity *> expected, shown;
    for (const domain::Entity *entity : domain::allEntities())
        if (!hasTab(*entity))
            expected << entity;
    QStringList areas;
    domain::Area last = domain::Area::Office;
    for (const LedgerRow *row : page->shownRows()) {
        const domain::Area area = row->entity().options.area;
        if (areas.isEmpty() || area != last)
            areas << domain::areaLabel(area);
        last = area;
        shown << &row->entity();
    }
    EXPECT_EQ(page->shownGroups(), areas) << "an area stands twice, or has no heading";
    std::ranges::sort(expected);
    std::ranges::sort(shown);
    EXPECT_FALSE(expected.isEmpty());
    EXPECT_EQ(shown, expected);
}

TEST_F(Ledgers, RowsNeitherOverlapNorLeaveThePage)
{
    for (const int width : {1366, 900}) {
        window.resize(width, 680);
        QApplication::processEvents();
        const QList<LedgerRow *> rows = page->shownRows();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            EXPECT_LE(rows[i]->geometry().right(), page->width());
            for (qsizetype j = i + 1; j < rows.size(); ++j)
                EXPECT_FALSE(rows[i]->geometry().intersects(rows[j]->geometry()));
        }
    }
}

TEST_F(Ledgers, NarrowToWhatIsTypedAndOpenWithEnter)
{
    const domain::Entity &wanted = page->shownRows().last()->entity();
    page->search()->setText(wanted.term());
    ASSERT_FALSE(page->shownRows().isEmpty());
    EXPECT_LT(page->shownRows().size(), 6);
    while (&page->currentRow()->entity() != &wanted) {
        const LedgerRow *before = page->currentRow();
        QTest::keyClick(page->search(), Qt::Key_Down);
        ASSERT_NE(page->currentRow(), before) << "the ledger is not found by its own name";
    }
    QTest::keyClick(page->search(), Qt::Key_Return);
    EXPECT_EQ(shownEntity(), &wanted);
}

TEST_F(Ledgers, SayWhenNothingIsCalledThat)
{
    page->search()->setText(u"没有这样的台账"_s);
    EXPECT_TRUE(page->shownRows().isEmpty());
    EXPECT_EQ(page->currentRow(), nullptr);
    QTest::keyClick(page->search(), Qt::Key_Return);
    EXPECT_EQ(window.currentPage(), page);
    QTest::keyClick(page->search(), Qt::Key_Escape);
    EXPECT_FALSE(page->shownRows().isEmpty());
}

TEST_F(Ledgers, ArrowsWalkThroughAllOfThem)
{
    const QList<LedgerRow *> rows = page->shownRows();
    EXPECT_EQ(page->currentRow(), rows.first());
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QTest::keyClick(page->search(), Qt::Key_Down);
        EXPECT_EQ(page->currentRow(), rows[i]);
    }
    QTest::keyClick(page->search(), Qt::Key_Up);
    EXPECT_EQ(page->currentRow(), rows[rows.size() - 2]);
}

TEST_F(Ledgers, LeadBackFromALedgerByItsPathAndByKey)
{
    const domain::Entity &ledger = page->shownRows().first()->entity();
    QTest::mouseClick(page->shownRows().first(), Qt::LeftButton);
    ASSERT_EQ(shownEntity(), &ledger);
    const int tab = window.topBar()->tabs()->currentIndex();
    EXPECT_EQ(tab, window.topBar()->tabs()->count() - 1) << "the ledger belongs to no other tab";
    auto *back = window.currentPage()->findChild<Button *>(u"back"_s);
    ASSERT_NE(back, nullptr);
    back->click();
    EXPECT_EQ(window.currentPage(), page);
    QTest::mouseClick(page->shownRows().first(), Qt::LeftButton);
    QTest::keyClick(window.currentPage(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentPage(), page);
}

TEST_F(Ledgers, AreNoPlaceToLeadBackToForALedgerWithATab)
{
    for (const Section &section : mainSections()) {
        if (!section.entity)
            continue;
        const RecordPage *list = window.showLedger(*section.entity);
        ASSERT_NE(list, nullptr);
        EXPECT_EQ(list->findChild<Button *>(u"back"_s), nullptr);
    }
}

TEST_F(Ledgers, CountRecordsAndThoseOfTheYear)
{
    const domain::Entity *ledger = nullptr;
    const domain::Field *required = nullptr;
    for (const LedgerRow *row : page->shownRows()) {
        // One that needs nothing but a text, so that the test holds for whatever ledgers there are.
        const domain::Entity &entity = row->entity();
        QList<const domain::Field *> needed;
        for (const domain::Field *field : entity.fields)
            if (field->has(domain::Required))
                needed << field;
        if (!entity.options.keptByProgram && entity.options.start && needed.size() == 1
            && needed.first()->kind == domain::Kind::Text) {
            ledger = &entity;
            required = needed.first();
            break;
        }
    }
    ASSERT_NE(ledger, nullptr);
    for (const int year : {2024, 2025, 2025}) {
        domain::Record record(*ledger);
        record.setValue(*required, u"云溪 %1"_s.arg(year));
        record.setValue(*ledger->options.start, domain::Date::of(year, 3, 5));
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, *ledger).save(record)));
    }
    const auto rows = page->shownRows();
    const auto row = std::ranges::find_if(rows, [&](const LedgerRow *one) { return &one->entity() == ledger; });
    ASSERT_NE(row, rows.end());
    EXPECT_EQ((*row)->state().records, 3);
    EXPECT_EQ((*row)->state().inPeriod, 2);
    EXPECT_EQ((*row)->state().lastWritten, QDate(2025, 12, 31));
    page->setYear(2024);
    EXPECT_EQ((*row)->state().inPeriod, 1);
}

TEST_F(Ledgers, KeptByTheProgramAreOnlyLookedAt)
{
    const domain::Entity *kept = nullptr;
    for (const domain::Entity *entity : domain::allEntities())
        if (entity->options.keptByProgram)
            kept = entity;
    ASSERT_NE(kept, nullptr);
    RecordPage *list = window.showLedger(*kept);
    ASSERT_NE(list, nullptr);
    QApplication::processEvents();
    EXPECT_FALSE(list->findChild<Button *>(u"create"_s)->isVisible());
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(list->panel()->hasRecord()) << "a new record was begun";
    EXPECT_EQ(window.startImport(*kept), nullptr);
}

TEST_F(Ledgers, AreFoundFromTheSearchBoxOfTheWindow)
{
    const domain::Entity &wanted = page->shownRows().first()->entity();
    window.topBar()->search()->setText(wanted.term());
    QTest::keyClick(window.topBar()->search(), Qt::Key_Return);
    EXPECT_EQ(shownEntity(), &wanted);
}

} // namespace
} // namespace desktop
