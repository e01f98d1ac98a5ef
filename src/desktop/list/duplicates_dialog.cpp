#include "desktop/list/duplicates_dialog.h"

#include "app/records.h"
#include "desktop/list/compare_table.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QListWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int listWidth = 260;
}

DuplicatesDialog::DuplicatesDialog(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_entity(entity)
    , m_list(new QListWidget)
    , m_table(new CompareTable)
    , m_state(new StateLabel)
    , m_swap(new Button(Icon::Refresh, tr("Keep the other one")))
    , m_merge(new Button(Icon::Check, tr("Make one of them"), Button::Primary))
    , m_job(context.office)
{
    setWindowTitle(tr("Find duplicates: %1").arg(domain::labelOf(entity)));
    resize(980, 560);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Probably the same"));
    auto *closeButton = new Button(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_swap);
    foot->addWidget(m_merge);
    foot->addWidget(closeButton);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_swapped = false;
        showPair();
    });
    connect(m_swap, &QPushButton::clicked, this, &DuplicatesDialog::swap);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    search();
}

void DuplicatesDialog::search()
{
    m_list->clear();
    m_groups.clear();
    showPair();
    m_state->setState(Icon::Search, tr("Searching…"), tokens().text2);
    auto found = std::make_shared<std::vector<app::DuplicateGroup>>();
    m_job.start(
        tr("Searching for duplicates"),
        [this, found](storage::Session &session, const domain::Progress &progress) {
            *found = services::findDuplicates(session, m_entity, progress);
        },
        [this, found](const std::optional<app::Failure> &failure) {
            if (failure) {
                m_state->setState(Icon::Error, failure->message, tokens().error);
                return;
            }
            m_groups = std::move(*found);
            std::vector<qint64> leading;
            for (const app::DuplicateGroup &group : m_groups)
                leading.push_back(group.ids.front());
            guarded(m_context, this, "duplicates", [&] {
                for (const domain::Record &record : app::Records(m_context.office, m_entity).load(leading))
                    m_list->addItem(record.title());
            });
            for (int row = 0; row < m_list->count(); ++row) {
                const app::DuplicateGroup &group = m_groups[static_cast<size_t>(row)];
                m_list->item(row)->setText(u"%1 · %2"_s.arg(m_list->item(row)->text()).arg(group.ids.size()));
                m_list->item(row)->setToolTip(group.reasons.join(u'\n'));
            }
            m_list->setCurrentRow(0);
            showPair();
        });
}

void DuplicatesDialog::showPair()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_groups.size());
    m_swap->setEnabled(any);
    m_merge->setEnabled(any);
    if (!any) {
        m_table->setRowCount(0);
        m_state->setState(Icon::Done, tr("No records that probably are the same."), tokens().text2);
        return;
    }
    const app::DuplicateGroup &group = m_groups[static_cast<size_t>(row)];
    m_state->setState(Icon::Info, group.reasons.join(u' '), tokens().text);
    guarded(m_context, this, "duplicates", [&] {
        const std::vector<domain::Record> two
            = app::Records(m_context.office, m_entity).load({group.ids[0], group.ids[1]});
        if (two.size() != 2)
            return;
        const domain::Record &keep = two[m_swapped ? 1 : 0];
        const domain::Record &gone = two[m_swapped ? 0 : 1];
        m_table->setRecords(keep, gone, tr("Stays: record %1").arg(keep.id),
                            tr("Goes to the trash: record %1").arg(gone.id), true);
    });
}

void DuplicatesDialog::swap()
{
    m_swapped = !m_swapped;
    showPair();
}

void DuplicatesDialog::merge()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_job.isBusy())
        return;
    const app::DuplicateGroup &group = m_groups[static_cast<size_t>(row)];
    const qint64 keep = group.ids[m_swapped ? 1 : 0];
    const qint64 gone = group.ids[m_swapped ? 0 : 1];
    app::MergeResult result;
    QString title;
    const bool done = guarded(m_context, this, "merge", [&] {
        result = app::mergeRecords(m_context.office, m_entity, keep, gone, m_table->taken());
        if (const auto kept = app::Records(m_context.office, m_entity).load(keep))
            title = kept->title();
    });
    if (!done)
        return;
    Q_EMIT merged(title, result.operation);
    search();
}

} // namespace desktop
