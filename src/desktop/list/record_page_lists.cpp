// What a list shows beside its rows: columns, order, and lists kept under a name.

#include "app/record_list_model.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/record_table.h"

#include <QMenu>

namespace desktop {

using Columns = QList<const domain::Field *>;

void RecordPage::showColumns(const Columns &columns)
{
    m_model->setColumns(columns);
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    for (int i = 0; i < header->count(); ++i) // the model's order is the one in sight
        header->moveSection(header->visualIndex(i), i);
    const bool usual = m_sort == nullptr;
    const qsizetype sorted = columns.indexOf(usual ? entity().options.sort : m_sort);
    const bool descending = usual ? entity().options.sortDescending : m_descending;
    header->setSortIndicator(static_cast<int>(sorted), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    fitColumns(*m_table, *m_model, m_table->gutter());
}

void RecordPage::setColumns(const Columns &columns)
{
    const Columns shown = columns.isEmpty() ? app::defaultColumns(entity()) : columns;
    guarded(m_context, this, "keep columns", [&] {
        if (m_lists->current().saved == 0)
            app::keepColumns(m_context.office, entity(), shown);
    });
    showColumns(shown);
    settleChoice(m_model->rowOf(m_current)); // the same rows under other columns
}

void RecordPage::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    for (const domain::Field *field : entity().fields) {
        QAction *action = menu.addAction(domain::labelOf(entity(), *field));
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(field));
        connect(action, &QAction::triggered, this, [this, field](bool checked) {
            Columns columns = m_model->columns();
            if (checked)
                columns << field;
            else if (columns.size() > 1)
                columns.removeAll(field);
            setColumns(columns);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("The usual columns")), &QAction::triggered, this, [this] { setColumns({}); });
    QAction *keep = menu.addAction(tr("Keep this list…"));
    keep->setEnabled(!m_rows && !m_lists->current().incomplete && !m_lists->current().archived);
    connect(keep, &QAction::triggered, this, &RecordPage::saveAsList);
    if (!entity().options.keptByProgram)
        connect(menu.addAction(tr("Find duplicates…")), &QAction::triggered, this, &RecordPage::findDuplicates);
    menu.exec(at);
}

void RecordPage::moveColumn(int from, int to)
{
    Columns columns = m_model->columns();
    if (from < 0 || to < 0 || from >= columns.size() || to >= columns.size())
        return;
    columns.move(from, to);
    setColumns(columns);
}

void RecordPage::applyList()
{
    const SavedLists::Choice choice = m_lists->current();
    const bool ownOrder = choice.saved != 0 && choice.sort != nullptr;
    if (ownOrder || m_listSorted) {
        m_sort = choice.sort;
        m_descending = choice.descending;
    }
    m_listSorted = ownOrder;
    guarded(m_context, this, "columns", [&] {
        const Columns columns
            = choice.columns.isEmpty() ? app::keptColumns(m_context.office, entity()) : choice.columns;
        showColumns(columns);
    });
}

app::SavedList RecordPage::shownList() const
{
    const SavedLists::Choice choice = m_lists->current();
    const domain::Filter typed = m_filter->filter();
    app::SavedList list;
    list.filter.terms = choice.filter.terms + typed.terms;
    list.filter.words = choice.filter.words + typed.words;
    if (m_model->columns() != app::defaultColumns(entity()))
        list.columns = m_model->columns();
    list.sort = m_sort;
    list.descending = m_descending;
    return list;
}

void RecordPage::saveAsList()
{
    if (m_rows || !m_filter->error().isEmpty())
        return;
    app::SavedList list = shownList();
    list.name = m_context.dialogs.askName(this, tr("Keep this list"), tr("Name of the list"),
                                          domain::filterInWords(entity(), list.filter).left(20));
    if (list.name.isEmpty())
        return;
    domain::Issues issues;
    if (!guarded(m_context, this, "save list", [&] { issues = app::saveList(m_context.office, entity(), list); }))
        return;
    if (domain::hasErrors(issues)) {
        m_context.dialogs.showFailure(this, issues.first().message);
        return;
    }
    m_filter->clear(); // its conditions are those of the list now
    m_lists->chooseSaved(list.id);
}

void RecordPage::replaceList(qint64 id, const QString &name)
{
    app::SavedList list = shownList();
    list.id = id;
    list.name = name;
    if (!guarded(m_context, this, "save list", [&] { app::saveList(m_context.office, entity(), list); }))
        return;
    m_filter->clear();
    m_lists->chooseSaved(id);
}

} // namespace desktop
