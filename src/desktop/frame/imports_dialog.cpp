#include "desktop/frame/imports_dialog.h"

#include "desktop/frame/batch_words.h"
#include "desktop/frame/import_rows_dialog.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidths[] = {140, 110, 280, 110, 70, 70, 80, 70};
constexpr int detailHeight = 220;
constexpr int firstCount = 4, lastCount = 7; // columns of numbers

QString line(const QString &label, const QString &text)
{
    return u"<tr><td style='color:%1;padding-right:16px'>%2</td><td>%3</td></tr>"_s.arg(tokens().text2.name(), label,
                                                                                        text);
}

} // namespace

ImportsDialog::ImportsDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(new QTableWidget)
    , m_state(new StateLabel)
    , m_meter(new Meter(6))
    , m_stop(new Button(tr("Stop"), Button::Link))
    , m_rows(new Button(Icon::List, tr("Rows…")))
    , m_undo(new Button(Icon::Undo, tr("Take this import back")))
    , m_job(context.office)
{
    setWindowTitle(tr("Imports so far"));
    resize(1080, 680);
    showAsList(*m_table,
               {tr("When"), tr("Ledger"), tr("File"), tr("By"), tr("New"), tr("Updated"), tr("Unchanged"),
                tr("Rejected"), tr("State")},
               columnWidths);
    for (int i = firstCount; i <= lastCount; ++i)
        m_table->model()->setHeaderData(i, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                        Qt::TextAlignmentRole);
    m_table->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeDetail());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_kept.clear();
        showState();
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ImportsDialog::showRows);
    connect(&m_job, &app::JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        const QLocale locale;
        m_state->setState(Icon::Undo,
                          tr("Taking back %1 of %2 records").arg(locale.toString(done), locale.toString(total)),
                          tokens().text);
        m_meter->setProgress(done, total);
    });
    load();
}

QWidget *ImportsDialog::makeDetail()
{
    m_text = new QLabel;
    m_text->setFont(uiFont(10));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMargin(16);
    setFill(m_text, tokens().base);
    QScrollArea *area = scrolled(m_text);
    area->setFixedHeight(detailHeight);
    return area;
}

QWidget *ImportsDialog::makeFoot()
{
    auto *bar = new QWidget;
    auto *closeButton = new Button(tr("Close"));
    m_meter->setFixedWidth(160);
    auto *foot = new QHBoxLayout(bar);
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_meter, m_stop, m_rows, m_undo, closeButton})
        foot->addWidget(widget);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    connect(m_rows, &QPushButton::clicked, this, &ImportsDialog::showRows);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undoSelected);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void ImportsDialog::load()
{
    const qint64 before = current() ? current()->id : 0;
    guarded(m_context, this, "imports", [&] { m_batches = app::importBatches(m_context.office); });
    m_table->setRowCount(static_cast<int>(m_batches.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const importing::BatchInfo &batch = m_batches[row];
        const domain::Entity *entity = domain::findEntity(batch.entity);
        const QStringList texts{momentWords(batch),
                                entity ? domain::labelOf(*entity) : batch.entity,
                                QFileInfo(batch.file).fileName(),
                                batch.operatorName,
                                QString::number(batch.created),
                                QString::number(batch.updated),
                                QString::number(batch.unchanged),
                                QString::number(batch.rejected),
                                batch.undone ? tr("taken back") : QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column >= firstCount && column <= lastCount)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (batch.undone)
                item->setForeground(tokens().disabled);
            m_table->setItem(row, column, item);
        }
    }
    choose(before);
    showState();
}

void ImportsDialog::choose(qint64 batch)
{
    int row = 0;
    for (int i = 0; i < static_cast<int>(m_batches.size()); ++i)
        if (m_batches[i].id == batch)
            row = i;
    if (m_table->rowCount() > 0)
        m_table->selectRow(row);
}

const importing::BatchInfo *ImportsDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_batches.size() ? &m_batches[row] : nullptr;
}

