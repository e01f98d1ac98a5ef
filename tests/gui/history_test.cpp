// Ctrl+Z and Ctrl+Y, the page of what was done in the office, and who works there.

#include "gui/desk.h"

#include "app/operator_change.h"
#include "app/own_figures.h"
#include "app/record_list_model.h"
#include "app/records.h"
#include "app/saved_lists.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/operator_dialog.h"
#include "desktop/frame/status_bar.h"
#include "desktop/history/operation_panel.h"
#include "desktop/history/operations_model.h"
#include "desktop/history/operations_page.h"
#include "desktop/list/record_page.h"
#include "desktop/record/history_page.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "domain/entities/organization.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class History : public Desk
{
protected:
    History() { office->setOperatorName(u"王五"_s); }

    qint64 add(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        return record.id;
    }
    void address(qint64 id, const QString &text)
    {
        app::Records records(*office, organization::entity);
        domain::Record record = *records.load(id);
        record.set(organization::address, text);
        EXPECT_FALSE(domain::hasErrors(records.save(record)));
    }
    QString address(qint64 id)
    {
        const auto record = app::Records(*office, organization::entity).load(id);
        return record ? record->get(organization::address) : u"gone"_s;
    }
    static void press(MainWindow &window, Qt::Key key)
    {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([&] { return !window.isUndoing(); }));
    }
    static OperationsPage *opened(MainWindow &window)
    {
        OperationsPage *page = window.showHistory();
        EXPECT_TRUE(waitFor([&] { return !page->isReading() && page->model()->lineCount() > 0; }));
        return page;
    }
    static QString notice(MainWindow &window)
    {
        QStringList texts;
        for (const QLabel *label : window.findChild<StatusBar *>()->findChildren<QLabel *>())
            if (!label->isHidden())
                texts << label->text() + label->toolTip();
        return texts.join(u'|');
    }
};

TEST_F(History, CtrlZAndCtrlYGoBackAndForthThroughWhatThePersonDid)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    address(id, u"二号"_s);
    MainWindow window(context);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    auto *page = window.showLedger(organization::entity);
    page->table()->setFocus();
    press(window, Qt::Key_Z);
    EXPECT_EQ(address(id), u"一号"_s);
    EXPECT_TRUE(notice(window).contains(u"甲工会"_s)) << notice(window).toStdString();
    EXPECT_EQ(page->panel()->view()->record().get(organization::address), u"一号"_s);
    press(window, Qt::Key_Z);
    EXPECT_EQ(address(id), QString());
    press(window, Qt::Key_Z);
    EXPECT_EQ(address(id), u"gone"_s);
    press(window, Qt::Key_Z);
    EXPECT_TRUE(dialogs.failures.isEmpty()) << dialogs.failures.join(u' ').toStdString();
    for (const QString &text : {QString(), u"一号"_s, u"二号"_s}) {
        press(window, Qt::Key_Y);
        EXPECT_EQ(address(id), text);
    }
    press(window, Qt::Key_Y);
    EXPECT_EQ(address(id), u"二号"_s);
    EXPECT_EQ(page->model()->rowCount(), 1);
}

TEST_F(History, CtrlYIsOverOnceSomethingNewWasDone)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    MainWindow window(context);
    window.show();
    window.undoLast();
    address(id, u"二号"_s);
    window.redoLast();
    EXPECT_EQ(address(id), u"二号"_s);
}

TEST_F(History, CtrlZLeavesTheWorkOfOthersAlone)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    auto other = app::Office::open(office->path(), clock, u"李四"_s);
    MainWindow window({*other, dialogs});
    window.show();
    window.undoLast();
    EXPECT_EQ(address(id), u"一号"_s);
    EXPECT_FALSE(notice(window).isEmpty());
}

TEST_F(History, ATextThatIsBeingTypedKeepsItsOwnCtrlZ)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    MainWindow window(context);
    window.show();
    auto *page = window.showLedger(organization::entity);
    QLineEdit *field = nullptr;
    for (QLineEdit *edit : page->panel()->view()->form()->findChildren<QLineEdit *>())
        if (edit->text() == u"一号"_s)
            field = edit;
    ASSERT_NE(field, nullptr);
    field->setFocus();
    QTest::keyClicks(field, u"x"_s);
    EXPECT_NE(field->text(), u"一号"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field->text(), u"一号"_s);
    EXPECT_EQ(address(id), u"一号"_s);
    // What is typed and not saved is no step yet: it is neither lost nor passed over.
    QTest::keyClicks(field, u"x"_s);
    page->table()->setFocus();
    window.undoLast();
    EXPECT_EQ(address(id), u"一号"_s);
    EXPECT_TRUE(page->isTypedIn());
}

