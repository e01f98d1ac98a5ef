#pragma once
// Paints a page of a display list: the same code for preview, PDF and printer.

#include "reporting/drawing/display_list.h"

#include <QColor>
#include <QImage>

class QPainter;

namespace reporting {

/// Paints text and rules with the page's top left at the painter's origin. scale: painter units per point (screen: dpi
/// / 72). Draws no paper: fill it before.
void paintPage(QPainter &painter, const DisplayPage &page, const QList<Face> &faces, double scale);
void paintPage(QPainter &painter, const DisplayList &list, int page, double scale);

/// How the preview marks figures. A colour that is not valid() is not drawn.
struct FigureMarks
{
    QColor underline;
    QColor highlight; // fill of the figure chosen
    QColor highlightLine; // its thicker underline
    QColor missing; // fill of 待补 marks
    int chosen = -1; // index into Document::figures
};

/// Paint it before paintPage, so that text stands on the tints.
void paintFigureMarks(QPainter &painter, const DisplayPage &page, const FigureMarks &marks, double scale);

/// A page as an image on white paper.
QImage renderPage(const DisplayList &list, int page, double dpi);

} // namespace reporting
