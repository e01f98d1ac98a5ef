#include "reporting/drawing/display_list.h"

namespace reporting {

QString writtenText(char32_t codePoint)
{
    return codePoint == doubleDash ? QStringLiteral("——") : QString::fromUcs4(&codePoint, 1);
}

const FigureArea *figureAt(const DisplayPage &page, QPointF point)
{
    for (const FigureArea &area : page.figures) {
        if (area.rect.contains(point))
            return &area;
    }
    return nullptr;
}

} // namespace reporting
