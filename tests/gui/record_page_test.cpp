#include "gui/desk.h"

#include "app/record_list_model.h"
#include "desktop/frame/imports_dialog.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/record/child_page.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class OrganizationPage : public Desk
{
protected:
    void SetUp() override
    {
        add(u"云溪第一小学工会"_s, 30);
        add(u"云溪机械厂工会"_s, 120);
        add(u"柳浦商场工会"_s, 12);
        page = std::make_unique<RecordPage>(context, sectionFor(organization::entity));
        page->resize(1366, 696);
        page->show();
        QApplication::processEvents();
    }
    void add(const QString &name, qint64 headcount)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        record.set(organization::headcount, headcount);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
    }
    QString nameAt(int row) const { return page->model()->recordAt(row)->get(organization::name); }
    FieldEditor *editor(const domain::Field &field) const { return page->panel()->current()->form()->editor(field); }
    qint64 living() { return app::Records(*office, organization::entity).count(); }

    std::unique_ptr<RecordPage> page;
};

TEST_F(OrganizationPage, ListsAllRecordsAndShowsTheFirst)
{
    EXPECT_EQ(page->model()->rowCount(), 3);
    EXPECT_TRUE(page->panel()->hasRecord());
    EXPECT_EQ(editor(organization::name)->text(), nameAt(0));
}

TEST_F(OrganizationPage, SortsByTheHeaderThatIsClicked)
{
    const auto column = static_cast<int>(page->model()->columns().indexOf(&organization::headcount));
    ASSERT_GE(column, 0);
    page->table()->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder);
    EXPECT_EQ(nameAt(0), u"云溪机械厂工会"_s);
    page->table()->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    EXPECT_EQ(nameAt(0), u"柳浦商场工会"_s);
}

TEST_F(OrganizationPage, FindsByWordsAndByConditions)
{
    page->filterBar()->search()->setText(u"云溪"_s);
    QTest::keyClick(page->filterBar()->search(), Qt::Key_Return);
    EXPECT_EQ(page->model()->rowCount(), 2);
    page->filterBar()->search()->setText(u"headcount>=100"_s);
    QTest::keyClick(page->filterBar()->search(), Qt::Key_Return);
    ASSERT_EQ(page->model()->rowCount(), 1);
    EXPECT_EQ(nameAt(0), u"云溪机械厂工会"_s);
}

TEST_F(OrganizationPage, SavesANewRecordWithCtrlS)
{
    page->newRecord();
    editor(organization::name)->type(u"青禾水务工会"_s);
    QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(living(), 4);
    EXPECT_EQ(page->model()->rowCount(), 4);
    EXPECT_EQ(page->panel()->view()->form()->record().get(organization::name), u"青禾水务工会"_s);
}

TEST_F(OrganizationPage, KeepsAnInvalidValueOnScreenAndDoesNotSaveIt)
{
    page->selectRow(0);
    const qint64 id = page->model()->idAt(0);
    editor(organization::founded_date)->type(u"2025-02-30"_s);
    EXPECT_TRUE(editor(organization::founded_date)->hasIssue());
    EXPECT_FALSE(editor(organization::founded_date)->input()->accessibleDescription().isEmpty());
    page->panel()->save();
    const auto stored = app::Records(*office, organization::entity).load(id);
    EXPECT_TRUE(stored->get(organization::founded_date).isNull());
    EXPECT_EQ(editor(organization::founded_date)->text(), u"2025-02-30"_s);
}

TEST_F(OrganizationPage, TakesChangesBackOnRevert)
{
    const QString before = editor(organization::name)->text();
    editor(organization::name)->type(u"别的名字"_s);
    EXPECT_EQ(page->panel()->view()->changes(), 1);
    page->panel()->revert();
    EXPECT_EQ(editor(organization::name)->text(), before);
    EXPECT_EQ(page->panel()->view()->changes(), 0);
}

TEST_F(OrganizationPage, AsksBeforeLeavingUnsavedChangesAndStays)
{
    page->selectRow(0);
    const qint64 id = page->model()->idAt(0);
    editor(organization::name)->type(u"未保存的名字"_s);
    dialogs.unsaved = Dialogs::Unsaved::Stay;
    page->selectRow(1);
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(page->panel()->view()->id(), id);
    EXPECT_EQ(editor(organization::name)->text(), u"未保存的名字"_s);
}

TEST_F(OrganizationPage, MovesARowToTheTrashAndBack)
{
    std::function<void()> undo;
    QObject::connect(page.get(), &RecordPage::noticed, page.get(),
                     [&](const QString &, const std::function<void()> &action) { undo = action; });
    page->selectRow(1);
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Delete);
    EXPECT_EQ(living(), 2);
    EXPECT_EQ(page->model()->rowCount(), 2);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(living(), 3);
    EXPECT_EQ(page->model()->rowCount(), 3);
}

TEST_F(OrganizationPage, ShowsOnlyTheRowsAFigureLeadsTo)
{
    const std::vector<qint64> ids{page->model()->idAt(0), page->model()->idAt(2)};
    page->showRows(ids, u"职工人数"_s);
    EXPECT_EQ(page->model()->rowCount(), 2);
    page->filterBar()->clear();
    Q_EMIT page->filterBar()->changed();
    EXPECT_EQ(page->model()->rowCount(), 3);
}

TEST_F(OrganizationPage, AddsAChildRecordThatRefersToItsParent)
{
    page->selectRow(0);
    const qint64 parent = page->model()->idAt(0);
    ChildPage *members = nullptr;
    for (ChildPage *child : page->panel()->findChildren<ChildPage *>()) {
        if (child->child().entity == &domain::member::entity)
            members = child;
    }
    ASSERT_NE(members, nullptr);
    members->add();
    EXPECT_EQ(&page->panel()->current()->entity(), &domain::member::entity);
    editor(domain::member::name)->type(u"沈示例"_s);
    editor(domain::member::id_number)->type(u"330102198703154024"_s);
    page->panel()->save();
    EXPECT_EQ(page->panel()->current(), page->panel()->view());
    EXPECT_EQ(members->count(), 1);
    app::Records records(*office, domain::member::entity);
    const std::vector<qint64> ids = records.ids();
    ASSERT_EQ(ids.size(), 1U);
    EXPECT_EQ(records.load(ids.front())->get(domain::member::org_name).id, parent);
}

TEST_F(OrganizationPage, TakesAnImportBackFromTheListOfImports)
{
    importing::ImportPlan plan
        = importing::planImport(office->session(), organization::entity, sample("organisations.xlsx"));
    importing::applyImport(office->session(), plan);
    EXPECT_GT(living(), 3);
    ImportsDialog imports(context);
    ASSERT_EQ(imports.table()->rowCount(), 1);
    QTest::mouseClick(imports.undoButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !imports.isBusy(); }));
    EXPECT_EQ(living(), 3);
    EXPECT_FALSE(imports.undoButton()->isEnabled());
}

} // namespace
} // namespace desktop
