// 备份与恢复 in the window: the list, making and trying copies, and what is shown before one takes the office's place.

#include "gui/desk.h"

#include "app/records.h"
#include "desktop/backup/backup_page.h"
#include "desktop/backup/copies_model.h"
#include "desktop/backup/copy_panel.h"
#include "desktop/backup/folder_row.h"
#include "desktop/backup/leave_office.h"
#include "desktop/backup/restore_dialog.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/start_dialog.h"
#include "desktop/frame/status_bar.h"
#include "desktop/start/start_page.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "domain/entities/organization.h"

#include <QCheckBox>
#include <QDir>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
namespace organization = domain::organization;

namespace desktop {
namespace {

class Backups : public Desk
{
protected:
    void SetUp() override { addUnion(u"第一工会"_s); }
    void addUnion(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
    }
    void settle(MainWindow &window)
    {
        ASSERT_TRUE(waitFor([&] { return !window.copies().job().isBusy(); }));
    }
    QString makeCopy(MainWindow &window)
    {
        window.copies().makeCopy(app::CopyReason::Asked);
        EXPECT_TRUE(waitFor([&] { return !window.copies().job().isBusy() && !window.copies().copies().isEmpty(); }));
        return window.copies().copies().value(0).path;
    }
    template <typename Type> static Type *openDialog()
    {
        Type *found = nullptr;
        waitFor([&] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<Type *>(widget); dialog && dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        });
        return found;
    }
    static QString cell(const QTableWidget *table, const QString &ledger, int column)
    {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == ledger)
                return table->item(row, column)->text();
        return {};
    }
};

TEST_F(Backups, AreMadeTriedAndListedOnTheirPage)
{
    MainWindow window(context);
    window.show();
    BackupPage *page = window.showBackups();
    settle(window);
    EXPECT_EQ(page->model()->rowCount(), 0);
    QTest::mouseClick(page->makeButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return page->model()->rowCount() == 1 && !window.copies().job().isBusy(); }));
    EXPECT_EQ(page->panel()->path(), page->model()->copy(0)->path);
    EXPECT_TRUE(page->panel()->detailsText().contains(domain::labelOf(organization::entity)));
    EXPECT_FALSE(page->model()->copy(0)->test.has_value());
    QTest::mouseClick(page->panel()->rehearseButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return page->model()->copy(0)->test.has_value(); }));
    EXPECT_TRUE(page->model()->copy(0)->test->good);
    EXPECT_TRUE(dialogs.failures.isEmpty());
}

TEST_F(Backups, AreSpokenOfAtTheFootOfTheWindowAndOnTheFirstPage)
{
    MainWindow window(context);
    window.show();
    StartPage *start = window.showStart();
    settle(window);
    const auto *status = window.findChild<StatusBar *>();
    const QString before = status->copiesText();
    EXPECT_FALSE(before.isEmpty()) << "that there is none is said";
    EXPECT_EQ(start->copiesText(), before);
    makeCopy(window);
    EXPECT_NE(status->copiesText(), before);
    EXPECT_EQ(start->copiesText(), status->copiesText());
    const qint64 records = window.copies().standing().newest->seal->contents.records();
    EXPECT_TRUE(start->copiesText().contains(QString::number(records))) << start->copiesText().toStdString();
}

TEST_F(Backups, ThatCannotBeMadeAreSaidAndTheFoldersCanBeChosen)
{
    MainWindow window(context);
    window.show();
    BackupPage *page = window.showBackups();
    settle(window);
    dialogs.folderToChoose = folder.filePath(u"copies"_s);
    ASSERT_TRUE(QDir().mkpath(dialogs.folderToChoose));
    QTest::mouseClick(page->folderRow()->changeButton(), Qt::LeftButton);
    settle(window);
    EXPECT_EQ(page->folderRow()->text(), QDir::toNativeSeparators(dialogs.folderToChoose));
    EXPECT_TRUE(makeCopy(window).startsWith(dialogs.folderToChoose));
    ASSERT_TRUE(QDir(dialogs.folderToChoose).removeRecursively());
    QFile file(dialogs.folderToChoose);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QTest::mouseClick(page->makeButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !dialogs.failures.isEmpty(); }));
    EXPECT_TRUE(page->standingText().contains(u"copies"_s)) << page->standingText().toStdString();
    QTest::mouseClick(page->folderRow()->dropButton(), Qt::LeftButton);
    settle(window);
    EXPECT_EQ(window.copies().places().folder, app::copyFolderBeside(office->path()));
}

