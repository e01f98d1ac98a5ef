#include "desktop/wizard/plan_model.h"

#include "app/record_list_model.h"
#include "domain/value_text.h"

#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::PlannedRow;
using importing::RowOutcome;

namespace {

constexpr int leadingColumns = 2; // row number, outcome

bool hasWarning(const PlannedRow &row)
{
    return row.outcome != RowOutcome::Reject
        && std::any_of(row.issues.begin(), row.issues.end(),
                       [](const domain::Issue &i) { return i.severity == domain::Severity::Warning; });
}

int rank(const PlannedRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Reject:
        return 0;
    case RowOutcome::Update:
        return 1;
    default:
        return hasWarning(row) ? 2 : 3;
    }
}

} // namespace

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Create:
        return PlanModel::tr("New");
    case RowOutcome::Update:
        return PlanModel::tr("Update");
    case RowOutcome::Unchanged:
        return PlanModel::tr("Unchanged");
    case RowOutcome::Reject:
        return PlanModel::tr("Rejected");
    }
    return {};
}

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setPlan(const importing::ImportPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    m_fields.clear();
    for (const importing::SheetMatch &sheet : plan ? plan->sheets : QList<importing::SheetMatch>()) {
        for (const importing::ColumnMatch &column : sheet.columns) {
            if (column.field && !m_fields.contains(column.field))
                m_fields << column.field;
        }
    }
    rebuild();
    endResetModel();
}

void PlanModel::setShown(Show show)
{
    beginResetModel();
    m_show = show;
    rebuild();
    endResetModel();
}

void PlanModel::setProblemsFirst(bool first)
{
    beginResetModel();
    m_problemsFirst = first;
    rebuild();
    endResetModel();
}

void PlanModel::setSearch(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_search)
        return;
    beginResetModel();
    m_search = wanted;
    rebuild();
    endResetModel();
}

bool PlanModel::isFound(const PlannedRow &row) const
{
    if (m_search.isEmpty() || QString::number(row.row) == m_search)
        return true;
    const auto holds = [&](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    for (const domain::Field *field : m_fields) {
        const domain::Value &value = row.record.value(*field);
        if (const auto *text = std::get_if<QString>(&value)) {
            if (holds(*text))
                return true;
        } else if (!domain::isEmpty(value)
                   && (holds(domain::valueText(*field, value))
                       || holds(domain::valueText(*field, value, domain::TextStyle::Display)))) {
            return true;
        }
    }
    return std::ranges::any_of(row.cells, holds)
        || std::ranges::any_of(row.issues, [&](const domain::Issue &issue) { return holds(issue.message); });
}

int PlanModel::rowOf(const QString &sheet, int number) const
{
    for (size_t i = 0; i < m_order.size(); ++i) {
        const PlannedRow &row = m_plan->rows[m_order[i]];
        if (row.row == number && row.sheet == sheet)
            return static_cast<int>(i);
    }
    return -1;
}

int PlanModel::nextUndecided(int row) const
{
    for (int i = 1; i <= rowCount(); ++i) {
        const int candidate = (qMax(row, -1) + i) % rowCount();
        const PlannedRow &at = *rowAt(candidate);
        if (at.probable && !m_plan->options.rows.contains(at.sheet + u'!' + QString::number(at.row)))
            return candidate;
    }
    return -1;
}

bool PlanModel::isShown(const PlannedRow &row) const
{
    switch (m_show) {
    case All:
        return true;
    case Create:
        return row.outcome == RowOutcome::Create;
    case Update:
        return row.outcome == RowOutcome::Update;
    case Unchanged:
        return row.outcome == RowOutcome::Unchanged;
    case Reject:
        return row.outcome == RowOutcome::Reject;
    case Warned:
        return hasWarning(row);
    case Probable:
        return row.probable.has_value();
    }
    return true;
}

void PlanModel::rebuild()
{
    m_order.clear();
    if (!m_plan)
        return;
    for (size_t i = 0; i < m_plan->rows.size(); ++i) {
        if (isShown(m_plan->rows[i]) && isFound(m_plan->rows[i]))
            m_order.push_back(i);
    }
    if (m_problemsFirst)
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](size_t a, size_t b) { return rank(m_plan->rows[a]) < rank(m_plan->rows[b]); });
}

int PlanModel::warned() const
{
    return m_plan ? static_cast<int>(std::count_if(m_plan->rows.begin(), m_plan->rows.end(), hasWarning)) : 0;
}

