#pragma once
// Sends pages to a printer, or to anything else that takes whole pages without margins.

#include "domain/progress.h"
#include "reporting/drawing/display_list.h"

#include <functional>

class QPagedPaintDevice;

namespace app {

struct PrintJob
{
    QSizeF paper; // points
    int pages = 0;
    std::function<reporting::DisplayPage(int)> page; // from 0; made when it is its turn
    std::function<const QList<reporting::Face> &()> faces; // of the pages made so far
};

/// Paints pages [first, last], counted from 1; 0: all. Returns how many. Throws Error: Unwritable when the device does
/// not answer, Cancelled.
int printPages(const PrintJob &job, QPagedPaintDevice &device, int first, int last, const domain::Progress &progress);
int printPages(const reporting::DisplayList &pages, QPagedPaintDevice &device, int first, int last,
               const domain::Progress &progress);

} // namespace app
