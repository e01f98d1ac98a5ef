#include "desktop/record/child_page.h"

#include "app/record_list_model.h"
#include "app/record_tabs.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/row_delegate.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"

#include <QBoxLayout>

namespace desktop {

using namespace Qt::StringLiterals;

ChildPage::ChildPage(const Context &context, const domain::ChildTable &child, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_child(child)
    , m_model(new app::RecordListModel(context.office, *child.entity, this))
    , m_table(new RecordTable)
    , m_add(new Button(Icon::Add, tr("Add"), Button::Flat))
    , m_remove(new Button(Icon::Trash, tr("Remove"), Button::Flat))
    , m_note(textLabel({}, 9, tokens().text2))
{
    QList<const domain::Field *> columns = app::defaultColumns(*child.entity);
    columns.removeAll(child.reference); // it is the record this page belongs to
    m_model->setColumns(columns);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(domain::labelOf(*child.entity));
    fitColumns(*m_table, *m_model);
    m_note->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 3, 12, 3);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_remove);
    bar->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_add, &QPushButton::clicked, this, &ChildPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ChildPage::removeSelected);
    connect(m_table, &RecordTable::enterPressed, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChildPage::updateState);
    connect(&context.office.store(), &app::Store::recordsChanged, this, [this](const domain::Entity *entity) {
        if (!entity || entity == m_child.entity)
            reload();
    });
}

void ChildPage::setParentRecord(const domain::Record &parent)
{
    const domain::Field &key = *m_child.reference->options.target->options.reference;
    const bool same = m_parent && parent.id != 0 && m_parent->id == parent.id
        && m_parent->value(key) == parent.value(key) && m_counted;
    m_parent = parent;
    if (same) {
        updateState(); // the record was saved; what belongs to it is the same
        return;
    }
    m_stale = true;
    m_counted = false;
    if (isVisible())
        load();
}

void ChildPage::reload()
{
    if (!m_parent)
        return;
    m_stale = true;
    m_counted = false;
    if (isVisible()) {
        load();
        return;
    }
    if (const QWidget *panel = parentWidget(); panel && !panel->isVisible())
        return; // nobody sees the number either
    guarded(m_context, this, "count a tab",
            [&] { takeCount(app::tabCounts(m_context.office, *m_parent, {m_child}).children.front()); });
}

void ChildPage::takeCount(qint64 count)
{
    m_counted = true;
    m_count = count;
    Q_EMIT countChanged(m_count);
}

void ChildPage::load()
{
    m_stale = false;
    m_counted = true;
    app::ListQuery query;
    query.filter = app::childrenFilter(m_child, *m_parent);
    query.sort = m_child.entity->options.start;
    query.descending = true;
    if (isReferable())
        m_model->setOnly({});
    else
        m_model->setOnly(std::vector<qint64>());
    guarded(m_context, this, "load a tab", [&] { m_model->setQuery(query); });
    fitColumns(*m_table, *m_model);
    updateState();
    m_count = m_model->rowCount();
    Q_EMIT countChanged(m_count);
}

// A record without its key, or not saved yet, cannot be referred to.
bool ChildPage::isReferable() const
{
    const domain::Field &key = *m_child.reference->options.target->options.reference;
    return m_parent && m_parent->id != 0 && !domain::isEmpty(m_parent->value(key));
}

void ChildPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_parent)
        load();
}

void ChildPage::updateState()
{
    const domain::Field &key = *m_child.reference->options.target->options.reference;
    const bool referable = isReferable();
    const bool living = m_parent && m_parent->archivedAt.isNull();
    m_add->setEnabled(referable && living);
    const bool kept = m_child.entity->options.keptByProgram;
    m_add->setVisible(!kept);
    m_remove->setVisible(living && !kept && m_table->selectionModel()->hasSelection());
    m_note->setText(
        referable ? QString()
                  : tr("Fill in “%1” and save first.").arg(domain::labelOf(*m_child.reference->options.target, key)));
}

void ChildPage::add()
{
    const domain::Field &key = *m_child.reference->options.target->options.reference;
    domain::Record record(*m_child.entity);
    record.setValue(*m_child.reference, domain::Link{domain::valueText(key, m_parent->value(key)), m_parent->id});
    Q_EMIT openWanted(record);
}

void ChildPage::open(int row)
{
    if (const domain::Record *record = m_model->recordAt(row))
        Q_EMIT openWanted(domain::Record(*record));
}

void ChildPage::removeSelected()
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    guarded(m_context, this, "remove from a tab",
            [&] { app::Records(m_context.office, *m_child.entity).archive(ids); });
}

} // namespace desktop
