// What can be done on a record page: keys, trash, export, columns.

#include "app/record_list_model.h"
#include "app/sheet_export.h"
#include "app/undo.h"
#include "desktop/list/duplicates_dialog.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/form_fill_dialog.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "reporting/content/report.h"

#include <QBoxLayout>
#include <QShortcut>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

void RecordPage::addHeadButtons()
{
    auto *previous = Button::iconOnly(Icon::Previous, tr("Previous record  Alt+Up"));
    auto *next = Button::iconOnly(Icon::Next, tr("Next record  Alt+Down"));
    auto *collapse = Button::iconOnly(Icon::Panel, tr("Hide the record  F4"));
    auto *row = static_cast<QBoxLayout *>(m_panel->view()->headButtons()->layout());
    row->insertWidget(0, previous);
    row->insertWidget(1, next);
    row->addWidget(collapse);
    connect(previous, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(next, &QPushButton::clicked, this, [this] { moveRow(1); });
    connect(collapse, &QPushButton::clicked, this, &RecordPage::togglePanel);
    const reporting::ReportKind *about = nullptr;
    for (const reporting::ReportKind &kind : reporting::reportKinds())
        if (kind.ledger == &entity())
            about = &kind;
    if (about == nullptr)
        return;
    auto *document = Button::iconOnly(Icon::Print, tr("Make the document: %1").arg(about->label));
    document->setObjectName(u"document"_s);
    row->insertWidget(2, document);
    connect(document, &QPushButton::clicked, this, [this] {
        if (m_current != 0)
            Q_EMIT documentWanted(entity(), m_current);
    });
}

void RecordPage::addShortcuts()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(u"Ctrl+N"_s), [this] { newRecord(); });
    if (!entity().options.keptByProgram)
        key(QKeySequence(u"Ctrl+Shift+D"_s), [this] { findDuplicates(); });
    key(QKeySequence(u"Ctrl+P"_s), [this] { printLedger(); });
    key(QKeySequence(u"Ctrl+I"_s), [this] { Q_EMIT importWanted(entity()); });
    key(QKeySequence(u"Ctrl+S"_s), [this] { m_panel->save(); });
    if (!hasTab(entity()))
        key(QKeySequence(u"Alt+Left"_s), [this] { Q_EMIT backWanted(); });
    key(QKeySequence(u"F4"_s), [this] { togglePanel(); });
    key(QKeySequence(u"F8"_s), [this] {
        if (m_panel->hasRecord())
            m_panel->current()->nextIssue();
    });
    key(QKeySequence(u"Alt+Up"_s), [this] { moveRow(-1); });
    key(QKeySequence(u"Alt+Down"_s), [this] { moveRow(1); });
    for (int tab = 0; tab < 5; ++tab) {
        key(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)), [this, tab] {
            if (m_panel->hasRecord())
                m_panel->current()->setTab(tab);
        });
    }
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RecordPage::removeSelected);
}

void RecordPage::togglePanel()
{
    m_panelWanted = !m_panelWanted;
    showState();
}

std::vector<qint64> RecordPage::selectedIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    return ids;
}

void RecordPage::removeSelected()
{
    const std::vector<qint64> ids = selectedIds();
    if (ids.empty() || m_model->query().archived || entity().options.keptByProgram)
        return;
    archive(entity(), ids);
}

/// Work on records of a ledger; where it is this one's, only their rows are read anew.
bool RecordPage::ownWork(const char *what, const domain::Entity &of, const std::vector<qint64> &ids,
                         const std::function<void()> &work)
{
    const bool own = &of == &entity() && isVisible();
    m_ownWork = own;
    if (own)
        m_lists->expect(ids);
    const bool worked = guarded(m_context, this, what, work);
    m_ownWork = false;
    if (own && worked)
        refreshRows(ids, {});
    return worked;
}

void RecordPage::archive(const domain::Entity &of, const std::vector<qint64> &ids)
{
    const RecordView *shown = m_panel->hasRecord() ? m_panel->current() : nullptr;
    if (shown && &shown->entity() == &of && std::ranges::find(ids, shown->id()) != ids.end() && !m_panel->mayLeave())
        return;
    qint64 operation = 0;
    if (!ownWork("move to the trash", of, ids, [&] { operation = app::Records(m_context.office, of).archive(ids); }))
        return;
    const QString said = tr("%n record(s) moved to the trash", nullptr, static_cast<int>(ids.size()));
    Q_EMIT noticed(said, [this, &of, ids, operation] {
        const bool back = ownWork("take back", of, ids, [&] { app::undoOperation(m_context.office, operation); });
        if (back && &of == &entity())
            restored(ids);
    });
}

void RecordPage::restore(const std::vector<qint64> &ids)
{
    if (ownWork("restore", entity(), ids, [&] { app::Records(m_context.office, entity()).restore(ids); }))
        Q_EMIT noticed(tr("%n record(s) restored", nullptr, static_cast<int>(ids.size())), {});
}

void RecordPage::findDuplicates()
{
    DuplicatesDialog dialog(m_context, entity(), this);
    connect(&dialog, &DuplicatesDialog::merged, this, [this](const QString &title, qint64 operation) {
        Q_EMIT noticed(tr("Two records of %1 became one").arg(title), [this, operation] {
            guarded(m_context, this, "take back", [&] { app::undoOperation(m_context.office, operation); });
        });
    });
    dialog.exec();
}

void RecordPage::exportList()
{
    const QString path = m_context.dialogs.saveFile(this, tr("Export the list"), entity().term() + u".xlsx"_s,
                                                    tr("Workbook (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    app::SheetExport what;
    what.ids = m_model->ids();
    what.columns = m_model->columns();
    if (guarded(m_context, this, "export", [&] { app::exportSheet(m_context.office, entity(), what, path); }))
        Q_EMIT noticed(tr("%n row(s) exported, identity numbers masked", nullptr, static_cast<int>(what.ids.size())),
                       {});
}

void RecordPage::fillForm()
{
    FormFillDialog dialog(m_context, entity(), m_model->ids(), this);
    dialog.exec();
}

void RecordPage::saveBlankForm()
{
    const QString path = m_context.dialogs.saveFile(
        this, tr("Save the blank form"), entity().term() + tr(" form") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (!path.isEmpty() && guarded(m_context, this, "blank form", [&] { app::writeBlankForm(entity(), path); }))
        Q_EMIT noticed(tr("Blank form saved"), {});
}

} // namespace desktop
