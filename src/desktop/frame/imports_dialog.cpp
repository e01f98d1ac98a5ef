#include "desktop/frame/imports_dialog.h"

#include "desktop/frame/import_rows_dialog.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QTableWidget>
#include <QTimeZone>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidths[] = {130, 110, 230, 60, 60, 70, 70, 90};
}

ImportsDialog::ImportsDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(new QTableWidget)
    , m_state(new StateLabel)
    , m_undo(new Button(Icon::Undo, tr("Take this import back")))
    , m_job(context.office)
{
    setWindowTitle(tr("Imports so far"));
    resize(900, 480);
    m_table->setColumnCount(8);
    m_table->setHorizontalHeader(new RecordHeader(m_table));
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Ledger"), tr("File"), tr("New"), tr("Updated"), tr("Unchanged"), tr("Rejected"), tr("State")});
    for (int i = 0; i < 8; ++i)
        m_table->setColumnWidth(i, columnWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(windowTitle());
    auto *closeButton = new Button(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    auto *rows = new Button(Icon::List, tr("Rows…"));
    foot->addWidget(rows);
    foot->addWidget(m_undo);
    foot->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportsDialog::showState);
    connect(rows, &QPushButton::clicked, this, &ImportsDialog::showRows);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ImportsDialog::showRows);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undoSelected);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    load();
}

void ImportsDialog::load()
{
    guarded(m_context, this, "imports", [&] { m_batches = app::importBatches(m_context.office); });
    m_table->setRowCount(static_cast<int>(m_batches.size()));
    const QTimeZone shanghai(8 * 3600);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const importing::BatchInfo &batch = m_batches[row];
        const domain::Entity *entity = domain::findEntity(batch.entity);
        const QStringList texts{batch.at.toTimeZone(shanghai).toString(u"yyyy-MM-dd HH:mm"_s),
                                entity ? domain::labelOf(*entity) : batch.entity,
                                QFileInfo(batch.file).fileName(),
                                QString::number(batch.created),
                                QString::number(batch.updated),
                                QString::number(batch.unchanged),
                                QString::number(batch.rejected),
                                batch.undone ? tr("taken back") : QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column >= 3 && column <= 6)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
    showState();
}

void ImportsDialog::showState()
{
    const int row = m_table->currentRow();
    m_undo->setEnabled(!m_job.isBusy() && row >= 0 && row < m_batches.size() && !m_batches[row].undone);
}

void ImportsDialog::showRows()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_batches.size())
        ImportRowsDialog(m_context, m_batches[row], this).exec();
}

void ImportsDialog::undoSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_job.isBusy())
        return;
    auto result = std::make_shared<importing::UndoResult>();
    const qint64 batch = m_batches[row].id;
    m_job.start(
        tr("Taking the import back"),
        [result, batch](storage::Session &session, const domain::Progress &progress) {
            *result = importing::undoImport(session, batch, progress);
        },
        [this, result](const std::optional<app::Failure> &failure) {
            if (failure) {
                m_state->setState(Icon::Error, failure->message, tokens().error);
            } else {
                QStringList words{tr("%n record(s) removed", nullptr, result->removed),
                                  tr("%n brought back to their former values", nullptr, result->reverted)};
                if (!result->kept.isEmpty())
                    words << tr("%n kept because they were used since", nullptr, static_cast<int>(result->kept.size()));
                m_state->setState(Icon::Done, words.join(u" · "_s), tokens().ok);
                m_context.office.store().announceAll();
            }
            load();
        });
    showState();
}

} // namespace desktop
