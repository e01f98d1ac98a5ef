#include "desktop/wizard/wizard_foot.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int footHeight = 56;
constexpr int meterWidth = 220;
} // namespace

WizardFoot::WizardFoot(QWidget *parent)
    : QWidget(parent)
    , m_rejects(new Button(Icon::Export, {}))
    , m_partial(new QCheckBox(tr("Import the good rows first")))
    , m_consequence(textLabel({}, 10, tokens().text2))
    , m_progressText(textLabel({}, 10, tokens().text))
    , m_meter(new Meter(6))
    , m_stop(new Button(tr("Stop"), Button::Link))
    , m_back(new Button(tr("Back")))
    , m_cancel(new Button(tr("Cancel")))
    , m_main(new Button(tr("Import"), Button::Primary))
{
    setFixedHeight(footHeight);
    setFill(this, tokens().window);
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    m_main->setKey(QKeySequence(u"Ctrl+Return"_s));
    m_main->setHint(u"Ctrl+Enter"_s);
    m_meter->setFixedWidth(meterWidth);
    m_consequence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rejects, m_partial, m_progressText, m_meter, m_stop})
        row->addWidget(widget);
    row->addSpacing(8);
    row->addWidget(m_consequence, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_cancel, m_main})
        row->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(m_rejects, &QPushButton::clicked, this, &WizardFoot::rejectsWanted);
    connect(m_partial, &QCheckBox::toggled, this, &WizardFoot::partialChanged);
    connect(m_stop, &QPushButton::clicked, this, &WizardFoot::stopWanted);
    connect(m_back, &QPushButton::clicked, this, &WizardFoot::backWanted);
    connect(m_cancel, &QPushButton::clicked, this, &WizardFoot::cancelWanted);
    connect(m_main, &QPushButton::clicked, this, &WizardFoot::mainWanted);
}

void WizardFoot::setState(const FootState &state)
{
    m_rejects->setVisible(!state.busy && state.rejected > 0);
    m_rejects->setText(tr("Send back rejected rows (%n)…", nullptr, state.rejected));
    m_rejects->updateGeometry();
    m_partial->setVisible(!state.busy && state.offersPartial);
    m_consequence->setText(state.busy ? QString() : state.consequence);
    m_consequence->setToolTip(state.consequence);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_meter, m_stop})
        widget->setVisible(state.busy);
    m_stop->setEnabled(true);
    m_back->setVisible(state.canGoBack);
    m_back->setEnabled(!state.busy);
    m_cancel->setVisible(state.canCancel);
    m_main->setText(state.action);
    m_main->updateGeometry();
    m_main->setEnabled(!state.busy && state.canAct);
}

void WizardFoot::setProgress(const QString &sentence, qint64 done, qint64 total)
{
    m_progressText->setText(sentence);
    m_meter->setProgress(done, total);
}

QString WizardFoot::progressText() const { return m_progressText->text(); }

} // namespace desktop
