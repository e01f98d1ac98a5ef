#include "desktop/wizard/step_bar.h"

#include "desktop/icons.h"
#include "desktop/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace desktop {

StepBar::StepBar(const QString &title, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_steps(steps)
    , m_places(steps.size())
{
    setFixedHeight(topBarHeight);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(m_steps.value(step));
    update();
}

void StepBar::setDetail(const QString &detail)
{
    m_detail = detail;
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
    const double middle = (height() - 1) / 2.0;
    paintIcon(painter, Icon::Import, QRectF(16, middle - 8, 16, 16), t.text);
    painter.setFont(uiFont(12, true));
    painter.setPen(t.text);
    int x = 40;
    painter.drawText(QRect(x, 0, 400, height()), Qt::AlignVCenter, m_title);
    x += QFontMetrics(uiFont(12, true)).horizontalAdvance(m_title) + 24;
    painter.fillRect(x, 14, 1, 16, t.border);
    x += 20;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current, current = i == m_current;
        const int start = x;
        const QFont font = uiFont(10, current);
        painter.setFont(font);
        if (done) {
            paintIcon(painter, Icon::Check, QRectF(x, middle - 7, 14, 14), t.ok);
        } else {
            painter.setPen(current ? t.text : t.text2);
            painter.drawText(QRect(x + 2, 0, 14, height()), Qt::AlignVCenter, QString::number(i + 1));
        }
        painter.setPen(current || done ? t.text : t.text2);
        const int width = QFontMetrics(font).horizontalAdvance(m_steps[i]);
        painter.drawText(QRect(x + 20, 0, width + 4, height()), Qt::AlignVCenter, m_steps[i]);
        x += 20 + width;
        m_places[i] = QRect(start, 0, x - start, height());
        if (current)
            painter.fillRect(start, height() - 3, x - start, 3, t.accentLine);
        if (i + 1 < m_steps.size())
            paintIcon(painter, Icon::Next, QRectF(x + 12, middle - 7, 14, 14), t.text2);
        x += 40;
    }
    painter.setFont(uiFont(10));
    painter.setPen(t.text);
    const QRect place(x + 12, 0, width() - x - 28, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetrics(uiFont(10)).elidedText(m_detail, Qt::ElideMiddle, place.width()));
}

void StepBar::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_current && i < m_places.size(); ++i) {
        if (m_places[i].contains(event->position().toPoint()))
            Q_EMIT stepWanted(i);
    }
}

} // namespace desktop
