#include "desktop/start/figure_strip.h"

#include "desktop/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int stripHeight = 86;
constexpr int margin = 16;
} // namespace

FigureCell::FigureCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FigureCell::show(const app::StripFigure &figure, int year)
{
    m_figure = figure;
    setText(figure.figure.label);
    const app::ShownFigure value = app::shownFigure(figure.value, figure.figure.unit);
    const app::ShownFigure before = app::shownFigure(figure.before, figure.figure.unit);
    // A stock or a rate stands at the end of that year.
    m_before = before.number.isEmpty() ? tr("%1: no value").arg(year - 1)
        : before.unit == value.unit || value.number.isEmpty()
        ? tr("%1: %2").arg(year - 1).arg(before.number)
        : tr("%1: %2 %3").arg(year - 1).arg(before.number, before.unit);
    setAccessibleName(text() + u' ' + value.number + u' ' + value.unit);
    setToolTip(tr("%1 · %n row(s) behind it", nullptr, static_cast<int>(figure.value.count)).arg(text()));
    update();
}

QSize FigureCell::sizeHint() const { return {180, stripHeight}; }

void FigureCell::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() ? t.hover : t.base);
    const int width = this->width() - 2 * margin;
    const QFont small = uiFont(9);
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(QRect(margin, 10, width, 22), Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(text(), Qt::ElideRight, width));
    const app::ShownFigure shown = app::shownFigure(m_figure.value, m_figure.figure.unit);
    const bool missing = shown.number.isEmpty();
    const QString number = missing ? tr("missing") : shown.number;
    const QFont large = missing ? uiFont(12) : uiFont(17);
    painter.setFont(large);
    painter.setPen(missing ? t.warn : t.text);
    painter.drawText(QRect(margin, 28, width, 32), Qt::AlignVCenter, number);
    painter.setFont(small);
    painter.setPen(t.text2);
    if (!missing) {
        const int x = margin + QFontMetrics(large).horizontalAdvance(number) + 6;
        painter.drawText(QRect(x, 33, width - x + margin, 26), Qt::AlignVCenter, shown.unit);
    }
    painter.drawText(QRect(margin, 58, width, 20), Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_before, Qt::ElideRight, width));
    painter.fillRect(this->width() - 1, 16, 1, height() - 32, t.line);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.text, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 4, 4);
    }
}

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

void FigureStrip::show(const QList<app::StripFigure> &figures, int year)
{
    while (m_cells.size() < figures.size()) {
        auto *cell = new FigureCell;
        m_cells << cell;
        layout()->addWidget(cell);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { Q_EMIT chosen(cell->figure()); });
    }
    while (m_cells.size() > figures.size())
        m_cells.takeLast()->deleteLater();
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_cells[i]->show(figures[i], year);
}

} // namespace desktop
