#include "desktop/plan/link_dialog.h"

#include "app/records.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"
#include "figures/targets.h"

#include <QBoxLayout>
#include <QListWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRecords = 200;

bool refersToTargets(const domain::Entity &entity)
{
    return std::ranges::any_of(
        entity.fields, [](const domain::Field *field) { return field->options.target == &figures::targetEntity(); });
}

/// Ledgers of work done: those whose records say themselves what they carry out come first.
std::vector<const domain::Entity *> linkable()
{
    std::vector<const domain::Entity *> entities;
    for (const domain::Entity *entity : domain::allEntities())
        if (!entity->options.keptByProgram && entity->options.start && entity->options.area != domain::Area::Plan
            && entity->options.area != domain::Area::Office)
            entities.push_back(entity);
    std::ranges::stable_partition(entities, [](const domain::Entity *entity) { return refersToTargets(*entity); });
    return entities;
}

} // namespace

LinkDialog::LinkDialog(const Context &context, const QString &wording, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ledgers(new ComboBox)
    , m_search(new SearchField(tr("Find a record"), {}))
    , m_list(new QListWidget)
    , m_state(new StateLabel)
    , m_link(new Button(Icon::Check, tr("Link"), Button::Primary))
{
    setWindowTitle(tr("Link the record that fulfils it"));
    resize(560, 480);
    auto *about = textLabel(wording, 10, tokens().text, true);
    about->setWordWrap(true);
    for (const domain::Entity *entity : linkable())
        m_ledgers->addItem(domain::labelOf(*entity), entity->name());
    m_ledgers->setAccessibleName(tr("Ledger"));
    m_list->setAccessibleName(tr("Records"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_ledgers);
    bar->addWidget(m_search, 1);
    auto *cancel = new Button(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_ledgers, &QComboBox::currentIndexChanged, this, &LinkDialog::find);
    connect(m_search, &QLineEdit::textChanged, this, &LinkDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_link->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_link, &QPushButton::clicked, this, &QDialog::accept);
    find();
}

const domain::Entity *LinkDialog::entity() const { return domain::findEntity(m_ledgers->currentData().toString()); }

qint64 LinkDialog::record() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void LinkDialog::find()
{
    m_list->clear();
    m_state->clear();
    const domain::Entity *ledger = entity();
    if (!ledger)
        return;
    guarded(m_context, this, "records to link", [&] {
        app::Records records(m_context.office, *ledger);
        app::ListQuery query;
        query.limit = mostRecords;
        query.sort = ledger->options.start;
        query.descending = true;
        query.filter.words = m_search->text().split(u' ', Qt::SkipEmptyParts);
        for (const domain::Record &record : records.load(records.ids(query))) {
            const QString date = domain::valueText(*ledger->options.start, record.value(*ledger->options.start));
            auto *item = new QListWidgetItem(date.isEmpty() ? record.title() : date + u"  "_s + record.title(), m_list);
            item->setData(Qt::UserRole, record.id);
        }
    });
    m_link->setEnabled(false);
    if (m_list->count() == 0)
        m_state->setState(Icon::Info, tr("No such records."), tokens().text2);
}

} // namespace desktop
