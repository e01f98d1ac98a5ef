// Which record the list marks and the panel shows: always the same one, whatever was deleted, taken back, filtered or
// changed elsewhere.

#include "app/record_list_model.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/record_table.h"

#include <algorithm>

namespace desktop {

/// What is typed stays in the panel whatever becomes of the list.
bool RecordPage::isTypedIn() const
{
    return m_panel->hasRecord() && (m_panel->view()->isNew() || m_panel->current()->hasChanges());
}

/// After the rows were read again. row: the place that counts where the record shown before is not in the list any
/// more.
void RecordPage::settleChoice(int row)
{
    const int current = m_current == 0 ? -1 : m_model->rowOf(m_current);
    if (isTypedIn()) {
        mark(current);
    } else if (m_model->rowCount() > 0) {
        showRow(current >= 0 ? current : qBound(0, row, m_model->rowCount() - 1));
    } else {
        m_current = 0;
        mark(-1);
        m_panel->showNothing();
    }
    showState();
}

/// Moves the mark alone; -1: no row is marked.
void RecordPage::mark(int row)
{
    m_marking = true;
    if (row >= 0) {
        m_table->chooseRow(row);
    } else {
        m_table->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
    }
    m_marking = false;
}

/// Marks the row and shows its record, anew only where it is another one or another version of it.
void RecordPage::showRow(int row)
{
    mark(row);
    const domain::Record *record = m_model->recordAt(row);
    if (record == nullptr) { // gone since the ids were read; the list is read again when its end is announced
        m_current = 0;
        mark(-1);
        m_panel->showNothing();
        return;
    }
    m_current = record->id;
    const RecordView *view = m_panel->view();
    if (!m_panel->hasRecord() || view->id() != record->id)
        m_panel->showRecord(domain::Record(*record));
    else if (view->record().revision != record->revision || view->record().archivedAt != record->archivedAt)
        m_panel->refresh(domain::Record(*record));
}

void RecordPage::selectRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->chooseRow(row);
}

void RecordPage::currentRowChanged(int row)
{
    if (m_marking || row < 0)
        return;
    const qint64 id = m_model->idAt(row);
    if (id == m_current && m_panel->hasRecord() && !m_panel->view()->isNew())
        return;
    if (!m_panel->mayLeave()) {
        mark(m_model->rowOf(m_current));
        return;
    }
    // Saving may have put the rows in another order, or taken the one that was clicked out of the list.
    const int now = m_model->rowOf(id);
    showRow(now >= 0 ? now : qBound(0, row, m_model->rowCount() - 1));
    showState();
}

void RecordPage::moveRow(int step) { selectRow(m_table->currentIndex().row() + step); }

void RecordPage::recordSaved(qint64 id)
{
    const bool begun = m_current == 0;
    m_current = id;
    m_beforeDraft = 0;
    if (begun)
        refreshRows({id}, {}, &m_panel->view()->record());
    else if (!m_panel->view()->savedFields().empty())
        refreshRows({id}, m_panel->view()->savedFields(), &m_panel->view()->record());
    if (begun && m_model->rowOf(id) < 0)
        openRecord(id); // a new record is to be seen, whatever the list was narrowed to
}

void RecordPage::restored(const std::vector<qint64> &ids)
{
    if (ids.empty() || isTypedIn() || m_model->rowOf(ids.front()) < 0)
        return;
    showRow(m_model->rowOf(ids.front()));
    showState();
}

/// A new record nobody typed anything into gives way to what is wanted now.
void RecordPage::dropDraft()
{
    if (m_panel->hasRecord() && m_panel->view()->isNew())
        m_panel->showNothing();
}

void RecordPage::openRecord(qint64 id)
{
    if (!m_panel->mayLeave())
        return;
    dropDraft();
    if (m_stale)
        reloadKeeping();
    if (m_model->rowOf(id) < 0) {
        m_filter->clear();
        m_rows.reset();
        m_lists->chooseAll();
    }
    if (m_model->rowOf(id) < 0)
        m_lists->chooseTrash();
    if (m_model->rowOf(id) < 0)
        m_lists->chooseAll();
    else
        showRow(m_model->rowOf(id));
    showState();
    m_table->setFocus();
}

void RecordPage::showRows(const std::vector<qint64> &ids, const QString &label)
{
    if (!m_panel->mayLeave())
        return;
    dropDraft();
    m_filter->clear();
    m_rows = ids;
    m_filter->setRowsChip(label);
    m_current = 0;
    m_lists->recount();
    m_lists->chooseAll();
}

void RecordPage::showAffected(const std::vector<qint64> &ids, const QString &label)
{
    if (ids.empty())
        return;
    if (m_stale)
        reloadKeeping();
    const bool all = std::ranges::all_of(ids, [this](qint64 id) { return m_model->rowOf(id) >= 0; });
    if (ids.size() == 1)
        return openRecord(ids.front());
    if (!all)
        return showRows(ids, label);
    showRow(m_model->rowOf(ids.front()));
    QItemSelection rows;
    for (const qint64 id : ids)
        rows.select(m_model->index(m_model->rowOf(id), 0),
                    m_model->index(m_model->rowOf(id), m_model->columnCount() - 1));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showState();
}

void RecordPage::newRecord()
{
    if (entity().options.keptByProgram || !m_panel->mayLeave())
        return;
    if (m_current != 0)
        m_beforeDraft = m_current;
    m_current = 0;
    mark(-1);
    m_panelWanted = true;
    m_panel->showRecord(domain::Record(entity()));
    showState();
    m_panel->view()->form()->focusFirst();
}

} // namespace desktop
