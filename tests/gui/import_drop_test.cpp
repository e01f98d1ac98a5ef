// A file dropped on the window goes to the ledger its columns belong to.

#include "desktop/frame/main_window.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "gui/import_desk.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class ImportDrop : public ImportDesk
{
protected:
    static ImportWizard *wizardOf(const MainWindow &window) { return window.findChild<ImportWizard *>(); }
    static void drop(MainWindow &window, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
    }
};

TEST_F(ImportDrop, OpensTheImportOfTheLedgerThatFits)
{
    MainWindow window(context);
    window.show();
    drop(window, sample("organisations.xlsx"));
    ASSERT_TRUE(waitFor([&] { return wizardOf(window) != nullptr; }));
    ImportWizard *wizard = wizardOf(window);
    ASSERT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
    EXPECT_EQ(&wizard->run().entity(), &domain::organization::entity);
    EXPECT_EQ(wizard->step(), ImportWizard::Plan);
    wizard->close();
}

TEST_F(ImportDrop, OfWhatIsNoTableIsASentence)
{
    MainWindow window(context);
    window.show();
    EXPECT_EQ(window.importFile(write(u"note.xlsx"_s, u"no workbook"_s)), nullptr);
    EXPECT_EQ(dialogs.failures.size(), 1);
}

} // namespace
} // namespace desktop