QString ImportsDialog::details() const { return m_text->text(); }

void ImportsDialog::showState()
{
    const importing::BatchInfo *batch = current();
    const bool busy = m_job.isBusy();
    m_undo->setEnabled(!busy && batch && !batch->undone);
    m_rows->setEnabled(batch);
    m_meter->setVisible(busy);
    m_stop->setVisible(busy);
    if (!batch) {
        m_text->setText(tr("Nothing was imported yet."));
        return;
    }
    QStringList decisions;
    for (const QString &sentence : decisionWords(*batch))
        decisions << sentence.toHtmlEscaped();
    QString text = m_kept;
    text += u"<table>"_s + line(tr("File"), QFileInfo(batch->file).fileName().toHtmlEscaped())
        + line(tr("Checksum"), batch->fileHash) // SHA-256: whether the file at hand is the one that was imported
        + line(tr("Imported"),
               tr("%1 by %2, %n row(s)", nullptr, batch->rows)
                   .arg(momentWords(*batch), batch->operatorName.toHtmlEscaped()))
        + line(tr("Columns"), mappingWords(*batch).toHtmlEscaped()) + line(tr("Decisions"), decisions.join(u"<br>"_s))
        + u"</table>"_s;
    m_text->setText(text);
}

std::unique_ptr<ImportRowsDialog> ImportsDialog::rowsOfCurrent()
{
    const importing::BatchInfo *batch = current();
    if (!batch)
        return nullptr;
    auto rows = std::make_unique<ImportRowsDialog>(m_context, *batch, this);
    connect(rows.get(), &ImportRowsDialog::recordWanted, this,
            [this, dialog = rows.get()](const domain::Entity &entity, qint64 id) {
                dialog->accept();
                Q_EMIT recordWanted(entity, id);
            });
    return rows;
}

void ImportsDialog::showRows()
{
    if (const std::unique_ptr<ImportRowsDialog> rows = rowsOfCurrent())
        rows->exec();
}

void ImportsDialog::undoSelected()
{
    const importing::BatchInfo *chosen = current();
    if (!chosen || m_job.isBusy())
        return;
    auto result = std::make_shared<importing::UndoResult>();
    const qint64 batch = chosen->id;
    m_kept.clear();
    m_job.start(tr("Taking the import back"),
                app::afterACopy(m_context.office,
                                [result, batch](storage::Session &session, const domain::Progress &progress) {
                                    *result = importing::undoImport(session, batch, progress);
                                }),
                [this, result](const std::optional<app::Failure> &failure) {
                    if (failure && failure->isCancelled())
                        m_state->setState(Icon::Info, tr("Stopped. Nothing was changed."), tokens().text2);
                    else if (failure)
                        m_state->setState(Icon::Error, failure->message, tokens().error);
                    else
                        undone(*result);
                    showState();
                    if (m_closing)
                        QDialog::reject();
                });
    m_state->setState(Icon::Undo, m_job.title(), tokens().text);
    m_meter->setProgress(0, 0);
    showState();
}

void ImportsDialog::undone(const importing::UndoResult &result)
{
    m_context.office.store().announceAll();
    load();
    QStringList words{tr("%n record(s) removed", nullptr, result.removed),
                      tr("%n brought back to their former values", nullptr, result.reverted)};
    if (!result.kept.isEmpty()) {
        words << tr("%n kept, see above", nullptr, static_cast<int>(result.kept.size()));
        QStringList sentences;
        for (const QString &sentence : result.kept)
            sentences << sentence.toHtmlEscaped();
        m_kept = u"<p><b>"_s + tr("These records stay as they are:") + u"</b><br>"_s + sentences.join(u"<br>"_s)
            + u"</p>"_s;
    }
    m_state->setState(Icon::Done, words.join(u" · "_s), tokens().ok);
}

/// The dialog goes when the work has stopped.
void ImportsDialog::reject()
{
    if (m_job.isBusy()) {
        m_closing = true;
        m_job.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace desktop
