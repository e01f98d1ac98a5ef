// Esc, Cancel and the cross of a window never throw typed text away without a question.

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "desktop/figures/figure_dialog.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/office_dialog.h"
#include "desktop/list/record_page.h"
#include "desktop/plan/board_model.h"
#include "desktop/plan/board_page.h"
#include "desktop/plan/change_dialog.h"
#include "desktop/plan/next_plan_dialog.h"
#include "desktop/plan/target_panel.h"
#include "desktop/record/child_page.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/record_table.h"
#include "desktop/wizard/import_wizard.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entities/target.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;
namespace target = domain::target;

class Leaving : public Desk
{
protected:
    void SetUp() override { dialogs.unsaved = Dialogs::Unsaved::Stay; }
    qint64 addUnion(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        return record.id;
    }
    static void pressEscape(QWidget *in) { QTest::keyClick(in, Qt::Key_Escape); }
    static FieldEditor *nameOf(RecordPanel *panel)
    {
        return panel->current()->form()->editor(*panel->current()->entity().options.title);
    }
    qint64 living(const domain::Entity &of) { return app::Records(*office, of).count(); }
};

class LeavingARecord : public Leaving
{
protected:
    void SetUp() override
    {
        addUnion(u"云溪机械厂工会"_s);
        addUnion(u"柳浦商场工会"_s);
        page.show();
        QApplication::processEvents();
    }
    RecordPage page{context, sectionFor(organization::entity)};
};

TEST_F(LeavingARecord, AsksAboutANewOneOnEsc)
{
    page.newRecord();
    nameOf(page.panel())->type(u"新建工会"_s);
    pressEscape(nameOf(page.panel())->input());
    EXPECT_EQ(dialogs.asked, 1);
    ASSERT_TRUE(page.panel()->view()->isNew()) << "the person wanted to go on";
    EXPECT_EQ(nameOf(page.panel())->text(), u"新建工会"_s);
    dialogs.unsaved = Dialogs::Unsaved::Save;
    pressEscape(nameOf(page.panel())->input());
    EXPECT_EQ(living(organization::entity), 3);
}

TEST_F(LeavingARecord, AsksAboutAChangedOneOnEscAndOnItsButton)
{
    const QString before = nameOf(page.panel())->text();
    nameOf(page.panel())->type(u"改了名的工会"_s);
    pressEscape(nameOf(page.panel())->input());
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(nameOf(page.panel())->text(), u"改了名的工会"_s);
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    pressEscape(nameOf(page.panel())->input());
    EXPECT_EQ(nameOf(page.panel())->text(), before);
}

TEST_F(LeavingARecord, DropsANewOneNobodyTypedIntoWithoutAQuestion)
{
    const qint64 before = page.panel()->view()->id();
    page.newRecord();
    pressEscape(nameOf(page.panel())->input());
    EXPECT_EQ(dialogs.asked, 0);
    EXPECT_EQ(page.panel()->view()->id(), before);
    EXPECT_EQ(page.model()->idAt(page.table()->currentIndex().row()), before);
}

TEST_F(LeavingARecord, AsksAboutAChildThatIsBeingEntered)
{
    ChildPage *members = nullptr;
    for (ChildPage *child : page.panel()->view()->childPages())
        if (child->child().entity == &domain::member::entity)
            members = child;
    ASSERT_NE(members, nullptr);
    members->add();
    nameOf(page.panel())->type(u"沈示例"_s);
    pressEscape(nameOf(page.panel())->input());
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(&page.panel()->current()->entity(), &domain::member::entity);
    EXPECT_EQ(nameOf(page.panel())->text(), u"沈示例"_s);
}

TEST_F(LeavingARecord, AsksBeforeAChangedOneGoesToTheTrash)
{
    page.selectRow(0);
    nameOf(page.panel())->type(u"改了名的工会"_s);
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Delete);
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(living(organization::entity), 2);
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    QTest::keyClick(page.table(), Qt::Key_Delete);
    EXPECT_EQ(living(organization::entity), 1);
}

TEST_F(Leaving, AsksBeforeTypedWordsAboutTheOfficeGo)
{
    OfficeDialog dialog(context);
    dialog.show();
    QLineEdit *name = dialog.findChild<QLineEdit *>(u"fullName"_s);
    ASSERT_NE(name, nullptr);
    pressEscape(name);
    EXPECT_EQ(dialogs.asked, 0) << "nothing typed";
    EXPECT_FALSE(dialog.isVisible());
    dialog.show();
    name->setText(u"云溪街道总工会"_s);
    pressEscape(name);
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.close());
    dialogs.unsaved = Dialogs::Unsaved::Save;
    pressEscape(name);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(office->profile().fullName, u"云溪街道总工会"_s);
}

