#include "desktop/list/duplicates_dialog.h"

#include "app/records.h"
#include "app/undo.h"
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
    , m_reason(new StateLabel)
    , m_state(new StateLabel)
    , m_undo(new Button(Icon::Undo, tr("Take it back"), Button::Link))
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
    foot->addWidget(m_undo);
    foot->addWidget(m_swap);
    foot->addWidget(m_merge);
    foot->addWidget(closeButton);
    m_reason->setFont(uiFont(10, true));
    m_table->setFrameShape(QFrame::NoFrame);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 8, 12, 8);
    words->setSpacing(2);
    words->addWidget(m_reason);
    words->addWidget(
        textLabel(tr("Click the value that is to stay. What refers to the other record, and its files, move "
                     "along."),
                  9, tokens().text2));
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addLayout(words);
    pair->addWidget(new Hairline(Qt::Horizontal));
    pair->addWidget(m_table, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addLayout(pair, 1);
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
    connect(m_undo, &QPushButton::clicked, this, &DuplicatesDialog::undo);
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
            if (m_done.isEmpty())
                m_state->setState(Icon::Info, tr("%n group(s)", nullptr, m_list->count()), tokens().text2);
            else
                m_state->setState(Icon::Done, m_done, tokens().ok);
        });
}

void DuplicatesDialog::showPair()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_groups.size());
    m_swap->setEnabled(any);
    m_merge->setEnabled(any);
    m_undo->setVisible(canUndo());
    if (!any) {
        m_table->setRowCount(0);
        m_reason->setState(Icon::Done, tr("No records that probably are the same."), tokens().text2);
        return;
    }
    const app::DuplicateGroup &group = m_groups[static_cast<size_t>(row)];
    m_reason->setState(Icon::People, group.reasons.join(u' '), tokens().text);
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
    m_lastMerge = result.operation;
    m_done = tr("Two records of %1 became one").arg(title);
    Q_EMIT merged(title, result.operation);
    search();
}

void DuplicatesDialog::undo()
{
    if (m_lastMerge == 0 || m_job.isBusy())
        return;
    if (!guarded(m_context, this, "take back", [&] { app::undoOperation(m_context.office, m_lastMerge); }))
        return;
    m_lastMerge = 0;
    m_done = tr("Both records are there again");
    search();
}

} // namespace desktop
