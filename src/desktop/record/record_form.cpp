#include "desktop/record/record_form.h"

#include "desktop/record/field_editor.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"
#include "domain/vocabulary.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::Kind;

namespace {

constexpr int narrowestLabel = 76;
constexpr int widestLabel = 104;
constexpr int labelGap = 8;
constexpr int narrowLabel = 62;

// Fields whose values are short enough to stand two in a row.
bool isShort(const Field &field)
{
    if (field.kind == Kind::Choice) {
        for (const QString &code : domain::vocabularyOf(field.options.vocabulary).codes()) {
            if (code.size() > 3)
                return false;
        }
        return true;
    }
    return field.kind == Kind::Bool || field.kind == Kind::Integer || field.kind == Kind::Percent;
}

// Wide enough for the ledger's longest label, within reason: an elided label is a riddle.
int labelWidthOf(const domain::Entity &entity)
{
    const QFontMetrics metrics(uiFont(10));
    int width = narrowestLabel;
    for (const Field *field : entity.fields)
        width = qMax(width, metrics.horizontalAdvance(domain::labelOf(entity, *field)) + 2);
    return qMin(width, widestLabel);
}

bool isReadable(const FieldEditor &editor)
{
    const std::optional<domain::Issue> issue = editor.read().issue;
    return !issue || issue->severity != domain::Severity::Error;
}

} // namespace

RecordForm::RecordForm(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_entity(entity)
    , m_original(entity)
    , m_labelWidth(labelWidthOf(entity))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new FilledPage(tokens().base);
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(16, 8, 16, 16);
    m_rows->setSpacing(6);
    build();
    m_rows->addStretch();
    setWidget(page);
}

void RecordForm::build()
{
    const QSet<const Field *> sectionStarts = [&] {
        QSet<const Field *> starts;
        for (const Field *field : m_entity.fields) {
            if (field->options.section)
                starts << field;
        }
        return starts;
    }();
    FieldEditor *waiting = nullptr; // a short field that may take a neighbour
    const auto flush = [&] {
        if (waiting)
            addRow(std::exchange(waiting, nullptr), nullptr);
    };
    for (const Field *field : m_entity.fields) {
        auto *editor = FieldEditor::create(m_context, m_entity, *field);
        m_editors.insert(field, editor);
        m_order << editor;
        connect(editor, &FieldEditor::edited, this, [this, editor] { fieldEdited(editor); });
        connect(editor, &FieldEditor::left, this, &RecordForm::settle);
        if (sectionStarts.contains(field)) {
            flush();
            addSection(domain::sectionOf(m_entity, *field));
        }
        const int width = QFontMetrics(uiFont(10)).horizontalAdvance(domain::labelOf(m_entity, *field));
        if (!isShort(*field)) {
            flush();
            addRow(editor, nullptr);
        } else if (waiting && width <= narrowLabel) {
            addRow(std::exchange(waiting, nullptr), editor);
        } else {
            flush();
            waiting = editor;
        }
    }
    flush();
}

void RecordForm::addSection(const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_rows->count() ? 8 : 0, 0, 2);
    row->setSpacing(8);
    row->addWidget(textLabel(title, 9, tokens().text, true));
    auto *line = new QWidget;
    line->setFixedHeight(1);
    setFill(line, tokens().line);
    row->addWidget(line, 1);
    m_rows->addLayout(row);
}

QWidget *RecordForm::labelFor(FieldEditor *editor, bool narrow)
{
    const QString text = domain::labelOf(m_entity, editor->field());
    auto *label = new QLabel;
    label->setFont(uiFont(10));
    const int available = (narrow ? narrowLabel : m_labelWidth) - (editor->field().has(domain::Required) ? 10 : 0);
    QString shown = label->fontMetrics().elidedText(text, Qt::ElideRight, available).toHtmlEscaped();
    if (shown != text.toHtmlEscaped())
        label->setToolTip(text);
    if (editor->field().has(domain::Required))
        shown += u" <span style='color:%1'>*</span>"_s.arg(tokens().error.name());
    label->setText(u"<span style='color:%1'>%2</span>"_s.arg(tokens().text2.name(), shown));
    label->setBuddy(editor->input());
    label->setFixedHeight(fieldHeight);
    if (!narrow)
        label->setFixedWidth(m_labelWidth);
    return label;
}

