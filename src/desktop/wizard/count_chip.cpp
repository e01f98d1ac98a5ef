#include "desktop/wizard/count_chip.h"

#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>

namespace desktop {

CountChip::CountChip(Icon icon, const QString &word, const QColor &colour, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_colour(colour)
{
    setText(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountChip::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(QString::number(count));
    updateGeometry();
    update();
}

QSize CountChip::sizeHint() const
{
    return {12 + 16 + 4 + QFontMetrics(uiFont(10, true)).horizontalAdvance(text()) + 8
                + QFontMetrics(uiFont(12, true)).horizontalAdvance(QLocale().toString(m_count)) + 14,
            32};
}

void CountChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.text, 2) : QPen(isChecked() ? t.inactive : t.border));
    painter.setBrush(isChecked() ? t.inactive : underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = 12;
    paintIcon(painter, m_icon, QRectF(x, (height() - 16) / 2.0, 16, 16), m_colour);
    x += 20;
    painter.setFont(uiFont(10, isChecked()));
    painter.setPen(t.text);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, text());
    x += QFontMetrics(uiFont(10, isChecked())).horizontalAdvance(text()) + 8;
    painter.setFont(uiFont(12, true));
    painter.setPen(m_colour);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, QLocale().toString(m_count));
}

} // namespace desktop
