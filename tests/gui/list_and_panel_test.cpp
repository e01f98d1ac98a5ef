// The list and the panel beside it speak of the same record, whatever happens to either.

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "app/records.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "domain/entities/organization.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class ListAndPanel : public Desk
{
protected:
    void SetUp() override
    {
        for (const QString &name : {u"甲工会"_s, u"乙工会"_s, u"丙工会"_s, u"丁工会"_s})
            ids << add(name);
        page = std::make_unique<RecordPage>(context, sectionFor(organization::entity));
        page->resize(1366, 696);
        QObject::connect(page.get(), &RecordPage::noticed, page.get(),
                         [this](const QString &, const std::function<void()> &action) { undo = action; });
        page->show();
        QApplication::processEvents();
    }
    void TearDown() override { EXPECT_EQ(dialogs.failures, QStringList()); }
    qint64 add(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        record.set(organization::headcount, 10);
        EXPECT_FALSE(domain::hasErrors(records().save(record)));
        return record.id;
    }
    app::Records records() { return app::Records(*office, organization::entity); }
    void changeElsewhere(qint64 id, const QString &name)
    {
        domain::Record record = *records().load(id);
        record.set(organization::name, name);
        ASSERT_FALSE(domain::hasErrors(records().save(record)));
    }
    RecordView *view() const { return page->panel()->view(); }
    FieldEditor *name() const { return view()->form()->editor(organization::name); }
    qint64 marked() const { return page->model()->idAt(page->table()->currentIndex().row()); }
    void search(const QString &words)
    {
        page->filterBar()->search()->setText(words);
        QTest::keyClick(page->filterBar()->search(), Qt::Key_Return);
    }
    void remove(int row)
    {
        page->selectRow(row);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Delete);
    }
    void expectAgreement(const char *after)
    {
        SCOPED_TRACE(after);
        const QModelIndexList selected = page->table()->selectionModel()->selectedRows();
        if (!page->panel()->hasRecord() || view()->isNew()) {
            EXPECT_EQ(marked(), 0);
            EXPECT_TRUE(selected.isEmpty());
            return;
        }
        ASSERT_EQ(selected.size(), 1);
        EXPECT_EQ(page->model()->idAt(selected.first().row()), view()->id());
        EXPECT_EQ(marked(), view()->id());
        const domain::Record stored = *records().load(view()->id());
        EXPECT_EQ(view()->form()->record().get(organization::name), stored.get(organization::name));
        EXPECT_EQ(page->model()->recordAt(page->table()->currentIndex().row())->get(organization::name),
                  stored.get(organization::name));
    }

    QList<qint64> ids;
    std::function<void()> undo;
    std::unique_ptr<RecordPage> page;
};

TEST_F(ListAndPanel, AgreeAfterDeletingAnyRowAndTakingItBack)
{
    for (int row = 0; row < 4; ++row) {
        page->selectRow(row);
        const qint64 id = marked();
        remove(row);
        expectAgreement("deleting");
        EXPECT_NE(view()->id(), id) << "what is in the trash is not shown as if it were there";
        ASSERT_TRUE(undo);
        undo();
        expectAgreement("taking back");
        EXPECT_EQ(view()->id(), id) << "what was taken back is in sight again";
    }
}

TEST_F(ListAndPanel, GoOnWithTheNextRowWhenOneIsDeleted)
{
    page->selectRow(1);
    const qint64 next = page->model()->idAt(2);
    remove(1);
    EXPECT_EQ(view()->id(), next);
    remove(2);
    expectAgreement("deleting the last row");
}

TEST_F(ListAndPanel, AgreeUntilTheListIsEmptyAndAfter)
{
    for (int i = 0; i < 4; ++i) {
        remove(0);
        expectAgreement("deleting the first row");
    }
    EXPECT_FALSE(page->panel()->hasRecord());
    undo();
    expectAgreement("taking the last back");
    EXPECT_TRUE(page->panel()->hasRecord());
}

