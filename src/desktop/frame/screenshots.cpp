#include "desktop/frame/screenshots.h"

#include "desktop/backup/backup_page.h"
#include "desktop/backup/copies_model.h"
#include "desktop/backup/restore_dialog.h"
#include "desktop/figures/figure_dialog.h"
#include "desktop/figures/figures_model.h"
#include "desktop/figures/figures_page.h"
#include "desktop/frame/document_screenshots.h"
#include "desktop/frame/import_screenshots.h"
#include "desktop/frame/ledger_row.h"
#include "desktop/frame/ledgers_page.h"
#include "desktop/frame/main_window.h"
#include "desktop/history/operations_model.h"
#include "desktop/history/operations_page.h"
#include "desktop/list/record_page.h"
#include "desktop/plan/board_page.h"
#include "desktop/plan/next_plan_dialog.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/report/report_page.h"
#include "desktop/start/start_page.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "importing/importer.h"
#include "reporting/output_file.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

// Nobody is there to answer: failures go to the terminal.
class NobodyThere final : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return {}; }
    Unsaved askUnsaved(QWidget *, int) override { return Unsaved::Discard; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    LostFile askLostFile(QWidget *, const QString &) override { return LostFile::Later; }
    void showFailure(QWidget *, const QString &message) override { QTextStream(stderr) << message << '\n'; }
    void openDocument(const QString &) override { }
    QString askName(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
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
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    widget.grab().save(&png, "PNG");
    reporting::writeOutput(path, png.data());
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

constexpr qsizetype ledgersShown = 3;

// The smaller ledgers with most records.
QList<const domain::Entity *> fullest(const LedgersPage &page)
{
    QList<LedgerRow *> rows = page.shownRows();
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const LedgerRow *row) { return row->state().records; });
    QList<const domain::Entity *> ledgers;
    for (const LedgerRow *row : rows.mid(0, ledgersShown))
        ledgers << &row->entity();
    return ledgers;
}

const domain::Entity &mostReferredTo()
{
    const auto entities = domain::allEntities();
    return **std::ranges::max_element(entities, {},
                                      [](const domain::Entity *entity) { return domain::childrenOf(*entity).size(); });
}

// The figure with most rows that has conditions and something to be compared with.
QString fullestFigure(const FiguresModel &model)
{
    QString name;
    qint64 most = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const app::FigureRow &figure = model.rowAt(row);
        if (figure.figure.definition.filter.isEmpty())
            continue;
        if (figure.comparison.change && figure.comparison.change->value != 0 && figure.comparison.now.count > most) {
            most = figure.comparison.now.count;
            name = figure.figure.name;
        }
    }
    return name;
}

// The page of copies, and what is asked before one is put back.
void takeCopyPictures(const Context &context, MainWindow &window, const PictureTools &tools)
{
    BackupPage *page = window.showBackups();
    tools.wait([&] { return !window.copies().job().isBusy(); });
    tools.save(window, u"backups"_s);
    if (page->model()->rowCount() == 0)
        return;
    RestoreDialog dialog(context.office.path(), page->model()->copy(0)->path, &context.office);
    dialog.show();
    tools.wait([&] { return dialog.isReady(); });
    QApplication::setActiveWindow(&dialog);
    tools.save(dialog, u"restore"_s);
}

} // namespace

void takeScreenshots(app::Office &office, const QString &folder, const QString &sheet)
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
    const PictureTools tools{[](const std::function<bool()> &done) { waitUntil(done); },
                             [&](QWidget &widget, const QString &of) { savePicture(widget, name(of)); }};
    const auto ledgerPicture = [&](const domain::Entity &entity) {
        if (RecordPage *page = window.showLedger(entity))
            page->selectRow(2);
        savePicture(window, name(entity.name()));
    };
    for (const Section &section : mainSections()) {
        switch (section.place) {
        case Place::Start: {
            StartPage *page = window.showStart();
            waitUntil([&] { return !page->run().job().isBusy(); });
            savePicture(window, name(u"start"_s));
            BoardPage *plan = window.showPlan();
            waitUntil([&] { return !plan->run().job().isBusy(); });
            const QList<figures::TargetResult> &targets = plan->run().board().targets;
            const auto months = std::ranges::find_if(
                targets, [](const figures::TargetResult &result) { return !result.parts.isEmpty(); });
            if (months != targets.end())
                plan->choose(months->id);
            savePicture(window, name(u"plan-board"_s));
            if (NextPlanDialog *dialog = plan->planNextYear()) {
                QApplication::setActiveWindow(dialog);
                savePicture(*dialog, name(u"next-plan"_s));
                dialog->close();
            }
            break;
        }
        case Place::Ledger:
            ledgerPicture(*section.entity);
            break;
        case Place::Documents: {
            ReportPage *page = window.showDocuments();
            takeDocumentPictures(context, window, *page, tools);
            FiguresPage *figures = window.showFigures();
            waitUntil([&] { return !figures->run().job().isBusy() && figures->model()->rowCount() > 0; });
            figures->choose(fullestFigure(*figures->model()));
            savePicture(window, name(u"figures"_s));
            if (FigureDialog *dialog = figures->copyFigure()) {
                QApplication::setActiveWindow(dialog);
                savePicture(*dialog, name(u"own-figure"_s));
                dialog->close();
            }
            break;
        }
        case Place::Ledgers: {
            LedgersPage *page = window.showLedgers();
            savePicture(window, name(u"ledgers"_s));
            for (const domain::Entity *entity : fullest(*page))
                ledgerPicture(*entity);
            OperationsPage *history = window.showHistory();
            waitUntil([&] { return !history->isReading() && history->model()->rowCount() > 0; });
            savePicture(window, name(u"history"_s));
            takeCopyPictures(context, window, tools);
            break;
        }
        }
    }
    if (RecordPage *page = window.showLedger(mostReferredTo())) {
        // A record with many tabs, one of them open.
        page->selectRow(2);
        page->panel()->view()->setTab(1);
        savePicture(window, name(page->entity().name() + u"-tabs"_s));
    }
    for (const Section &section : mainSections()) {
        const QString own = section.entity ? sheetOf(context, *section.entity) : QString();
        if (own.isEmpty())
            continue;
        takePlanPicture(window, own, tools);
        break;
    }
    if (!sheet.isEmpty())
        takeImportPictures(window, sheet, tools);
}

} // namespace desktop
