// What leads into the ledgers and out into forms: the import window, its batches, dropped files.

#include "app/records.h"
#include "desktop/frame/imports_dialog.h"
#include "desktop/frame/main_window.h"
#include "desktop/list/form_fill_dialog.h"
#include "desktop/list/record_page.h"
#include "desktop/wizard/import_wizard.h"
#include "importing/importer.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace desktop {

ImportWizard *MainWindow::startImport(const domain::Entity &entity, const QString &file)
{
    if (entity.options.keptByProgram || !mayLeave())
        return nullptr;
    auto *wizard = new ImportWizard(m_context, entity, this);
    connect(wizard, &ImportWizard::batchWanted, this, [this](qint64 batch) {
        if (ImportsDialog *dialog = showImports(batch))
            dialog->showRows();
    });
    connect(wizard, &ImportWizard::otherLedgerWanted, this,
            [this](const domain::Entity &other, const QString &path) { startImport(other, path); });
    wizard->show();
    if (!file.isEmpty())
        wizard->openFile(file);
    return wizard;
}

ImportsDialog *MainWindow::showImports(qint64 batch)
{
    auto *dialog = new ImportsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportsDialog::recordWanted, this, [this, dialog](const domain::Entity &entity, qint64 id) {
        dialog->close();
        if (RecordPage *page = showLedger(entity))
            page->openRecord(id);
    });
    if (batch != 0)
        dialog->choose(batch);
    dialog->show();
    return dialog;
}

void MainWindow::fillForm(const domain::Entity &entity)
{
    std::vector<qint64> ids;
    if (!guarded(m_context, this, "form", [&] { ids = app::Records(m_context.office, entity).ids(); }))
        return;
    FormFillDialog dialog(m_context, entity, std::move(ids), this);
    dialog.exec();
}

/// The ledger a table belongs to: the one that is open, where its rows fit, otherwise the one they fit best.
ImportWizard *MainWindow::importFile(const QString &file)
{
    QList<const domain::Entity *> ledgers;
    if (!guarded(m_context, this, "drop", [&] { ledgers = importing::recogniseEntities(file); }))
        return nullptr;
    const auto *page = qobject_cast<RecordPage *>(currentPage());
    const domain::Entity *open = page && !page->entity().options.keptByProgram ? &page->entity() : nullptr;
    if (open && (ledgers.isEmpty() || ledgers.contains(open)))
        return startImport(*open, file);
    if (!ledgers.isEmpty())
        return startImport(*ledgers.first(), file);
    m_context.dialogs.showFailure(
        this,
        tr("“%1” fits no ledger by its columns. Open the ledger it belongs to and drop the file there.")
            .arg(QFileInfo(file).fileName()));
    return nullptr;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    const QString file = urls.first().toLocalFile();
    // The program the file comes from waits for the drop to end.
    QMetaObject::invokeMethod(
        this, [this, file] { importFile(file); }, Qt::QueuedConnection);
}

} // namespace desktop
