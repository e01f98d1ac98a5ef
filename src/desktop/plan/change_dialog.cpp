#include "desktop/plan/change_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace desktop {

using namespace Qt::StringLiterals;

ChangeDialog::ChangeDialog(const Context &context, Kind kind, const QString &wording, QDate proposed, QWidget *parent)
    : TypedDialog(context, parent)
    , m_kind(kind)
    , m_proposed(proposed.toString(Qt::ISODate))
    , m_day(new QLineEdit(m_proposed))
    , m_reason(new QPlainTextEdit)
    , m_state(new StateLabel)
    , m_save(new Button(tr("Save"), Button::Primary))
{
    setWindowTitle(kind == Done        ? tr("Mark as done")
                       : kind == Moved ? tr("Move to another day")
                                       : tr("Drop from the plan"));
    resize(440, kind == Done ? 180 : 300);
    auto *about = textLabel(wording, 10, tokens().text, true);
    about->setWordWrap(true);
    auto *cancel = new Button(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    if (kind != Dropped) {
        auto *label = textLabel(kind == Done ? tr("Done on") : tr("New date"), 9, tokens().text2);
        label->setBuddy(m_day);
        layout->addWidget(label);
        layout->addWidget(m_day);
    } else {
        m_day->hide();
        m_day->setParent(this);
    }
    if (kind != Done) {
        auto *label = textLabel(tr("Why"), 9, tokens().text2);
        label->setBuddy(m_reason);
        layout->addWidget(label);
        layout->addWidget(m_reason, 1);
    } else {
        m_reason->hide();
        m_reason->setParent(this);
        layout->addStretch();
    }
    m_day->setAccessibleName(tr("Day"));
    m_reason->setAccessibleName(tr("Why"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    connect(m_day, &QLineEdit::textChanged, this, &ChangeDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ChangeDialog::check);
    connect(cancel, &QPushButton::clicked, this, &ChangeDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ChangeDialog::accept);
    check();
}

domain::Date ChangeDialog::day() const { return domain::Date::parse(m_day->text()).value_or(domain::Date()); }

QString ChangeDialog::reason() const { return m_reason->toPlainText().trimmed(); }

int ChangeDialog::unsaved() const { return (m_day->text() != m_proposed ? 1 : 0) + (reason().isEmpty() ? 0 : 1); }

void ChangeDialog::accept()
{
    if (m_save->isEnabled()) // otherwise the line beside it says what is missing
        QDialog::accept();
}

void ChangeDialog::check()
{
    const bool dated = m_kind == Dropped || !day().isNull();
    const bool explained = m_kind == Done || !reason().isEmpty();
    m_save->setEnabled(dated && explained);
    if (!dated)
        m_state->setState(Icon::Warning, tr("A date is written 2025-06-20."), tokens().warn);
    else if (!explained)
        m_state->setState(Icon::Info, tr("The reason is still missing."), tokens().text2);
    else
        m_state->clear();
}

} // namespace desktop