TEST_F(Backups, ShowWhatIsInThemAgainstNowBeforeAnythingHappens)
{
    MainWindow window(context);
    window.show();
    const QString copy = makeCopy(window);
    addUnion(u"第二工会"_s);
    addUnion(u"第三工会"_s);
    BackupPage *page = window.showBackups();
    settle(window);
    QSignalSpy wanted(&window, &MainWindow::restoreWanted);
    QTest::mouseClick(page->panel()->restoreButton(), Qt::LeftButton);
    auto *dialog = openDialog<RestoreDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->isReady(); }));
    ASSERT_TRUE(dialog->problem().isEmpty()) << dialog->problem().toStdString();
    const QString unions = domain::labelOf(organization::entity);
    EXPECT_EQ(cell(dialog->table(), unions, 1), u"3"_s);
    EXPECT_EQ(cell(dialog->table(), unions, 2), u"1"_s);
    EXPECT_TRUE(dialog->lostText().contains(u"第三工会"_s)) << dialog->lostText().toStdString();
    EXPECT_EQ(app::Records(*office, organization::entity).count(), 3) << "looking changes nothing";
    QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return wanted.size() == 1; }));
}

TEST_F(Backups, TakeTheOfficesPlaceAndKeepTheFormerFile)
{
    storage::Comparison comparison;
    {
        MainWindow window(context);
        window.show();
        const QString copy = makeCopy(window);
        addUnion(u"第二工会"_s);
        comparison = storage::compareWithOffice(copy, office->path());
    }
    const QString path = office->path();
    office.reset();
    const auto said = putBack(dialogs, {path, comparison, false}, clock, u"李会英"_s);
    ASSERT_TRUE(said.has_value()) << dialogs.failures.join(u'\n').toStdString();
    office = app::Office::open(path, clock);
    EXPECT_EQ(app::Records(*office, organization::entity).count(), 1);
    QStringList kept = QDir(folder.path()).entryList({u"office*.uhall"_s}, QDir::Files);
    kept.removeOne(u"office.uhall"_s);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(said->contains(kept.first())) << said->toStdString();
    const auto before = app::Office::open(folder.filePath(kept.first()), clock);
    EXPECT_EQ(app::Records(*before, organization::entity).count(), 2);
}

TEST_F(Backups, OfAnotherOfficeAreOnlyPutBackByWhoSaysThatShe)
{
    const QString other = folder.filePath(u"other/other.uhall"_s);
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"other"_s)));
    app::Office::create(other, clock, u"柳浦区总工会"_s);
    const auto copy = storage::makeCopy(other, folder.filePath(u"stick.uhall-backup"_s), app::CopyReason::Asked, clock);
    RestoreDialog dialog(office->path(), copy.path, office.get());
    dialog.show();
    ASSERT_TRUE(waitFor([&] { return dialog.isReady(); }));
    EXPECT_FALSE(dialog.restoreButton()->isEnabled());
    EXPECT_TRUE(dialog.otherOffice()->isVisible());
    dialog.otherOffice()->click();
    EXPECT_TRUE(dialog.restoreButton()->isEnabled());
}

TEST_F(Backups, ThatAreNoneSayWhyAndCannotBePutBack)
{
    const QString letter = folder.filePath(u"letter.uhall-backup"_s);
    QFile file(letter);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a copy at all");
    file.close();
    RestoreDialog dialog(office->path(), letter, office.get());
    dialog.show();
    ASSERT_TRUE(waitFor([&] { return dialog.isReady(); }));
    EXPECT_TRUE(dialog.problem().contains(u"letter"_s)) << dialog.problem().toStdString();
    EXPECT_FALSE(dialog.restoreButton()->isEnabled());
}

TEST_F(Backups, AreMadeWhenTheWindowCloses)
{
    MainWindow window(context);
    window.show();
    makeCopy(window);
    addUnion(u"第二工会"_s);
    window.close();
    copyAtEnd(context, window.copies());
    EXPECT_EQ(window.copies().copies().first().seal->contents.ledgers[u"organization"_s].living, 2);
    EXPECT_TRUE(dialogs.failures.isEmpty());
}

TEST_F(Backups, OfADamagedOfficeAreOfferedWhenItDoesNotOpen)
{
    QString path = office->path();
    {
        MainWindow window(context);
        makeCopy(window);
    }
    office.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(4096));
    file.write(QByteArray(file.size() - 4096, 'x'));
    file.close();
    const auto failure = app::attempt("open", [&] { app::Office::open(path, clock); });
    ASSERT_TRUE(failure.has_value());
    StartDialog start(dialogs, clock, {});
    start.show();
    start.showFailure(*failure, path);
    ASSERT_TRUE(start.restoreButton()->isVisible());
    QTimer::singleShot(0, [&] {
        auto *dialog = openDialog<RestoreDialog>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(waitFor([&] { return dialog->isReady(); }));
        EXPECT_TRUE(dialog->problem().isEmpty()) << dialog->problem().toStdString();
        QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
    });
    QTest::mouseClick(start.restoreButton(), Qt::LeftButton);
    const auto restored = start.takeOffice();
    ASSERT_NE(restored, nullptr) << start.problem().toStdString();
    EXPECT_EQ(app::Records(*restored, organization::entity).count(), 1);
}

} // namespace
} // namespace desktop
