#include "desktop/plan/part_strip.h"

#include "desktop/theme.h"
#include "domain/value_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace desktop {

using namespace Qt::StringLiterals;
using figures::PartState;

namespace {

constexpr int cellHeight = 40;
constexpr int gap = 2;
constexpr int mostColumns = 6;

QString numberOf(const figures::TargetPart &part)
{
    return part.value ? domain::scaledText(part.value->value, part.value->scale) : u"0"_s;
}

QColor fillOf(PartState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case PartState::Missing:
    case PartState::Over:
        return t.errorTint;
    case PartState::Running:
        return t.warnTint;
    case PartState::Reached:
        return t.okTint;
    case PartState::Ahead:
        break;
    }
    return t.window;
}

} // namespace

QColor partColour(PartState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case PartState::Missing:
    case PartState::Over:
        return t.error;
    case PartState::Running:
        return t.warn;
    case PartState::Reached:
        return t.edge;
    case PartState::Ahead:
        break;
    }
    return t.inactive;
}

QString partText(const figures::TargetPart &part, const QString &unit)
{
    const QString number = part.label + u' ' + numberOf(part) + unit;
    switch (part.state) {
    case PartState::Missing:
        return PartStrip::tr("%1: too few").arg(number);
    case PartState::Over:
        return PartStrip::tr("%1: too many").arg(number);
    case PartState::Running:
        return PartStrip::tr("%1: not over yet").arg(number);
    case PartState::Ahead:
        return PartStrip::tr("%1: has not begun").arg(part.label);
    case PartState::Reached:
        break;
    }
    return number;
}

void paintParts(QPainter &painter, const QRect &cell, const QList<figures::TargetPart> &parts)
{
    if (parts.isEmpty())
        return;
    constexpr int height = 12;
    const QRect area(cell.left() + 10, cell.center().y() - height / 2, cell.width() - 20, height);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int left = area.left() + static_cast<int>(area.width() * i / parts.size());
        const int right = area.left() + static_cast<int>(area.width() * (i + 1) / parts.size());
        painter.fillRect(left, area.top(), qMax(1, right - left - (right - left > 3 ? gap : 0)), height,
                         partColour(parts[i].state));
    }
}

PartStrip::PartStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartStrip::show(const QList<figures::TargetPart> &parts, const QString &unit)
{
    m_parts = parts;
    m_unit = unit;
    QStringList words;
    for (const figures::TargetPart &part : parts)
        words << partText(part, unit);
    setAccessibleName(tr("Parts of the year"));
    setAccessibleDescription(words.join(u"; "_s));
    setVisible(!parts.isEmpty());
    updateGeometry();
    update();
}

int PartStrip::columns() const { return qBound(1, static_cast<int>(m_parts.size()), mostColumns); }

QSize PartStrip::sizeHint() const
{
    const int rows = m_parts.isEmpty() ? 0 : (static_cast<int>(m_parts.size()) + columns() - 1) / columns();
    return {200, rows * (cellHeight + gap)};
}

QRect PartStrip::cellOf(int index) const
{
    const int across = columns();
    const int column = index % across;
    const int left = width() * column / across;
    const int right = width() * (column + 1) / across;
    return {left, index / across * (cellHeight + gap), right - left - gap, cellHeight};
}

int PartStrip::cellAt(const QPoint &point) const
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (cellOf(i).contains(point))
            return i;
    return -1;
}

void PartStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    for (int i = 0; i < m_parts.size(); ++i) {
        const figures::TargetPart &part = m_parts[i];
        const QRect cell = cellOf(i);
        painter.fillRect(cell, fillOf(part.state));
        painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, partColour(part.state));
        const bool ahead = part.state == PartState::Ahead;
        painter.setFont(uiFont(9));
        painter.setPen(ahead ? t.disabled : t.text2);
        const QFontMetrics metrics(painter.font());
        painter.drawText(cell.adjusted(2, 2, -2, -cellHeight / 2), Qt::AlignCenter,
                         metrics.elidedText(part.label, Qt::ElideRight, cell.width() - 4));
        painter.setFont(uiFont(10, !ahead));
        painter.setPen(ahead ? t.disabled : part.state == PartState::Reached ? t.text : partColour(part.state));
        painter.drawText(cell.adjusted(2, cellHeight / 2 - 2, -2, -3), Qt::AlignCenter,
                         ahead ? u"—"_s : numberOf(part));
    }
}

void PartStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int index = cellAt(event->pos()); index >= 0)
        Q_EMIT chosen(index);
}

bool PartStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int index = cellAt(help->pos()); index >= 0)
        QToolTip::showText(help->globalPos(), partText(m_parts[index], m_unit), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace desktop