const PlannedRow *PlanModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_plan->rows[m_order[static_cast<size_t>(row)]] : nullptr;
}

QSet<const domain::Field *> PlanModel::markedFields() const
{
    QSet<const domain::Field *> marked;
    for (const PlannedRow &row : m_plan->rows) {
        for (const domain::Field *field : m_fields) {
            if (mark(row, *field) != None)
                marked << field;
        }
    }
    return marked;
}

int PlanModel::nextProblem(int row) const
{
    for (int i = 1; i <= rowCount(); ++i) {
        const int candidate = (qMax(row, -1) + i) % rowCount();
        const PlannedRow &at = *rowAt(candidate);
        if (at.outcome == RowOutcome::Reject || hasWarning(at))
            return candidate;
    }
    return -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : leadingColumns + static_cast<int>(m_fields.size()) + 1;
}

const domain::Field *PlanModel::fieldAt(int column) const
{
    const int index = column - leadingColumns;
    return index >= 0 && index < m_fields.size() ? m_fields[index] : nullptr;
}

PlanModel::CellMark PlanModel::mark(const PlannedRow &row, const domain::Field &field) const
{
    CellMark mark = None;
    for (const domain::Issue &issue : row.issues) {
        if (issue.field == &field) {
            if (issue.severity == domain::Severity::Error)
                return Wrong;
            mark = Doubtful;
        }
    }
    if (mark == None && row.outcome == RowOutcome::Update && row.existing
        && row.existing->value(field) != row.record.value(field))
        return Changed;
    return mark;
}

QString PlanModel::cellText(const PlannedRow &row, const domain::Field &field) const
{
    const CellMark cellMark = mark(row, field);
    QString text = cellMark == Wrong ? m_plan->given(row, field)
                                     : domain::valueText(field, row.record.value(field), domain::TextStyle::Display);
    if (text.isEmpty() && cellMark == Doubtful)
        text = m_plan->given(row, field);
    if (text.isEmpty())
        return cellMark == Wrong ? tr("empty") : QString();
    const domain::Date *date = std::get_if<domain::Date>(&row.record.value(field));
    if (date && cellMark != Wrong)
        return date->toIso();
    // Only what is surely a number of a person is masked: a wrong cell may hold a name that slipped into it.
    const bool hide = field.has(domain::Sensitive) && text.size() > 10;
    return hide ? domain::masked(text) : text;
}

QString PlanModel::formerValue(const PlannedRow &row, const domain::Field &field) const
{
    const QString before = domain::valueText(field, row.existing->value(field), domain::TextStyle::Display);
    const QString shown = field.has(domain::Sensitive) ? domain::masked(before) : before;
    const QString label = domain::labelOf(*m_plan->entity, field);
    return before.isEmpty() ? tr("%1 was empty").arg(label) : tr("%1 was “%2”").arg(label, shown);
}

/// The reason on the cell itself.
QString PlanModel::cellTip(const PlannedRow &row, const domain::Field &field) const
{
    QStringList sentences;
    for (const domain::Issue &issue : row.issues)
        if (issue.field == &field)
            sentences << issue.message;
    if (mark(row, field) == Changed)
        sentences << formerValue(row, field);
    return sentences.join(u'\n');
}

QString PlanModel::reason(const PlannedRow &row) const
{
    QStringList sentences;
    for (const domain::Issue &issue : row.issues) {
        if (row.outcome != RowOutcome::Reject || issue.severity == domain::Severity::Error)
            sentences << issue.message;
    }
    if (row.outcome == RowOutcome::Update && row.existing) {
        QStringList former;
        for (const domain::Field *field : row.existing->differences(row.record))
            former << formerValue(row, *field);
        sentences << former.join(tr("; "));
    }
    return sentences.join(u' '); // each ends with its own full stop
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlannedRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == OutcomeRole)
        return static_cast<int>(row->outcome);
    const domain::Field *field = fieldAt(index.column());
    if (role == MarkRole)
        return field ? mark(*row, *field) : None;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 || (field && app::isNumeric(*field)) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return field ? cellTip(*row, *field) : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return QString::number(row->row);
    if (index.column() == 1)
        return outcomeWord(row->outcome);
    return field ? cellText(*row, *field) : reason(*row);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_plan)
        return {};
    const domain::Field *field = fieldAt(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 || (field && app::isNumeric(*field)) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Row");
    if (section == 1)
        return tr("Result");
    return field ? domain::labelOf(*m_plan->entity, *field) : tr("Reason");
}

} // namespace desktop
