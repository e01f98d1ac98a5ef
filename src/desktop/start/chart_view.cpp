#include "desktop/start/chart_view.h"

#include "desktop/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16;
constexpr int titleHeight = 36;
constexpr int plotHeight = 84;
constexpr int tickHeight = 22;
constexpr int groupPitch = 27;
constexpr int groupLabel = 66;
constexpr int groupValue = 62;
} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartView::show(const app::Chart &chart)
{
    m_chart = chart;
    m_pointed = -1;
    QStringList values;
    for (const app::ChartBar &bar : m_chart.bars)
        values << bar.label + u' ' + valueText(bar);
    setAccessibleName(m_chart.title);
    setAccessibleDescription(values.join(u", "_s));
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    const int rows = static_cast<int>(m_chart.bars.size());
    const int body = m_chart.kind == app::Chart::Groups ? rows * groupPitch + 8 : plotHeight + tickHeight + 20;
    return {324, titleHeight + body + 8};
}

double ChartView::valueOf(const figures::FigureValue &value) const
{
    return value.value ? static_cast<double>(*value.value) / static_cast<double>(value.scale) : 0;
}

QString ChartView::valueText(const app::ChartBar &bar) const
{
    return app::shownFigure(bar.value, m_chart.unit).number;
}

QRect ChartView::barArea(int bar) const
{
    if (m_chart.kind == app::Chart::Groups)
        return {margin, titleHeight + bar * groupPitch, width() - 2 * margin, groupPitch};
    const auto count = static_cast<int>(m_chart.bars.size());
    const int left = m_chart.kind == app::Chart::Line ? margin + 42 : margin;
    const double pitch = static_cast<double>(width() - margin - left) / qMax(1, count);
    return {left + qRound(bar * pitch), titleHeight, qRound(pitch), plotHeight + 20 + tickHeight};
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.setFont(uiFont(10, true));
    painter.setPen(t.text);
    painter.drawText(QRect(margin, 4, width() - 2 * margin, 28), Qt::AlignVCenter, m_chart.title);
    painter.setFont(uiFont(9));
    painter.setPen(t.text2);
    const bool money = m_chart.unit == u"元"_s;
    const QString unit = m_chart.kind != app::Chart::Groups ? m_chart.unit
        : money                                             ? tr("%1, light: the year before").arg(u"万元"_s)
                                                            : tr("%1, light: the year before").arg(m_chart.unit);
    painter.drawText(QRect(margin, 4, width() - 2 * margin, 28), Qt::AlignVCenter | Qt::AlignRight, unit);
    if (m_pointed >= 0 && m_pointed < m_chart.bars.size() && m_chart.bars[m_pointed].value.value)
        painter.fillRect(barArea(m_pointed), hasFocus() ? t.selected : t.hover);
    switch (m_chart.kind) {
    case app::Chart::Months:
        paintMonths(painter);
        break;
    case app::Chart::Line:
        paintLine(painter);
        break;
    case app::Chart::Groups:
        paintGroups(painter);
        break;
    }
}

void ChartView::paintMonths(QPainter &painter) const
{
    const Tokens &t = tokens();
    double most = 0;
    for (const app::ChartBar &bar : m_chart.bars)
        most = qMax(most, valueOf(bar.value));
    const int bottom = titleHeight + 20 + plotHeight;
    for (int i = 0; i < m_chart.bars.size(); ++i) {
        const app::ChartBar &bar = m_chart.bars[i];
        const QRect area = barArea(i);
        const bool current = i == m_chart.current;
        painter.setFont(uiFont(8, current));
        painter.setPen(current ? t.text : t.text2);
        painter.drawText(QRect(area.left(), bottom, area.width(), tickHeight), Qt::AlignCenter, bar.label);
        const double value = valueOf(bar.value);
        if (!bar.value.value || value <= 0)
            continue;
        const int height = qMax(2, qRound(plotHeight * value / most));
        const int width = qMin(16, area.width() - 8);
        painter.fillRect(area.center().x() - width / 2 + 1, bottom - height, width, height, current ? t.text : t.chart);
        painter.drawText(QRect(area.left() - 8, bottom - height - 20, area.width() + 16, 20), Qt::AlignCenter,
                         valueText(bar));
    }
    painter.fillRect(margin, bottom, width() - 2 * margin, 1, t.border);
}