void RecordForm::addRow(FieldEditor *first, FieldEditor *second)
{
    // Fields share what the labels leave; a long code must not push the row out of the panel.
    for (FieldEditor *editor : {first, second}) {
        if (editor) {
            editor->setSizePolicy(QSizePolicy::Ignored, editor->sizePolicy().verticalPolicy());
            editor->input()->setSizePolicy(QSizePolicy::Ignored, editor->input()->sizePolicy().verticalPolicy());
        }
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(labelGap);
    row->addWidget(labelFor(first, false), 0, Qt::AlignTop);
    row->addWidget(first, 4, Qt::AlignTop);
    if (second) {
        row->addWidget(labelFor(second, true), 0, Qt::AlignTop);
        row->addWidget(second, 4, Qt::AlignTop);
    }
    m_rows->addLayout(row);
}

void RecordForm::setRecord(const domain::Record &record)
{
    m_original = record;
    m_touched.clear();
    m_derived.clear();
    m_repairs.clear();
    m_unsettled = false;
    for (FieldEditor *editor : m_order) {
        editor->setValue(record.value(editor->field()));
        editor->setIssue({});
    }
    verticalScrollBar()->setValue(0);
    setReadOnly(!record.archivedAt.isNull() || m_entity.options.keptByProgram);
}

void RecordForm::rebase(const domain::Record &stored, const std::vector<const Field *> &kept)
{
    const domain::Record typed = record();
    m_original = stored;
    m_derived.clear();
    m_repairs.clear();
    for (FieldEditor *editor : m_order) {
        const Field &field = editor->field();
        if (std::ranges::find(kept, &field) == kept.end()) {
            editor->setValue(stored.value(field));
            m_touched.remove(&field);
        } else if (isReadable(*editor)) {
            editor->setValue(typed.value(field));
        }
    }
    Q_EMIT edited();
}

domain::Record RecordForm::record() const
{
    domain::Record record = m_original;
    for (const FieldEditor *editor : m_order)
        record.setValue(editor->field(), editor->read().value);
    return record;
}

domain::Issues RecordForm::check() const
{
    domain::Issues issues;
    QSet<const Field *> unreadable;
    for (const FieldEditor *editor : m_order) {
        if (const auto issue = editor->read().issue) {
            issues << *issue;
            issues.last().field = &editor->field();
            if (issue->severity == domain::Severity::Error)
                unreadable << &editor->field();
        }
    }
    domain::Record copy = record();
    for (const domain::Issue &issue : domain::checkRecord(copy, m_context.office.clock())) {
        if (!unreadable.contains(issue.field))
            issues << issue;
    }
    return issues + m_repairs;
}

int RecordForm::changes() const
{
    int count = 0;
    for (const FieldEditor *editor : m_order)
        if (!isReadable(*editor) || editor->read().value != m_original.value(editor->field()))
            ++count;
    return count;
}

void RecordForm::showIssues(const domain::Issues &issues, bool all)
{
    QHash<const Field *, domain::Issue> worst;
    for (const domain::Issue &issue : issues) {
        if (!issue.field || (!all && !m_touched.contains(issue.field)))
            continue;
        const auto known = worst.constFind(issue.field);
        if (known == worst.cend() || known->severity < issue.severity)
            worst.insert(issue.field, issue);
    }
    for (FieldEditor *editor : m_order) {
        const auto found = worst.constFind(&editor->field());
        editor->setIssue(found == worst.cend() ? std::optional<domain::Issue>() : *found);
    }
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : m_order)
        editor->setReadOnly(readOnly);
}

void RecordForm::focusFirst()
{
    if (!m_order.isEmpty())
        m_order.first()->setFocus(Qt::OtherFocusReason);
}

bool RecordForm::focusNextIssue()
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order[i]->input()->hasFocus())
            start = i + 1;
    }
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        FieldEditor *editor = m_order[(start + i) % m_order.size()];
        if (editor->hasIssue()) {
            ensureWidgetVisible(editor, 0, 60);
            editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void RecordForm::fieldEdited(FieldEditor *editor)
{
    m_touched << &editor->field();
    m_derived.remove(&editor->field());
    m_repairs.removeIf([&](const domain::Issue &repair) { return repair.field == &editor->field(); });
    m_unsettled = true;
    Q_EMIT edited();
}

void RecordForm::settle()
{
    if (!std::exchange(m_unsettled, false))
        return;
    const domain::Record shown = record();
    domain::Record typed = shown;
    for (const Field *field : std::as_const(m_derived))
        typed.setValue(*field, m_original.value(*field)); // its reason may be gone
    domain::Record settled = typed;
    const domain::Issues found = domain::checkRecord(settled, m_context.office.clock());
    const std::vector<const Field *> repaired = settled.differences(typed);
    // A text that went from the field it was typed into to another one is the person's own there.
    const bool moved = std::ranges::any_of(repaired, [&](const Field *field) {
        return domain::isEmpty(settled.value(*field)) && m_touched.contains(field);
    });
    for (const Field *field : settled.differences(shown)) {
        if (!isReadable(*m_editors.value(field)))
            continue; // what cannot be read stays for the person to mend
        m_editors.value(field)->setValue(settled.value(*field));
        m_repairs.removeIf([&](const domain::Issue &repair) { return repair.field == field; });
        if (!moved && !m_touched.contains(field))
            m_derived << field;
    }
    for (const domain::Issue &issue : found)
        if (std::ranges::find(repaired, issue.field) != repaired.end())
            m_repairs << issue;
    Q_EMIT edited();
}

} // namespace desktop
