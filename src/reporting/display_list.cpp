#include "reporting/display_list.h"

namespace reporting {

const FigureArea *figureAt(const DisplayPage &page, QPointF point)
{
    for (const FigureArea &area : page.figures) {
        if (area.rect.contains(point))
            return &area;
    }
    return nullptr;
}

} // namespace reporting
