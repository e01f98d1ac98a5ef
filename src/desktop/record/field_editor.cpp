#include "desktop/record/field_editor.h"

#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyle>

namespace desktop {

namespace {

bool isLeaving(const QWidget &input, const QEvent &event)
{
    if (event.type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
        return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason;
    }
    if (event.type() != QEvent::KeyPress || qobject_cast<const QPlainTextEdit *>(&input)) // Enter is a new line there
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

FieldEditor::FieldEditor(const domain::Entity &entity, const domain::Field &field)
    : m_entity(entity)
    , m_field(field)
    , m_message(textLabel({}, 9, tokens().error))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_message->setWordWrap(true);
    m_message->hide();
}

void FieldEditor::place(QWidget *input)
{
    m_input = input;
    m_layout->addWidget(input);
    m_layout->addWidget(m_message);
    setFocusProxy(input);
    const QString label = domain::labelOf(m_entity, m_field);
    input->setAccessibleName(label);
    input->setObjectName(m_field.name());
    input->installEventFilter(this);
}

void FieldEditor::setValue(const domain::Value &value)
{
    m_value = value;
    show(domain::valueText(m_field, value));
    m_shown = text();
}

domain::ParsedValue FieldEditor::read() const
{
    if (!isEdited())
        return {m_value, std::nullopt};
    return domain::parseValue(m_entity, m_field, text());
}

void FieldEditor::setIssue(const std::optional<domain::Issue> &issue)
{
    const bool same = m_issue.has_value() == issue.has_value()
        && (!issue || (m_issue->message == issue->message && m_issue->severity == issue->severity));
    if (same)
        return;
    m_issue = issue;
    const bool error = issue && issue->severity == domain::Severity::Error;
    m_input->setProperty("issue",
                         issue ? QVariant(error ? QStringLiteral("error") : QStringLiteral("warning")) : QVariant());
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
    m_input->setAccessibleDescription(issue ? issue->message : QString());
    m_message->setText(issue ? issue->message : QString());
    setColour(m_message, error ? tokens().error : tokens().warn);
    m_message->setVisible(issue.has_value());
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && isLeaving(*m_input, *event))
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::setReadOnly(bool readOnly) { applyReadOnly(readOnly); }
void FieldEditor::applyReadOnly(bool readOnly) { m_input->setEnabled(!readOnly); }

} // namespace desktop