TEST_F(History, CtrlZSaysWhyWhenSomethingStandsInTheWay)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    auto other = app::Office::open(office->path(), clock, u"李四"_s);
    app::Records records(*other, organization::entity);
    domain::Record record = *records.load(id);
    record.set(organization::address, u"三号"_s);
    records.save(record);
    MainWindow window(context);
    window.show();
    window.undoLast();
    ASSERT_EQ(dialogs.failures.size(), 1);
    for (const QString &part : {u"甲工会"_s, u"一号"_s, u"三号"_s, u"李四"_s})
        EXPECT_TRUE(dialogs.failures[0].contains(part)) << dialogs.failures[0].toStdString();
    EXPECT_EQ(address(id), u"三号"_s);
}

TEST_F(History, TheMenuSaysWhatWouldBeTakenBack)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    MainWindow window(context);
    window.show();
    QAction *undo = nullptr;
    for (QAction *action : window.actions())
        if (action->shortcut() == QKeySequence(u"Ctrl+Z"_s))
            undo = action;
    ASSERT_NE(undo, nullptr);
    for (QObject *place : undo->associatedObjects())
        if (auto *menu = qobject_cast<QMenu *>(place))
            Q_EMIT menu->aboutToShow();
    EXPECT_TRUE(undo->text().contains(u"甲工会"_s)) << undo->text().toStdString();
}

TEST_F(History, SettingsListsFiguresAndColumnsGoBackToo)
{
    MainWindow window(context);
    window.show();
    auto *page = window.showLedger(organization::entity);
    app::OfficeProfile profile = office->profile();
    profile.chair = u"王主席"_s;
    office->saveProfile(profile);
    office->saveYearText(u"annual-summary"_s, 2025, u"指导思想"_s, u"围绕中心"_s);
    app::SavedList list{0, u"甲的"_s, {}, {}, nullptr, false, true};
    app::saveList(*office, organization::entity, list);
    const auto usual = app::keptColumns(*office, organization::entity);
    page->setColumns({&organization::address});
    for (int i = 0; i < 4; ++i)
        window.undoLast();
    EXPECT_TRUE(dialogs.failures.isEmpty()) << dialogs.failures.join(u' ').toStdString();
    EXPECT_EQ(office->profile().chair, QString());
    EXPECT_EQ(office->yearText(u"annual-summary"_s, 2025, u"指导思想"_s), QString());
    EXPECT_TRUE(app::savedLists(*office, organization::entity).isEmpty());
    EXPECT_EQ(app::keptColumns(*office, organization::entity), usual);
    EXPECT_EQ(page->table()->model()->columnCount(), usual.size());
    for (int i = 0; i < 4; ++i)
        window.redoLast();
    EXPECT_EQ(office->profile().chair, u"王主席"_s);
    EXPECT_EQ(page->table()->model()->columnCount(), 1);
}

TEST_F(History, ThePageListsDaysWithSentencesPeopleAndTheWayBack)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    MainWindow window(context);
    window.show();
    OperationsPage *page = opened(window);
    EXPECT_TRUE(page->model()->isHeading(0));
    const app::HistoryLine *line = page->model()->line(1);
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->sentence.contains(u"甲工会"_s)) << line->sentence.toStdString();
    EXPECT_EQ(line->operation.operatorName, u"王五"_s);
    EXPECT_EQ(page->panel()->operation(), line->operation.id);
    EXPECT_TRUE(page->panel()->changesText().contains(u"一号"_s)) << page->panel()->changesText().toStdString();
    EXPECT_TRUE(page->panel()->undoButton()->isVisible());
    QTest::mouseClick(page->panel()->undoButton(), Qt::LeftButton);
    EXPECT_EQ(address(id), QString());
    ASSERT_TRUE(waitFor([&] { return !page->isReading() && page->model()->line(1)->operation.undoes != 0; }));
    page->choose(line == nullptr ? 0 : page->model()->line(2)->operation.id);
    EXPECT_FALSE(page->panel()->undoButton()->isVisible()) << "it was taken back";
    EXPECT_TRUE(page->panel()->reasonText().contains(u"王五"_s)) << page->panel()->reasonText().toStdString();
    page->choose(page->model()->line(1)->operation.id);
    QTest::mouseClick(page->panel()->undoButton(), Qt::LeftButton); // brings it back
    EXPECT_EQ(address(id), u"一号"_s);
}

