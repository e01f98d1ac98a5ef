#include "desktop/widgets/list_chip.h"

#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>

namespace desktop {

namespace {
constexpr int padding = 10;
constexpr int countGap = 5;
constexpr int iconSpace = 20;
} // namespace

ListChip::ListChip(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void ListChip::setIcon(Icon icon, const QColor &colour)
{
    m_icon = icon;
    m_iconColour = colour;
}

void ListChip::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleDescription(QLocale().toString(count));
    updateGeometry();
    update();
}

QSize ListChip::sizeHint() const
{
    int width = QFontMetrics(uiFont(10, true)).horizontalAdvance(text()) + 2 * padding + (m_icon ? iconSpace : 0);
    if (m_count >= 0)
        width += countGap + QFontMetrics(uiFont(9)).horizontalAdvance(QLocale().toString(m_count));
    return {width, 26};
}

void ListChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.inactive : t.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    int x = padding;
    if (m_icon) {
        paintIcon(painter, *m_icon, QRectF(x - 2, (height() - 16) / 2.0, 16, 16), m_iconColour);
        x += iconSpace;
    }
    const QFont font = uiFont(10, isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? t.text : t.text2);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, text());
    if (m_count < 0)
        return;
    x += QFontMetrics(font).horizontalAdvance(text()) + countGap;
    painter.setFont(uiFont(9));
    painter.setPen(t.text2);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, QLocale().toString(m_count));
}

} // namespace desktop
