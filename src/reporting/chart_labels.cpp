#include "reporting/chart_labels.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double rowPitch = 13;
constexpr double entryGap = 14;
constexpr double keyGap = 4;
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

double drawLegend(ChartCanvas &canvas, const Chart &chart, double width)
{
    const bool named = chart.series.size() > 1;
    if (!named && chart.unit.isEmpty())
        return 0;
    double x = 0;
    double y = rowPitch / 2;
    if (!chart.unit.isEmpty())
        x = canvas.text({u"单位："_s + chart.unit}, 0, y, ChartCanvas::Anchor::Left).right() + entryGap;
    for (qsizetype i = 0; named && i < chart.series.size(); ++i) {
        const QString name = canvas.shortened(chart.series.at(i).name, chartTextSize, width - keyWidth - keyGap);
        const double entry = keyWidth + keyGap + canvas.widthOf(name, chartTextSize);
        if (x > 0 && x + entry > width) {
            x = 0;
            y += rowPitch;
        }
        drawKey(canvas, seriesLook(i), chart.kind == ChartKind::Line, {x, y});
        canvas.text({name}, x + keyWidth + keyGap, y, ChartCanvas::Anchor::Left);
        x += entry + entryGap;
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
    for (qsizetype i = 0; i < m_lines.size(); i += m_every) {
        const double middle = left + (double(i) + 0.5) * m_bandWidth;
        const auto count = double(m_lines.at(i).size());
        for (qsizetype line = 0; line < m_lines.at(i).size(); ++line) {
            const QString &text = m_lines.at(i).at(line);
            const double pitch = m_size * lineFactor;
            if (m_upward)
                canvas.upwardText({text, m_size}, middle + (double(line) - (count - 1) / 2) * pitch,
                                  top + canvas.widthOf(text, m_size), ChartCanvas::Anchor::Left);
            else
                canvas.text({text, m_size}, middle, top + (double(line) + 0.5) * pitch, ChartCanvas::Anchor::Centre);
        }
    }
}

} // namespace reporting