TEST_F(Leaving, AsksBeforeAHalfMadeFigureGoes)
{
    FigureDialog dialog(context, domain::Period::ofYear(2025));
    dialog.open();
    dialog.name()->setFocus();
    QTest::keyClicks(dialog.name(), u"abc"_s);
    pressEscape(dialog.name());
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.close());
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    EXPECT_TRUE(dialog.close());
}

class LeavingThePlan : public Leaving
{
protected:
    qint64 add(const QString &number)
    {
        domain::Record record(target::entity);
        record.set(target::target_no, number);
        record.set(target::year, 2025);
        record.set(target::wording, u"办理安康保险 "_s + number);
        record.set(target::due_month, u"3月"_s);
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, target::entity).save(record)));
        return record.id;
    }
    void SetUp() override
    {
        first = add(u"P1"_s);
        add(u"P2"_s);
        window.show();
        page = window.showPlan();
        settle();
        ASSERT_EQ(page->model()->rowCount(), 2);
    }
    void settle()
    {
        ASSERT_TRUE(waitFor([&] { return !page->run().job().isBusy(); }));
        QApplication::processEvents();
    }

    MainWindow window{context};
    BoardPage *page = nullptr;
    qint64 first = 0;
};

TEST_F(LeavingThePlan, AsksAboutADayAndAReasonOnEsc)
{
    ChangeDialog *dialog = page->move();
    dialog->reasonEdit()->setPlainText(u"场地未定"_s);
    pressEscape(dialog->reasonEdit());
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_TRUE(dialog->isVisible());
    dialogs.unsaved = Dialogs::Unsaved::Save;
    pressEscape(dialog->reasonEdit());
    settle();
    EXPECT_EQ(app::Records(*office, target::entity).load(page->model()->target(0).id)->get(target::change_reason),
              u"场地未定"_s);
}

TEST_F(LeavingThePlan, AsksAboutValuesOfNextYearsPlan)
{
    NextPlanDialog *dialog = page->planNextYear();
    ASSERT_NE(dialog, nullptr);
    ASSERT_GT(dialog->table()->rowCount(), 0);
    dialog->table()->item(0, 2)->setText(u"办理互助保障"_s);
    pressEscape(dialog);
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_TRUE(dialog->isVisible());
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    pressEscape(dialog);
    EXPECT_EQ(living(target::entity), 2);
}

TEST_F(LeavingThePlan, AsksAboutAReasonBeforeAnotherTargetOrPageIsShown)
{
    page->choose(first);
    ASSERT_EQ(page->panel()->target(), first);
    page->panel()->reason()->setPlainText(u"名额未批"_s);
    page->table()->chooseRow(1 - page->model()->rowOf(first));
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(page->panel()->target(), first);
    EXPECT_EQ(page->table()->currentIndex().row(), page->model()->rowOf(first));
    EXPECT_EQ(page->panel()->reason()->toPlainText(), u"名额未批"_s);
    dialogs.asked = 0;
    window.showStart();
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(window.currentPage(), page);
    dialogs.unsaved = Dialogs::Unsaved::Save;
    window.showStart();
    EXPECT_EQ(app::Records(*office, target::entity).load(first)->get(target::status_reason), u"名额未批"_s);
}

TEST_F(Leaving, TheWindowAsksTheWindowsThatStandOverIt)
{
    addUnion(u"云溪机械厂工会"_s);
    MainWindow window(context);
    window.show();
    OfficeDialog dialog(context, &window);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"fullName"_s)->setText(u"云溪街道总工会"_s);
    EXPECT_FALSE(window.close());
    EXPECT_EQ(dialogs.asked, 1);
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    EXPECT_TRUE(window.close());
}

TEST_F(Leaving, ShortcutsToTheDocumentsAskToo)
{
    addUnion(u"云溪机械厂工会"_s);
    MainWindow window(context);
    window.show();
    RecordPage *page = window.showLedger(organization::entity);
    nameOf(page->panel())->type(u"改了名的工会"_s);
    EXPECT_EQ(window.showDocuments(), nullptr);
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(window.currentPage(), page);
}

} // namespace
} // namespace desktop
