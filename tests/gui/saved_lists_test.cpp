// Lists people keep under a name, and the columns a ledger shows.

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "app/records.h"
#include "app/saved_lists.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "domain/entities/organization.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class KeptList : public Desk
{
protected:
    void SetUp() override
    {
        add(u"云溪机械厂工会"_s, 320);
        add(u"云溪百货工会"_s, 45);
        add(u"柳浦商场工会"_s, 12);
        open();
    }
    void add(const QString &name, qint64 headcount)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        record.set(organization::headcount, headcount);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
    }
    void open()
    {
        page = std::make_unique<RecordPage>(context, sectionFor(organization::entity));
        page->resize(1366, 696);
        page->show();
        QApplication::processEvents();
    }
    void search(const QString &text)
    {
        page->filterBar()->search()->setText(text);
        QTest::keyClick(page->filterBar()->search(), Qt::Key_Return);
    }
    void keep(const QString &name)
    {
        dialogs.name = name;
        page->saveAsList();
    }
    QList<app::SavedList> kept() { return app::savedLists(*office, organization::entity); }
    QString nameAt(int row) const { return page->model()->recordAt(row)->get(organization::name); }

    std::unique_ptr<RecordPage> page;
};

TEST_F(KeptList, StandsInTheRowAndShowsItsRecordsAgain)
{
    search(u"云溪"_s);
    keep(u"云溪的工会"_s);
    EXPECT_TRUE(page->filterBar()->isEmpty()) << "the conditions are the list’s now";
    EXPECT_EQ(page->lists()->currentLabel(), u"云溪的工会"_s);
    EXPECT_EQ(page->model()->rowCount(), 2);
    page->lists()->chooseAll();
    EXPECT_EQ(page->model()->rowCount(), 3);

    open();
    EXPECT_TRUE(page->lists()->labels().contains(u"云溪的工会"_s));
    page->lists()->chooseSaved(kept()[0].id);
    EXPECT_EQ(page->model()->rowCount(), 2);
    search(u"headcount>100"_s);
    EXPECT_EQ(page->model()->rowCount(), 1) << "conditions narrow a kept list";
}

TEST_F(KeptList, BringsItsColumnsAndItsOrder)
{
    const QList<const domain::Field *> usual = page->model()->columns();
    page->setColumns({&organization::headcount, &organization::name});
    page->table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    keep(u"按人数"_s);
    page->lists()->chooseAll();
    page->setColumns({});
    EXPECT_EQ(page->model()->columns(), usual);
    page->lists()->chooseSaved(kept()[0].id);
    EXPECT_EQ(page->model()->columns(), (QList<const domain::Field *>{&organization::headcount, &organization::name}));
    EXPECT_EQ(nameAt(0), u"云溪机械厂工会"_s);
    EXPECT_EQ(nameAt(2), u"柳浦商场工会"_s);
    EXPECT_EQ(page->table()->horizontalHeader()->sortIndicatorSection(), 0);
    page->lists()->chooseAll();
    EXPECT_EQ(page->model()->columns(), usual);
    EXPECT_EQ(page->model()->query().sort, nullptr) << "its order goes with it";
}

TEST_F(KeptList, IsRenamedRemovedAndRestored)
{
    search(u"云溪"_s);
    keep(u"云溪的工会"_s);
    const qint64 id = kept()[0].id;
    dialogs.name = u"云溪"_s;
    page->lists()->renameSaved(id, u"云溪的工会"_s);
    EXPECT_EQ(page->lists()->currentLabel(), u"云溪"_s);
    std::function<void()> undo;
    QObject::connect(page.get(), &RecordPage::noticed, page.get(),
                     [&](const QString &, const std::function<void()> &action) { undo = action; });
    page->lists()->removeSaved(id, u"云溪"_s);
    EXPECT_FALSE(page->lists()->labels().contains(u"云溪"_s));
    EXPECT_TRUE(page->lists()->currentIsAll());
    EXPECT_EQ(page->model()->rowCount(), 3);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_TRUE(page->lists()->labels().contains(u"云溪"_s));
}

TEST_F(KeptList, IsNotKeptTwiceUnderOneName)
{
    search(u"云溪"_s);
    keep(u"云溪的工会"_s);
    search(u"headcount>100"_s);
    keep(u"云溪的工会"_s);
    EXPECT_EQ(dialogs.failures.size(), 1);
    EXPECT_EQ(kept().size(), 1);
    EXPECT_FALSE(page->filterBar()->isEmpty()) << "what was typed is still there";
}

TEST_F(KeptList, ShowsWhatIsInSightAfterItWasReplaced)
{
    search(u"云溪"_s);
    keep(u"云溪的工会"_s);
    search(u"headcount>100"_s);
    Q_EMIT page->lists()->replaceWanted(kept()[0].id, u"云溪的工会"_s);
    EXPECT_EQ(page->model()->rowCount(), 1);
    page->lists()->chooseAll();
    page->lists()->chooseSaved(kept()[0].id);
    EXPECT_EQ(page->model()->rowCount(), 1);
}

TEST_F(KeptList, ColumnsOfALedgerAreRemembered)
{
    page->setColumns({&organization::name, &organization::address});
    open();
    EXPECT_EQ(page->model()->columns(), (QList<const domain::Field *>{&organization::name, &organization::address}));
    page->table()->horizontalHeader()->moveSection(1, 0);
    ASSERT_TRUE(waitFor([&] { return page->model()->columns().first() == &organization::address; }));
    EXPECT_EQ(page->table()->horizontalHeader()->logicalIndex(0), 0);
    open();
    EXPECT_EQ(page->model()->columns().first(), &organization::address);
}

} // namespace
} // namespace desktop
