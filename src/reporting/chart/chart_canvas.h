#pragma once
// Text, lines and filled outlines of a chart, collected as a page of a display list.

#include "reporting/drawing/display_list.h"
#include "reporting/drawing/text_units.h"

namespace reporting {

/// How one series is told from the others in black and white, in the colours of the program.
struct SeriesLook
{
    enum class Hatch : quint8 { None, Rising, Falling, Horizontal, Vertical, Crossed };

    QRgb fill = 0;
    Hatch hatch = Hatch::None;
    QList<double> dashes; // of a line, in line widths; empty = solid
    int marker = 0;

    bool isDark() const { return hatch == Hatch::None && qGray(fill) < 0x90; }
};
SeriesLook seriesLook(qsizetype index);

inline constexpr QRgb chartInk = 0xFF1C1F24; // text
inline constexpr QRgb chartEdge = 0xFF2F3946; // outlines, hatches, lines
inline constexpr QRgb chartGrid = 0xFFC9CDD3; // gridlines
inline constexpr double chartTextSize = 9;
inline constexpr double chartSmallestText = 6;

class ChartCanvas
{
public:
    explicit ChartCanvas(FontBook &fonts)
        : m_fonts(fonts)
    {
    }

    enum class Anchor { Left, Centre, Right };

    /// One figure's number, or other text (figure -1).
    struct Text
    {
        QString text;
        double size = chartTextSize;
        int figure = -1;
        QRgb colour = chartInk;
    };

    double widthOf(const QString &text, double size) const;
    /// Cut to the width with … at its end.
    QString shortened(const QString &text, double size, double width) const;
    /// Lines of text broken to the width.
    QStringList wrapped(const QString &text, double size, double width) const;

    /// The text's box is centred on y.
    QRectF text(const Text &text, double x, double y, Anchor anchor);
    /// Reads upwards; its box is centred on x and ends (Right), begins (Left) or is centred at y.
    QRectF upwardText(const Text &text, double x, double y, Anchor anchor);

    void area(const QPainterPath &outline, const SeriesLook &look);
    void line(const QPolygonF &points, const SeriesLook &look);
    void marker(QPointF at, const SeriesLook &look);
    /// Horizontal or vertical, thick in points.
    void rule(QPointF from, QPointF to, double thick, QRgb colour);
    void stroke(const QPainterPath &path, QRgb colour, double thick);
    void box(const QRectF &rect, QRgb fill);
    /// What stands for a figure whose number has no room.
    void figureArea(const QRectF &rect, int figure);

    const DisplayPage &page() const { return m_page; }

private:
    void append(const QList<GlyphRun> &runs, const Text &text, int turn);

    FontBook &m_fonts;
    DisplayPage m_page;
};

} // namespace reporting
