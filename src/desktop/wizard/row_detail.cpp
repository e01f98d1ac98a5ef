#include "desktop/wizard/row_detail.h"

#include "desktop/list/compare_table.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/plan_delegate.h"
#include "desktop/wizard/plan_model.h"
#include "domain/value_text.h"

#include <QBoxLayout>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::RowDecision;
using importing::RowOutcome;

namespace {

constexpr int textHeight = 102;
constexpr int comparisonHeight = 262;
constexpr qsizetype changesInLine = 4; // more are shown in a table
constexpr qsizetype mostGiven = 4;

QString display(const domain::Field &field, const domain::Record &record)
{
    return domain::valueText(field, record.value(field), domain::TextStyle::Display);
}

} // namespace

RowDetail::RowDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new StateLabel)
    , m_place(textLabel({}, 9, tokens().text2))
{
    setFill(this, tokens().base);
    m_title->setFont(uiFont(10, true));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(makeTexts(), 1);
    layout->addWidget(makeComparison(), 1);
    setRow(nullptr, nullptr, {});
}

QWidget *RowDetail::makeTexts()
{
    m_texts = new QWidget;
    m_given = new QLabel;
    m_given->setFont(uiFont(10));
    m_given->setTextFormat(Qt::RichText);
    m_given->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint = textLabel({}, 10, tokens().text2);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(m_texts);
    layout->setContentsMargins(34, 6, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_given);
    layout->addWidget(m_hint);
    layout->addStretch();
    return m_texts;
}

QWidget *RowDetail::makeComparison()
{
    m_comparison = new FilledPage(tokens().base);
    m_compare = new CompareTable;
    m_reason = textLabel({}, 10, tokens().text2);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_decisions = new QWidget;
    auto *row = new QHBoxLayout(m_decisions);
    row->setContentsMargins(34, 4, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    const auto add = [&](const QString &text, RowDecision::What what) {
        auto *button = new Button(text);
        connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT decided(what); });
        row->addWidget(button);
        return button;
    };
    add(tr("It is a new one"), RowDecision::New);
    add(tr("Leave the row out"), RowDecision::Skip);
    m_update = add(tr("It is this record"), RowDecision::Update);
    auto *layout = new QVBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_decisions);
    layout->addWidget(m_compare, 1);
    return m_comparison;
}

QString RowDetail::changes() const { return m_changes.join(u'\n'); }

void RowDetail::setRow(const importing::ImportPlan *plan, const importing::PlannedRow *row, const QString &place)
{
    m_plan = plan;
    m_title->clear();
    m_given->clear();
    m_hint->clear();
    m_changes.clear();
    m_place->setText(place);
    const bool probable = row && row->probable.has_value();
    if (row) {
        showIssues(*row);
        if (probable)
            showProbable(*row);
        else if (row->outcome == RowOutcome::Update && row->existing)
            showChanges(*row);
    }
    const bool compared = probable || m_changes.size() > changesInLine;
    m_decisions->setVisible(probable);
    m_comparison->setVisible(compared);
    m_texts->setVisible(!compared);
    setFixedHeight(compared ? comparisonHeight : textHeight);
}

void RowDetail::showIssues(const importing::PlannedRow &row)
{
    OutcomeLook look = outcomeLook(row.outcome);
    const bool warned = row.outcome != RowOutcome::Reject && !row.issues.isEmpty();
    if (warned)
        look = {Icon::Warning, tokens().warn};
    const QString name = row.record.title();
    const QString who = name.isEmpty() ? tr("Row %1").arg(row.row) : tr("Row %1 %2").arg(row.row).arg(name);
    // What rejects the row comes first.
    domain::Issues issues = row.issues;
    std::stable_partition(issues.begin(), issues.end(),
                          [](const domain::Issue &issue) { return issue.severity == domain::Severity::Error; });
    m_title->setState(look.icon,
                      tr("%1: %2").arg(who, issues.isEmpty() ? outcomeWord(row.outcome) : issues.first().message),
                      issues.isEmpty() ? tokens().text : look.colour);
    QStringList given, others;
    for (const domain::Issue &issue : std::as_const(issues)) {
        if (issue.field && given.size() < mostGiven)
            given << statText(domain::labelOf(*m_plan->entity, *issue.field),
                              issue.value.isEmpty() ? u"—"_s : issue.value.toHtmlEscaped());
    }
    for (const domain::Issue &issue : std::as_const(issues).mid(1))
        others << issue.message;
    m_given->setText(given.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    const QString hint = !others.isEmpty() ? others.join(u' ')
        : row.outcome == RowOutcome::Reject
        ? tr("Nothing is guessed. Correct the cell in the sheet and import again, or send it back with the rejected "
             "rows.")
        : QString();
    m_hint->setText(hint);
    m_hint->setToolTip(hint);
}

/// Field by field, old and new.
void RowDetail::showChanges(const importing::PlannedRow &row)
{
    QStringList shown;
    for (const domain::Field *field : row.existing->differences(row.record)) {
        const QString label = domain::labelOf(*m_plan->entity, *field);
        const QString before = display(*field, *row.existing);
        const QString old = before.isEmpty() ? tr("empty") : before;
        const QString now = display(*field, row.record);
        m_changes << tr("%1: %2 → %3").arg(label, old, now);
        shown << statText(label, old.toHtmlEscaped()) + u" → <b>"_s + now.toHtmlEscaped() + u"</b>"_s;
    }
    m_given->setText(shown.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    m_given->setToolTip(m_changes.join(u'\n'));
    if (m_changes.size() > changesInLine)
        m_compare->setRecords(*row.existing, row.record, tr("As it is"), tr("After the import"), false);
}

const domain::Record *RowDetail::recordOf(const importing::ProbableMatch &match) const
{
    if (match.record)
        return &*match.record;
    for (const importing::PlannedRow &earlier : m_plan->rows)
        if (earlier.sheet == match.sheet && earlier.row == match.row)
            return &earlier.record;
    return nullptr;
}

void RowDetail::showProbable(const importing::PlannedRow &row)
{
    const importing::ProbableMatch &match = *row.probable;
    const auto &decisions = m_plan->options.rows;
    const auto decision = decisions.constFind(row.sheet + u'!' + QString::number(row.row));
    QString decided;
    if (decision != decisions.cend())
        decided = decision->what == RowDecision::New ? tr("Decided: a new one.")
            : decision->what == RowDecision::Skip    ? tr("Decided: left out.")
                                                     : tr("Decided: it is this record.");
    const QString reason = decided.isEmpty() ? match.reason : tr("%1 %2").arg(match.reason, decided);
    m_reason->setText(reason);
    m_reason->setToolTip(reason);
    m_update->setEnabled(match.record.has_value());
    m_update->setToolTip(match.record ? QString() : tr("The other one is a row of this file, not a record"));
    const QString name = row.record.title();
    const QString other = match.record ? tr("Record %1, there already").arg(match.record->id)
                                       : tr("Row %1, which comes first").arg(match.row);
    m_title->setState(
        Icon::People,
        tr("%1: %2").arg(name.isEmpty() ? tr("Row %1").arg(row.row) : tr("Row %1 %2").arg(row.row).arg(name),
                         match.record ? tr("probably record %1").arg(match.record->id)
                                      : tr("probably the same as row %1").arg(match.row)),
        decided.isEmpty() ? tokens().warn : tokens().text);
    if (const domain::Record *record = recordOf(match))
        m_compare->setRecords(row.record, *record, tr("Row %1 of the sheet").arg(row.row), other, false);
}

} // namespace desktop
