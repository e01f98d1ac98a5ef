#pragma once
// Sends pages to a printer, or to anything else that takes whole pages without margins.

#include "domain/progress.h"
#include "reporting/drawing/display_list.h"

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace app {

/// Where pages go: a device, or a PDF of the person's choice, which is written as every other file is.
struct PrintTarget
{
    std::shared_ptr<QPagedPaintDevice> device;
    QString file; // empty: the device
    QString title; // of the file
    int first = 0, last = 0; // counted from 1; 0: all
};

struct PrintJob
{
    QSizeF paper; // points
    int pages = 0;
    std::function<reporting::DisplayPage(int)> page; // from 0; made when it is its turn
    std::function<const QList<reporting::Face> &()> faces; // of the pages made so far
};

/// Returns how many pages were painted. Throws Error: Unwritable when the device does not answer or the file cannot be
/// written, Cancelled.
int printPages(const PrintJob &job, const PrintTarget &target, const domain::Progress &progress);
int printPages(const reporting::DisplayList &pages, const PrintTarget &target, const domain::Progress &progress);

} // namespace app
