#include "desktop/widgets/empty_state.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QPainter>

namespace desktop {

namespace {
constexpr int pictureSide = 40;
constexpr int pictureTop = 64;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(textLabel({}, 12, tokens().text, true))
    , m_hint(textLabel({}, 10, tokens().text2))
    , m_import(new Button(Icon::Import, tr("Import a table"), Button::Primary))
    , m_create(new Button(Icon::Add, {}))
    , m_form(new Button(Icon::Sheet, tr("Save the blank form (xlsx) to send to the units"), Button::Link))
    , m_clear(new Button(tr("Clear"), Button::Link))
{
    setFill(this, tokens().base);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_import->setHint(QStringLiteral("Ctrl+I"));
    m_create->setHint(QStringLiteral("Ctrl+N"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_create);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, pictureTop + pictureSide + 20, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(m_hint);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_form, 0, Qt::AlignHCenter);
    layout->addStretch();

    connect(m_import, &QPushButton::clicked, this, &EmptyState::importWanted);
    connect(m_create, &QPushButton::clicked, this, &EmptyState::createWanted);
    connect(m_form, &QPushButton::clicked, this, &EmptyState::formWanted);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearWanted);
}

void EmptyState::showBeginning(Icon icon, const QString &sentence, const QString &hint, const QString &createText)
{
    m_icon = icon;
    m_picture = true;
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_create->setText(createText);
    m_create->updateGeometry();
    for (QWidget *widget : {m_import, m_create, m_form})
        widget->setVisible(!createText.isEmpty());
    m_clear->setVisible(false);
    update();
}

void EmptyState::showNothingFound(const QString &filter)
{
    m_picture = false;
    m_sentence->setText(tr("No record fits"));
    m_hint->setText(filter);
    for (QWidget *widget : {m_import, m_create, m_form})
        widget->setVisible(false);
    m_clear->setVisible(!filter.isEmpty());
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    paintIcon(painter, m_icon, QRectF((width() - pictureSide) / 2.0, pictureTop, pictureSide, pictureSide),
              tokens().edge);
}

} // namespace desktop
