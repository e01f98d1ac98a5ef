#include "desktop/plan/next_plan_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

enum Column { Origin, Number, Wording, Value, Base, Due, Note, ColumnCount };

QString fieldText(const domain::Record &record, const char *key)
{
    const domain::Field *field = record.entity().field(QString::fromLatin1(key));
    return field ? domain::valueText(*field, record.value(*field)) : QString();
}

QString originWord(app::NextOrigin origin)
{
    switch (origin) {
    case app::NextOrigin::Missed:
        return NextPlanDialog::tr("missed");
    case app::NextOrigin::Shifted:
        return NextPlanDialog::tr("a year later");
    case app::NextOrigin::Dropped:
        return NextPlanDialog::tr("dropped");
    case app::NextOrigin::Repeated:
        break;
    }
    return NextPlanDialog::tr("goes on");
}

/// The field a column types into; null: it is only read.
const char *fieldOf(int column)
{
    switch (column) {
    case Number:
        return "target_no";
    case Wording:
        return "wording";
    case Value:
        return "target_value";
    case Due:
        return "due_date";
    default:
        return nullptr;
    }
}

} // namespace

NextPlanDialog::NextPlanDialog(const Context &context, int year, QWidget *parent)
    : TypedDialog(context, parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_state(new StateLabel)
    , m_add(new Button(Icon::Check, tr("Add to the plan"), Button::Primary))
{
    setWindowTitle(tr("Plan of %1").arg(year + 1));
    resize(1080, 600);
    m_table->setAccessibleName(tr("Targets of next year"));
    m_table->setHorizontalHeaderLabels(
        {tr("From this year"), tr("No."), tr("Target"), tr("Wanted"), tr("Base"), tr("Due"), tr("Note")});
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Wording, QHeaderView::Stretch);
    const QList<std::pair<int, int>> widths{{Origin, 120}, {Number, 112}, {Value, 82},
                                            {Base, 96},    {Due, 104},    {Note, 260}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    auto *about = textLabel(tr("A draft from the targets of %1: what was missed comes first with its reason, what goes "
                               "on starts from what was reached. Values, wording and dates can be changed here.")
                                .arg(year),
                            9, tokens().text2);
    about->setWordWrap(true);
    about->setContentsMargins(16, 10, 16, 8);
    auto *cancel = new Button(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &NextPlanDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &NextPlanDialog::write);
    guarded(context, this, "draft next plan", [&] { m_draft = app::draftNextPlan(m_context.office.session(), year); });
    fill();
    connect(m_table, &QTableWidget::cellChanged, this, &NextPlanDialog::take);
}

void NextPlanDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_draft.targets.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const app::NextTarget &next = m_draft.targets[row];
        const QStringList texts{originWord(next.origin),
                                fieldText(next.target, "target_no"),
                                fieldText(next.target, "wording"),
                                fieldText(next.target, "target_value"),
                                fieldText(next.target, "baseline") + next.result.unit,
                                fieldText(next.target, "due_date").isEmpty() ? fieldText(next.target, "due_month")
                                                                             : fieldText(next.target, "due_date"),
                                next.note};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            if (column == Origin) {
                flags |= Qt::ItemIsUserCheckable;
                item->setCheckState(next.chosen ? Qt::Checked : Qt::Unchecked);
                item->setForeground(next.origin == app::NextOrigin::Missed ? tokens().error : tokens().text2);
            } else if (fieldOf(column)) {
                flags |= Qt::ItemIsEditable;
            }
            if (column == Base && fieldText(next.target, "baseline").isEmpty())
                item->setText(u"—"_s);
            item->setFlags(flags);
            item->setToolTip(item->text());
            m_table->setItem(row, column, item);
        }
    }
    showCount();
}

void NextPlanDialog::showCount()
{
    const auto chosen = std::ranges::count_if(m_draft.targets, &app::NextTarget::chosen);
    m_add->setEnabled(chosen > 0);
    m_add->setText(tr("Add %n target(s) to the plan", nullptr, static_cast<int>(chosen)));
    m_state->setState(Icon::Flag,
                      m_draft.plan.id == 0
                          ? tr("A new plan “%1” is made for them.").arg(fieldText(m_draft.plan, "title"))
                          : tr("They are added to “%1”.").arg(fieldText(m_draft.plan, "title")),
                      tokens().text2);
}

void NextPlanDialog::take(int row, int column)
{
    app::NextTarget &next = m_draft.targets[row];
    QTableWidgetItem *item = m_table->item(row, column);
    if (column == Origin) {
        next.chosen = item->checkState() == Qt::Checked;
        m_changed << qMakePair(row, column);
        showCount();
        return;
    }
    const char *key = fieldOf(column);
    const domain::Field *field = key ? next.target.entity().field(QString::fromLatin1(key)) : nullptr;
    if (!field)
        return;
    const domain::ParsedValue parsed = domain::parseValue(next.target.entity(), *field, item->text());
    if (parsed.issue && domain::isEmpty(parsed.value)) {
        m_state->setState(Icon::Error, parsed.issue->message, tokens().error);
        const QSignalBlocker quiet(m_table);
        item->setText(fieldText(next.target, key));
        return;
    }
    next.target.setValue(*field, parsed.value);
    m_changed << qMakePair(row, column);
    showCount();
}

void NextPlanDialog::write()
{
    app::NextPlanWritten written;
    if (!m_add->isEnabled() || !guarded(m_context, this, "write next plan", [&] {
            written = app::writeNextPlan(m_context.office, m_draft);
        }))
        return;
    Q_EMIT this->written(m_draft.year, written.targets, written.operation);
    QDialog::accept();
}

} // namespace desktop
