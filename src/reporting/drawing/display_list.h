#pragma once
// A laid-out document: pages of glyphs, rules and figure areas. Preview, PDF and printer all paint this one list.
// All coordinates are points (1/72 inch) from the page's top left corner, y downwards; pages count from 0.
// The faces are QRawFonts: use a display list in the thread that set it.

#include "reporting/drawing/fonts.h"

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QSizeF>
#include <QString>

namespace reporting {

/// Glyphs of one face and size. The three lists run in parallel; codePoints is what each glyph stands for
/// (see writtenText()).
struct GlyphRun
{
    int face = 0; // index into DisplayList::faces
    double size = 0;
    QList<quint32> glyphs;
    QList<QPointF> positions; // on the baseline
    QList<char32_t> codePoints;
    QRgb colour = 0xFF000000;
    int turn = 0; // degrees clockwise each glyph is turned about its position: 0, 90 or -90 (landscape tables)
};

/// A filled rectangle: the rules of tables, the red line under a red head.
struct Rule
{
    QRectF rect;
    QRgb colour = 0xFF000000;
};

/// A filled or stroked outline: the bars, lines and sectors of charts. Transparent colours are not drawn.
struct Shape
{
    QPainterPath path;
    QRgb fill = 0;
    QRgb stroke = 0;
    double strokeWidth = 0;
};

/// Where a figure stands on the page; one area for each line it reaches. Highlights are the painter's business.
struct FigureArea
{
    QRectF rect; // the characters' box
    double baseline = 0; // for an underline; of turned text its x
    int figure = -1; // index into Document::figures
    bool missing = false;
    int block = -1; // index into Document::blocks
    bool definition = false; // its entry in the appendix
    int turn = 0; // as GlyphRun::turn
};

struct DisplayPage
{
    QList<GlyphRun> runs;
    QList<Rule> rules;
    QList<Shape> shapes; // painted before text and rules
    QList<FigureArea> figures;
};

/// A heading, for the table of contents. level 0 is the title, 1 一、, 2 （一）, 3 1.
struct OutlineEntry
{
    QString text;
    int level = 1;
    int page = 0;
    double y = 0;
    int block = -1;
};

/// Where a block begins, so that the preview can follow the template's cursor.
struct BlockPlace
{
    int block = -1;
    int page = 0;
    double y = 0;
};

struct DisplayList
{
    QSizeF pageSize;
    QList<Face> faces;
    QList<DisplayPage> pages;
    QList<OutlineEntry> outline;
    QList<BlockPlace> blocks;
    QList<int> definitions; // of each figure: the figure whose entry in the appendix explains it, or -1
    FontReport fonts; // faces that stood in for others, characters that no font has
};

/// The text of a code point of a GlyphRun: itself, but —— for the two-em dash.
QString writtenText(char32_t codePoint);

/// The figure under a point of the page, or null.
const FigureArea *figureAt(const DisplayPage &page, QPointF point);

} // namespace reporting
