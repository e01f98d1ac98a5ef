#include "reporting/chart/chart_labels.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double rowPitch = 13;
constexpr double entryGap = 14;
constexpr double keyGap = 4;
constexpr double mostOfPicture = 0.3; // for the legend
constexpr double lineFactor = 1.2;
constexpr double labelGap = 4; // between neighbouring names
constexpr qsizetype mostLines = 3;

} // namespace

void drawKey(ChartCanvas &canvas, const SeriesLook &look, bool line, QPointF leftMiddle)
{
    if (line) {
        canvas.line({leftMiddle, leftMiddle + QPointF(keyWidth, 0)}, look);
        canvas.marker(leftMiddle + QPointF(keyWidth / 2, 0), look);
        return;
    }
    QPainterPath swatch;
    swatch.addRect(QRectF(leftMiddle.x(), leftMiddle.y() - 4, keyWidth, 8));
    canvas.area(swatch, look);
}

double drawLegend(ChartCanvas &canvas, const Chart &chart, QSizeF picture)
{
    const qsizetype named = chart.series.size() > 1 ? chart.series.size() : 0;
    if (named == 0 && chart.unit.isEmpty())
        return 0;
    const QString unit = chart.unit.isEmpty() ? QString() : u"单位："_s + chart.unit;
    const double unitWidth = unit.isEmpty() ? 0 : canvas.widthOf(unit, chartTextSize) + entryGap;
    QStringList names;
    QList<QPointF> places;
    double y = 0;
    for (const int columns : {1, 2, 3, 4, 6, 8}) {
        const double entry = picture.width() / columns;
        names.clear();
        places.clear();
        double x = unitWidth;
        y = rowPitch / 2;
        for (qsizetype i = 0; i < named; ++i) {
            names << canvas.shortened(chart.series.at(i).name, chartTextSize, entry - keyWidth - keyGap - entryGap);
            const double width = keyWidth + keyGap + canvas.widthOf(names.last(), chartTextSize);
            if (x > 0 && x + width > picture.width()) {
                x = 0;
                y += rowPitch;
            }
            places << QPointF(x, y);
            x += width + entryGap;
        }
        if (y + rowPitch / 2 <= picture.height() * mostOfPicture)
            break;
    }
    if (!unit.isEmpty())
        canvas.text({unit}, 0, rowPitch / 2, ChartCanvas::Anchor::Left);
    for (qsizetype i = 0; i < named; ++i) {
        drawKey(canvas, seriesLook(i), chart.kind == ChartKind::Line, places.at(i));
        canvas.text({names.at(i)}, places.at(i).x() + keyWidth + keyGap, places.at(i).y(), ChartCanvas::Anchor::Left);
    }
    return y + rowPitch / 2;
}

CategoryLabels::CategoryLabels(const ChartCanvas &canvas, const QStringList &names, double bandWidth, double mostHeight)
    : m_bandWidth(bandWidth)
{
    const double room = bandWidth - labelGap;
    double longest = 0;
    bool wraps = room >= 3 * m_size;
    for (const QString &name : names) {
        longest = std::max(longest, canvas.widthOf(name, m_size));
        m_lines.append(QStringList{name});
    }
    if (longest <= room) {
        m_height = m_size * lineFactor;
        return;
    }
    QList<QStringList> lines;
    qsizetype most = 1;
    for (qsizetype i = 0; wraps && i < names.size(); ++i) {
        lines.append(canvas.wrapped(names.at(i), m_size, room));
        most = std::max(most, lines.last().size());
        for (const QString &line : lines.last())
            wraps = wraps && canvas.widthOf(line, m_size) <= room + 0.1;
    }
    if (wraps && most <= mostLines) {
        m_lines = lines;
        m_height = m_size * lineFactor * double(most);
        return;
    }
    // Short names of a long row, such as months: each so-manieth is enough. Long names stand upright.
    const auto every = qsizetype(std::ceil((longest + labelGap) / bandWidth));
    if (longest <= 3 * m_size && every <= 3) {
        m_every = every;
        m_height = m_size * lineFactor;
        return;
    }
    standUp(canvas, mostHeight);
}

/// In as many lines as the band is wide enough for, so that long names keep what tells them apart.
void CategoryLabels::standUp(const ChartCanvas &canvas, double mostHeight)
{
    m_upward = true;
    const double pitch = m_size * lineFactor;
    m_every = std::max<qsizetype>(1, qsizetype(std::ceil(pitch / m_bandWidth)));
    const auto most = std::clamp<qsizetype>(qsizetype(m_bandWidth / pitch), 1, mostLines);
    for (QStringList &lines : m_lines) {
        const QStringList all = canvas.wrapped(lines.first(), m_size, mostHeight);
        lines = all.first(std::min(most, all.size()));
        if (all.size() > most)
            lines.last() = canvas.shortened(all.sliced(most - 1).join(QString()), m_size, mostHeight);
        for (const QString &line : std::as_const(lines))
            m_height = std::max(m_height, canvas.widthOf(line, m_size));
    }
}

void CategoryLabels::draw(ChartCanvas &canvas, double left, double top) const
{
    const double right = left + double(m_lines.size()) * m_bandWidth;
    for (qsizetype i = 0; i < m_lines.size(); i += m_every) {
        const double middle = left + (double(i) + 0.5) * m_bandWidth;
        const auto count = double(m_lines.at(i).size());
        for (qsizetype line = 0; line < m_lines.at(i).size(); ++line) {
            const QString &text = m_lines.at(i).at(line);
            const double pitch = m_size * lineFactor;
            const double half = canvas.widthOf(text, m_size) / 2;
            if (m_upward)
                canvas.upwardText({text, m_size}, middle + (double(line) - (count - 1) / 2) * pitch,
                                  top + canvas.widthOf(text, m_size), ChartCanvas::Anchor::Left);
            else
                canvas.text({text, m_size}, std::min(middle, right - half), top + (double(line) + 0.5) * pitch,
                            ChartCanvas::Anchor::Centre);
        }
    }
}

} // namespace reporting
