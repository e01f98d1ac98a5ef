#include "desktop/widgets/button.h"

#include "desktop/theme.h"

#include <QShortcut>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace desktop {

namespace {
constexpr int iconSide = 16;
constexpr int iconGap = 6;
constexpr int hintGap = 8;
constexpr int sidePadding = 12;
} // namespace

Button::Button(const QString &text, Look look, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setProperty("primary", look == Primary);
    setProperty("flat", look == Flat || look == Link);
    setCursor(look == Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

Button::Button(Icon icon, const QString &text, Look look, QWidget *parent)
    : Button(text, look, parent)
{
    m_icon = icon;
}

Button *Button::iconOnly(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(icon, QString(), Flat, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void Button::setKey(const QKeySequence &key)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    const QString shown = key.toString(QKeySequence::NativeText);
    if (text().isEmpty())
        setToolTip(toolTip() + QStringLiteral("  ") + shown);
    else
        setHint(shown);
}

void Button::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
}

void Button::setLook(Icon icon, const QColor &colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

QColor Button::textColour() const
{
    if (m_colour && isEnabled())
        return *m_colour;
    if (!isEnabled())
        return tokens().disabled;
    if (m_look == Primary)
        return Qt::white;
    return m_look == Link ? tokens().info : tokens().text;
}

QSize Button::sizeHint() const
{
    if (text().isEmpty())
        return {buttonHeight, buttonHeight};
    const int padding = m_look == Link ? 4 : sidePadding;
    int width = QFontMetrics(uiFont(m_points, m_look == Primary)).horizontalAdvance(text()) + 2 * padding;
    if (m_icon)
        width += iconSide + iconGap;
    if (!m_hint.isEmpty())
        width += hintGap + QFontMetrics(uiFont(9)).horizontalAdvance(m_hint);
    return {width, buttonHeight};
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const QFont main = uiFont(m_points, m_look == Primary);
    const QFontMetrics metrics(main);
    const int content = sizeHint().width() - 2 * (m_look == Link ? 4 : sidePadding);
    int x = text().isEmpty() ? (width() - iconSide) / 2 : (width() - content) / 2;
    if (m_icon && m_iconBehind) {
        paintIcon(painter, *m_icon, QRectF(x + content - iconSide, (height() - iconSide) / 2.0, iconSide, iconSide),
                  textColour());
    } else if (m_icon) {
        paintIcon(painter, *m_icon, QRectF(x, (height() - iconSide) / 2.0, iconSide, iconSide), textColour());
        x += iconSide + iconGap;
    }
    painter.setPen(textColour());
    painter.setFont(main);
    painter.drawText(QRect(x, 0, metrics.horizontalAdvance(text()) + 2, height()), Qt::AlignVCenter, text());
    if (m_hint.isEmpty())
        return;
    x += metrics.horizontalAdvance(text()) + hintGap;
    QColor quiet = m_look == Primary ? QColor(Qt::white) : tokens().text2;
    if (!isEnabled())
        quiet = tokens().disabled;
    painter.setPen(quiet);
    painter.setFont(uiFont(9));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, m_hint);
}

} // namespace desktop
