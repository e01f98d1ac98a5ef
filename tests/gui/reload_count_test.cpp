// What one save costs the window: the row of the record is read anew, not the list; the numbers on the ready lists are
// counted once, in the background, where they can have changed; what nobody sees does nothing.

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/record/child_page.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "domain/entities/organization.h"
#include "support/entered_entities.h"
#include "support/example_records.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

struct Counts
{
    explicit Counts(const RecordPage &page)
        : resets(page.model(), &QAbstractItemModel::modelReset)
        , inserted(page.model(), &QAbstractItemModel::rowsInserted)
        , removed(page.model(), &QAbstractItemModel::rowsRemoved)
        , changed(page.model(), &QAbstractItemModel::dataChanged)
        , counted(page.lists(), &SavedLists::counted)
    {
    }
    QSignalSpy resets, inserted, removed, changed, counted;
};

class EveryLedgerSaved : public Desk, public testing::WithParamInterface<const domain::Entity *>
{
protected:
    void SetUp() override
    {
        record = support::exampleRecord(*GetParam());
        if (domain::hasErrors(app::Records(*office, *GetParam()).save(*record)))
            record.reset(); // refers to others that must be there
    }
    static const domain::Field *quietField()
    {
        for (const domain::Field *field : GetParam()->fields)
            if (field->kind == domain::Kind::Text && field != GetParam()->options.sort
                && field->options.format == domain::Format::Multiline)
                return field;
        return nullptr;
    }

    std::optional<domain::Record> record;
};

TEST_P(EveryLedgerSaved, ResetsNoListForOneSave)
{
    if (!record || !quietField())
        return;
    RecordPage page(context, sectionFor(*GetParam()));
    page.show();
    ASSERT_TRUE(waitFor([&] { return !page.lists()->isCounting() && page.lists()->total() >= 0; }));
    ASSERT_EQ(page.model()->rowCount(), 1);
    Counts counts(page);
    page.panel()->view()->form()->editor(*quietField())->type(u"改过一次"_s);
    page.panel()->save();
    ASSERT_EQ(page.panel()->view()->changes(), 0);
    EXPECT_EQ(counts.resets.count(), 0);
    EXPECT_EQ(counts.changed.count(), 1);
    ASSERT_TRUE(waitFor([&] { return !page.lists()->isCounting(); }));
    EXPECT_LE(counts.counted.count(), 1);
    EXPECT_EQ(dialogs.failures, QStringList());
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryLedgerSaved, testing::ValuesIn(support::enteredEntities()),
                         [](const auto &entity) { return std::string(entity.param->key); });

namespace organization = domain::organization;

class ReloadCounts : public Desk
{
protected:
    void SetUp() override
    {
        for (int i = 0; i < 8; ++i)
            add(u"第%1工会"_s.arg(i));
        page = std::make_unique<RecordPage>(context, sectionFor(organization::entity));
        page->show();
        settle();
        counts = std::make_unique<Counts>(*page);
    }
    void settle()
    {
        ASSERT_TRUE(waitFor([&] { return !page->lists()->isCounting() && page->lists()->total() >= 0; }));
    }
    qint64 add(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        return record.id;
    }
    RecordForm *form() const { return page->panel()->view()->form(); }
    void search(const QString &words)
    {
        page->filterBar()->search()->setText(words);
        QTest::keyClick(page->filterBar()->search(), Qt::Key_Return);
    }

    std::unique_ptr<RecordPage> page;
    std::unique_ptr<Counts> counts;
};

TEST_F(ReloadCounts, OneSaveReadsOneRow)
{
    page->selectRow(3);
    const qint64 read = page->model()->rowsLoaded();
    form()->editor(organization::address)->type(u"云溪路 1 号"_s);
    page->panel()->save();
    EXPECT_EQ(counts->resets.count(), 0);
    EXPECT_EQ(counts->changed.count(), 1);
    EXPECT_EQ(counts->inserted.count() + counts->removed.count(), 0);
    EXPECT_LE(page->model()->rowsLoaded() - read, app::RecordListModel::window);
    EXPECT_FALSE(page->lists()->isCounting()) << "no ready list asks for the address";
}

TEST_F(ReloadCounts, ARenamedRecordMovesToItsPlace)
{
    page->selectRow(3);
    const qint64 id = page->panel()->view()->id();
    form()->editor(organization::name)->type(u"龘工会"_s);
    page->panel()->save();
    EXPECT_EQ(counts->resets.count(), 0);
    EXPECT_EQ(page->model()->rowOf(id), 7);
    EXPECT_EQ(page->table()->currentIndex().row(), 7);
    EXPECT_EQ(page->model()->ids(), app::Records(*office, organization::entity).ids());
}

TEST_F(ReloadCounts, NewRemovedAndRestoredRecordsComeAndGoAlone)
{
    page->newRecord();
    form()->editor(organization::name)->type(u"新建工会"_s);
    page->panel()->save();
    EXPECT_EQ(counts->inserted.count(), 1);
    EXPECT_EQ(page->model()->rowCount(), 9);
    std::function<void()> undo;
    QObject::connect(page.get(), &RecordPage::noticed, page.get(),
                     [&](const QString &, const std::function<void()> &action) { undo = action; });
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Delete);
    EXPECT_EQ(counts->removed.count(), 1);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(counts->inserted.count(), 2);
    EXPECT_EQ(counts->resets.count(), 0);
    EXPECT_EQ(page->model()->ids(), app::Records(*office, organization::entity).ids());
    settle();
    EXPECT_EQ(page->lists()->total(), 9);
}

TEST_F(ReloadCounts, ARecordThatLeavesTheListGoesAlone)
{
    search(u"address=云溪路"_s);
    EXPECT_EQ(page->model()->rowCount(), 0);
    search({});
    page->selectRow(2);
    form()->editor(organization::address)->type(u"云溪路"_s);
    page->panel()->save();
    search(u"address=云溪路"_s);
    ASSERT_EQ(page->model()->rowCount(), 1);
    counts->resets.clear();
    form()->editor(organization::address)->type(u"柳浦路"_s);
    page->panel()->save();
    EXPECT_EQ(page->model()->rowCount(), 0);
    EXPECT_EQ(counts->resets.count(), 0);
    EXPECT_FALSE(page->panel()->hasRecord());
}

TEST_F(ReloadCounts, ManyChangesElsewhereAreCountedOnceMoreAtMost)
{
    for (int i = 0; i < 5; ++i)
        add(u"别处的工会%1"_s.arg(i));
    settle();
    EXPECT_EQ(page->lists()->total(), 13);
    EXPECT_LE(counts->counted.count(), 2) << "the one that ran, and one for all that came meanwhile";
}

TEST_F(ReloadCounts, APageNobodySeesDoesNothing)
{
    page->hide();
    add(u"别处的工会"_s);
    EXPECT_EQ(counts->resets.count(), 0);
    EXPECT_FALSE(page->lists()->isCounting());
    page->show();
    EXPECT_EQ(counts->resets.count(), 1);
    EXPECT_EQ(page->model()->rowCount(), 9);
}

} // namespace
} // namespace desktop
