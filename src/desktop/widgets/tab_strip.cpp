#include "desktop/widgets/tab_strip.h"

#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>

namespace desktop {

TabStrip::TabStrip(Size size, QWidget *parent)
    : QTabBar(parent)
    , m_size(size)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(size == Panel);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TabStrip::setCount(int index, qint64 count)
{
    setTabData(index, count);
    // Tabs are measured again only when a text changes.
    const QString text = tabText(index);
    setTabText(index, QString());
    setTabText(index, text);
}

qint64 TabStrip::countOf(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() ? count.toLongLong() : -1;
}

QString TabStrip::countText(int index) const
{
    const qint64 count = countOf(index);
    return count >= 0 ? QLocale().toString(count) : QString();
}

QSize TabStrip::tabSizeHint(int index) const
{
    int width = QFontMetrics(uiFont(10, true)).horizontalAdvance(tabText(index)) + (m_size == Window ? 28 : 24);
    if (const QString count = countText(index); !count.isEmpty())
        width += 5 + QFontMetrics(uiFont(9)).horizontalAdvance(count);
    return {width, m_size == Window ? topBarHeight : 36};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const int padding = m_size == Window ? 14 : 12;
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect box = tabRect(i);
        const bool current = i == currentIndex();
        const bool hovered = box.contains(mapFromGlobal(QCursor::pos()));
        const QRect inner = box.adjusted(padding, 0, -padding, 0);
        painter.setFont(uiFont(10, current));
        painter.setPen(current || hovered ? t.text : t.text2);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, tabText(i));
        if (const QString count = countText(i); !count.isEmpty()) {
            const int x = inner.left() + QFontMetrics(uiFont(10, current)).horizontalAdvance(tabText(i)) + 5;
            painter.setFont(uiFont(9));
            painter.setPen(t.text2);
            painter.drawText(QRect(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter, count);
        }
        if (current) {
            const int line = m_size == Window ? 3 : 2;
            painter.fillRect(inner.left(), box.bottom() + 1 - line, inner.width(), line, t.accentLine);
        }
        if (current && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.text, 2));
            painter.drawRoundedRect(QRectF(box).adjusted(5, 7, -5, -7), 4, 4);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

} // namespace desktop
