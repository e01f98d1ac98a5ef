#include "desktop/frame/screenshots.h"

#include "desktop/frame/main_window.h"
#include "desktop/list/record_page.h"
#include "desktop/report/page_view.h"
#include "desktop/report/report_page.h"
#include "desktop/wizard/import_wizard.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "importing/importer.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

// Nobody is there to answer: failures go to the terminal.
class NobodyThere final : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    Unsaved askUnsaved(QWidget *, int) override { return Unsaved::Discard; }
    void showFailure(QWidget *, const QString &message) override { QTextStream(stderr) << message << '\n'; }
};

constexpr int longestWait = 60'000; // ms

template <typename Done> void waitUntil(const Done &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < longestWait)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    QCoreApplication::processEvents();
}

void savePicture(QWidget &widget, const QString &path)
{
    QCoreApplication::processEvents();
    if (!widget.grab().save(path))
        throw domain::Error(domain::ErrorCode::Unwritable,
                            QCoreApplication::translate("desktop::Screenshots", "“%1” cannot be written.").arg(path));
}

// A sheet of the entity beside the database, as the demo office has them.
QString sheetOf(const Context &context, const domain::Entity &entity)
{
    const QDir folder(QFileInfo(context.office.path()).absolutePath() + u"/sheets"_s);
    for (const QFileInfo &file : folder.entryInfoList({u"*.xlsx"_s}, QDir::Files, QDir::Name)) {
        const QList<const domain::Entity *> held = importing::recogniseEntities(file.filePath());
        if (!held.isEmpty() && held.first() == &entity)
            return file.filePath();
    }
    return {};
}

} // namespace

void takeScreenshots(app::Office &office, const QString &folder)
{
    NobodyThere dialogs;
    const Context context{office, dialogs};
    if (!QDir().mkpath(folder))
        throw domain::Error(
            domain::ErrorCode::Unwritable,
            QCoreApplication::translate("desktop::Screenshots", "The folder “%1” cannot be made.").arg(folder));
    const QDir target(folder);
    MainWindow window(context);
    window.show();
    QApplication::setActiveWindow(&window);
    int number = 0;
    const auto name
        = [&](const QString &of) { return target.filePath(u"%1-%2.png"_s.arg(++number, 2, 10, QChar(u'0')).arg(of)); };
    for (const Section &section : mainSections()) {
        if (section.entity) {
            if (RecordPage *page = window.showLedger(*section.entity))
                page->selectRow(2);
            savePicture(window, name(section.entity->name()));
            continue;
        }
        ReportPage *page = window.showDocuments();
        for (int kind = 0; kind < reporting::reportKinds().size(); ++kind) {
            waitUntil([&] { return !page->run().job().isBusy(); });
            page->chooseKind(kind);
            waitUntil([&] { return !page->run().job().isBusy(); });
            page->chooseFigure(page->view()->nextFigure(), true);
            savePicture(window, name(reporting::reportKinds()[kind].name));
        }
    }
    for (const Section &section : mainSections()) {
        const QString sheet = section.entity ? sheetOf(context, *section.entity) : QString();
        if (sheet.isEmpty())
            continue;
        ImportWizard *wizard = window.startImport(*section.entity);
        wizard->openFile(sheet);
        waitUntil([&] { return !wizard->run().job().isBusy() && wizard->run().hasPlan(); });
        QApplication::setActiveWindow(wizard);
        savePicture(*wizard, name(u"import"_s));
        wizard->close();
        break;
    }
}

} // namespace desktop
