#include "desktop/frame/operator_dialog.h"

#include "app/office_history.h"
#include "app/operator_change.h"
#include "app/operator_name.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace desktop {

using namespace Qt::StringLiterals;

OperatorDialog::OperatorDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_issue(new StateLabel)
{
    setWindowTitle(tr("Who works here"));
    setMinimumWidth(420);
    auto *explanation = textLabel(tr("The history of the office says who did what. Give the name your colleagues know "
                                     "you by; it can be changed at the foot of the window."),
                                  9, tokens().text2);
    explanation->setWordWrap(true);
    m_name->setMaxLength(60);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setText(app::keptOperatorName());
    m_name->setPlaceholderText(tr("Your name"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(textLabel(tr("Who works here?"), 14, tokens().text, true));
    layout->addWidget(explanation);
    layout->addWidget(m_name);
    // Colleagues who share the machine change places with a click.
    auto *known = new QHBoxLayout;
    known->setSpacing(8);
    QStringList names;
    guarded(context, this, "operators", [&] { names = app::knownOperators(context.office); });
    constexpr qsizetype mostKnown = 5;
    for (const QString &name : names.mid(0, mostKnown)) {
        auto *link = new Button(Icon::Person, name, Button::Link);
        link->setAutoDefault(false);
        known->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, name] { m_name->setText(name); });
    }
    known->addStretch();
    layout->addLayout(known);
    layout->addWidget(m_issue);
    auto *later = new Button(tr("Not now"));
    auto *save = new Button(tr("Keep"), Button::Primary);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &OperatorDialog::accept);
    app::noteAskedForOperator();
    m_name->setFocus();
}

void OperatorDialog::accept()
{
    if (app::tidyOperatorName(m_name->text()).isEmpty()) {
        m_issue->setState(Icon::Error, tr("A name is missing."), tokens().error);
        m_name->setFocus();
        return;
    }
    if (guarded(m_context, this, "operator", [&] { app::changeOperator(m_context.office, m_name->text()); }))
        QDialog::accept();
}

} // namespace desktop