TEST_F(ListAndPanel, AgreeInTheTrashAndAfterRestoring)
{
    remove(1);
    remove(1);
    page->lists()->chooseTrash();
    expectAgreement("looking at the trash");
    EXPECT_EQ(page->model()->rowCount(), 2);
    Q_EMIT page->panel()->restoreWanted(organization::entity, view()->id());
    expectAgreement("restoring one");
    Q_EMIT page->panel()->restoreWanted(organization::entity, view()->id());
    expectAgreement("restoring the last");
    EXPECT_FALSE(page->panel()->hasRecord());
    page->lists()->chooseAll();
    expectAgreement("looking at all");
    EXPECT_EQ(page->model()->rowCount(), 4);
}

TEST_F(ListAndPanel, AgreeWhileTheListIsNarrowedAndSorted)
{
    page->selectRow(2);
    search(u"甲"_s);
    expectAgreement("narrowing");
    search(u"没有这个"_s);
    expectAgreement("finding nothing");
    search({});
    expectAgreement("clearing");
    page->selectRow(3);
    const qint64 id = view()->id();
    page->table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    expectAgreement("sorting");
    EXPECT_EQ(view()->id(), id) << "sorting does not change which record is looked at";
}

TEST_F(ListAndPanel, AgreeWhenARecordIsChangedOrRemovedElsewhere)
{
    page->selectRow(1);
    const qint64 id = view()->id();
    changeElsewhere(id, u"别处改过的工会"_s);
    expectAgreement("a change elsewhere");
    EXPECT_EQ(view()->id(), id);
    EXPECT_EQ(name()->text(), u"别处改过的工会"_s);
    records().archive({id});
    expectAgreement("a removal elsewhere");
    records().restore({id});
    expectAgreement("a restoring elsewhere");
    office->store().announceAll();
    expectAgreement("everything announced");
}

TEST_F(ListAndPanel, KeepWhatIsTypedAndMarkNoOtherRow)
{
    page->selectRow(1);
    const qint64 id = view()->id();
    name()->type(u"正在改的名字"_s);
    records().archive({page->model()->idAt(0)});
    EXPECT_EQ(marked(), id);
    search(u"没有这个"_s);
    EXPECT_EQ(name()->text(), u"正在改的名字"_s);
    EXPECT_EQ(marked(), 0) << "the record being typed is not in this list";
    search({});
    EXPECT_EQ(marked(), id);
    EXPECT_EQ(dialogs.asked, 0);
}

TEST_F(ListAndPanel, AgreeAfterANewRecordIsBegunAndDroppedOrSaved)
{
    page->selectRow(2);
    const qint64 id = view()->id();
    page->newRecord();
    expectAgreement("beginning a new one");
    page->selectRow(2);
    expectAgreement("clicking the row that was marked before");
    EXPECT_EQ(view()->id(), id);
    page->newRecord();
    view()->revert();
    expectAgreement("dropping it");
    EXPECT_EQ(view()->id(), id);
    search(u"甲"_s);
    page->newRecord();
    name()->type(u"戊工会"_s);
    page->panel()->save();
    expectAgreement("saving one that the list does not hold");
    EXPECT_EQ(name()->text(), u"戊工会"_s) << "what was entered is in sight";
}

TEST_F(ListAndPanel, AgreeWhenSavingPutsRowsInAnotherOrder)
{
    page->table()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    page->selectRow(0);
    name()->type(u"龘工会"_s); // goes to the end
    dialogs.unsaved = Dialogs::Unsaved::Save;
    const qint64 clicked = page->model()->idAt(2);
    page->selectRow(2);
    expectAgreement("clicking another row with something typed");
    EXPECT_EQ(view()->id(), clicked);
}

TEST_F(ListAndPanel, AgreeWhenARecordIsOpenedFromElsewhere)
{
    remove(3);
    const qint64 gone = ids.last();
    page->openRecord(page->model()->idAt(1));
    expectAgreement("opening");
    page->newRecord();
    page->openRecord(page->model()->idAt(1));
    expectAgreement("opening over an empty new one");
    search(u"甲"_s);
    page->openRecord(page->model()->idAt(0) == ids[1] ? ids[2] : ids[1]);
    expectAgreement("opening one the list does not hold");
    page->openRecord(gone);
    expectAgreement("opening one from the trash");
    page->showRows({ids[0], ids[1]}, u"两行"_s);
    expectAgreement("showing some rows");
}

} // namespace
} // namespace desktop