TEST_F(History, ThePageGivesTheReasonWhereThereIsNoWayBack)
{
    const qint64 id = add(u"甲工会"_s);
    address(id, u"一号"_s);
    address(id, u"二号"_s);
    MainWindow window(context);
    window.show();
    OperationsPage *page = opened(window);
    page->choose(page->model()->line(2)->operation.id);
    EXPECT_FALSE(page->panel()->undoButton()->isVisible());
    for (const QString &part : {u"甲工会"_s, u"一号"_s, u"二号"_s})
        EXPECT_TRUE(page->panel()->reasonText().contains(part)) << page->panel()->reasonText().toStdString();
    page->search()->setText(u"没有这样的"_s);
    EXPECT_EQ(page->model()->lineCount(), 0);
    page->search()->setText(u"王五"_s);
    EXPECT_EQ(page->model()->lineCount(), 3);
}

TEST_F(History, ArrowsGoOverTheHeadingsOfTheDays)
{
    add(u"甲工会"_s);
    add(u"乙工会"_s);
    office->session().database.run(u"UPDATE operation SET at = '2025-12-30T04:00:00Z' WHERE id <= 2"_s);
    MainWindow window(context);
    window.show();
    OperationsPage *page = opened(window);
    ASSERT_TRUE(page->model()->isHeading(2));
    page->table()->chooseRow(1);
    QTest::keyClick(page->table(), Qt::Key_Down);
    EXPECT_EQ(page->table()->currentIndex().row(), 3);
    QTest::keyClick(page->table(), Qt::Key_Up);
    EXPECT_EQ(page->table()->currentIndex().row(), 1);
    QTest::keyClick(page->table(), Qt::Key_Up);
    EXPECT_EQ(page->table()->currentIndex().row(), 1);
}

TEST_F(History, ARecordsChangesLeadToTheWholeStep)
{
    const qint64 id = add(u"甲工会"_s);
    add(u"乙工会"_s);
    MainWindow window(context);
    window.show();
    auto *list = window.showLedger(organization::entity);
    list->openRecord(id);
    Button *open = nullptr;
    for (Button *button : list->panel()->view()->findChild<HistoryPage *>()->findChildren<Button *>())
        if (button->text() == u"Open"_s)
            open = button;
    ASSERT_NE(open, nullptr);
    open->click();
    auto *page = qobject_cast<OperationsPage *>(window.currentPage());
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitFor([&] { return !page->isReading() && page->panel()->operation() != 0; }));
    EXPECT_TRUE(page->model()->line(page->table()->currentIndex().row())->sentence.contains(u"甲工会"_s));
}

TEST_F(History, WhoWorksIsShownAskedAndTakesHisListsAlong)
{
    app::SavedList list{0, u"我的"_s, {}, {}, nullptr, false, false};
    app::saveList(*office, organization::entity, list);
    app::keepColumns(*office, organization::entity, {&organization::address});
    MainWindow window(context);
    window.show();
    const auto shownName = [&] {
        for (const Button *button : window.findChild<StatusBar *>()->findChildren<Button *>())
            if (button->text() == office->operatorName())
                return button->text();
        return QString();
    };
    EXPECT_EQ(shownName(), u"王五"_s);
    OperatorDialog dialog(context);
    dialog.edit()->setText(u" - "_s);
    dialog.accept();
    EXPECT_EQ(office->operatorName(), u"王五"_s) << "that is no name";
    dialog.edit()->setText(u"赵六"_s);
    dialog.accept();
    EXPECT_EQ(office->operatorName(), u"赵六"_s);
    EXPECT_EQ(shownName(), u"赵六"_s);
    ASSERT_EQ(app::savedLists(*office, organization::entity).size(), 1);
    EXPECT_EQ(app::keptColumns(*office, organization::entity), QList<const domain::Field *>{&organization::address});
    const qint64 id = add(u"丙工会"_s);
    window.undoLast();
    EXPECT_EQ(address(id), u"gone"_s);
}

} // namespace
} // namespace desktop