void ChartView::paintLine(QPainter &painter) const
{
    const Tokens &t = tokens();
    double least = 0, most = 0;
    int last = -1;
    for (int i = 0; i < m_chart.bars.size(); ++i) {
        if (!m_chart.bars[i].value.value)
            continue;
        const double value = valueOf(m_chart.bars[i].value);
        least = last < 0 ? value : qMin(least, value);
        most = last < 0 ? value : qMax(most, value);
        last = i;
    }
    const int top = titleHeight + 20, bottom = top + plotHeight;
    const double span = most > least ? most - least : qMax(1.0, most);
    const auto yOf = [&](double value) {
        // The lowest value keeps off the line of the ticks: it is not zero.
        return most > least ? bottom - 10 - (plotHeight - 16) * (value - least) / span : bottom - plotHeight / 2.0;
    };
    const QLocale locale;
    painter.setFont(uiFont(8));
    QList<double> marks{least};
    if (most > least)
        marks << most;
    for (const double mark : std::as_const(marks)) {
        const int y = qRound(yOf(mark));
        painter.fillRect(margin + 42, y, width() - 2 * margin - 42, 1, t.line);
        painter.setPen(t.text2);
        painter.drawText(QRect(margin, y - 10, 38, 20), Qt::AlignVCenter | Qt::AlignRight,
                         locale.toString(mark, 'f', 0));
    }
    painter.fillRect(margin + 42, bottom, width() - 2 * margin - 42, 1, t.border);
    QPainterPath path;
    QPointF end;
    for (int i = 0; i < m_chart.bars.size(); ++i) {
        const QRect area = barArea(i);
        const bool current = i == m_chart.current;
        painter.setFont(uiFont(8, current));
        painter.setPen(current ? t.text : t.text2);
        painter.drawText(QRect(area.left(), bottom, area.width(), tickHeight), Qt::AlignCenter, m_chart.bars[i].label);
        if (!m_chart.bars[i].value.value)
            continue;
        end = QPointF(area.center().x(), yOf(valueOf(m_chart.bars[i].value)));
        if (path.elementCount() == 0)
            path.moveTo(end);
        else
            path.lineTo(end);
    }
    if (last < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.chart, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text);
    painter.drawEllipse(end, 3.5, 3.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(uiFont(9, true));
    painter.setPen(t.text);
    const QString text = valueText(m_chart.bars[last]);
    const int textWidth = painter.fontMetrics().horizontalAdvance(text) + 4;
    const int x = qBound(margin, qRound(end.x()) - textWidth / 2, width() - margin - textWidth);
    painter.drawText(QRect(x, qRound(end.y()) - 24, textWidth, 20), Qt::AlignCenter, text);
}

void ChartView::paintGroups(QPainter &painter) const
{
    const Tokens &t = tokens();
    double most = 0;
    for (const app::ChartBar &bar : m_chart.bars)
        most = std::max({most, valueOf(bar.value), valueOf(bar.before)});
    const QFont small = uiFont(9);
    for (int i = 0; i < m_chart.bars.size(); ++i) {
        const app::ChartBar &bar = m_chart.bars[i];
        const QRect area = barArea(i);
        painter.setFont(small);
        painter.setPen(t.text);
        painter.drawText(QRect(area.left(), area.top(), groupLabel - 6, area.height()), Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(bar.label, Qt::ElideRight, groupLabel - 6));
        const int room = area.width() - groupLabel - groupValue;
        const auto length
            = [&](const figures::FigureValue &value) { return most > 0 ? qRound(room * valueOf(value) / most) : 0; };
        painter.fillRect(area.left() + groupLabel, area.center().y() - 5, length(bar.value), 8, t.chart);
        painter.fillRect(area.left() + groupLabel, area.center().y() + 4, length(bar.before), 4, t.lastYear);
        const bool money = m_chart.unit == u"元"_s;
        const QString value = money ? QLocale().toString(valueOf(bar.value) / 10'000.0, 'f', 2) : valueText(bar);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, value);
    }
}

void ChartView::point(int bar)
{
    if (m_pointed == bar)
        return;
    m_pointed = bar;
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    int found = -1;
    for (int i = 0; i < m_chart.bars.size(); ++i)
        if (barArea(i).contains(event->position().toPoint()) && m_chart.bars[i].value.value)
            found = i;
    point(found);
}

void ChartView::leaveEvent(QEvent *) { point(-1); }

void ChartView::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    if (m_pointed >= 0)
        Q_EMIT chosen(m_chart.bars[m_pointed], m_chart.title);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool upright = m_chart.kind == app::Chart::Groups;
    const int back = upright ? Qt::Key_Up : Qt::Key_Left, forth = upright ? Qt::Key_Down : Qt::Key_Right;
    if (event->key() == back || event->key() == forth) {
        int bar = m_pointed;
        do {
            bar += event->key() == forth ? 1 : -1;
        } while (bar >= 0 && bar < m_chart.bars.size() && !m_chart.bars[bar].value.value);
        if (bar >= 0 && bar < m_chart.bars.size())
            point(bar);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pointed >= 0) {
        Q_EMIT chosen(m_chart.bars[m_pointed], m_chart.title);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (int i = 0; i < m_chart.bars.size() && m_pointed < 0; ++i)
        if (m_chart.bars[i].value.value)
            point(i);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
    update();
}

} // namespace desktop
