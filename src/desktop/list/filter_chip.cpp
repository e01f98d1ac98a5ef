#include "desktop/list/filter_chip.h"

#include "desktop/icons.h"
#include "desktop/theme.h"

#include <QPainter>

namespace desktop {

namespace {
constexpr int maxValue = 160;
}

FilterChip::FilterChip(const QString &field, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_field(field)
    , m_value(QFontMetrics(uiFont(10, true)).elidedText(value, Qt::ElideRight, maxValue))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove condition %1 %2").arg(field, value));
    setToolTip(value == m_value ? tr("Remove this condition") : value);
}

QSize FilterChip::sizeHint() const
{
    return {QFontMetrics(uiFont(10)).horizontalAdvance(m_field) + 5
                + QFontMetrics(uiFont(10, true)).horizontalAdvance(m_value) + 44,
            26};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.text, 2) : QPen(t.border));
    painter.setBrush(underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    int x = 12;
    painter.setFont(uiFont(10));
    painter.setPen(t.text2);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_field);
    x += QFontMetrics(uiFont(10)).horizontalAdvance(m_field) + 5;
    painter.setFont(uiFont(10, true));
    painter.setPen(t.text);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_value);
    paintIcon(painter, Icon::Close, QRectF(width() - 23, (height() - 14) / 2.0, 14, 14), t.text2);
}

} // namespace desktop
