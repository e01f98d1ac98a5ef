#include "app/page_printing.h"

#include "domain/error.h"
#include "reporting/drawing/page_painter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace app {

int printPages(const PrintJob &job, QPagedPaintDevice &device, int first, int last, const domain::Progress &progress)
{
    const bool sideways = job.paper.width() > job.paper.height();
    QPageLayout layout(QPageSize(QPageSize::A4), sideways ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter(&device);
    if (!painter.isActive())
        throw domain::Error(domain::ErrorCode::Unwritable,
                            QCoreApplication::translate(
                                "Printing", "The printer does not answer. See that it is on and not out of paper."));
    const double scale = device.logicalDpiX() / 72.0;
    const int end = last > 0 ? std::min(last, job.pages) : job.pages;
    int painted = 0;
    for (int i = std::max(first, 1); i <= end; ++i) {
        if (!progress(i, end))
            throw domain::Error(domain::ErrorCode::Cancelled,
                                QCoreApplication::translate("Printing", "Printing was stopped."));
        if (painted++ > 0)
            device.newPage();
        const reporting::DisplayPage page = job.page(i - 1);
        reporting::paintPage(painter, page, job.faces(), scale);
    }
    return painted;
}

int printPages(const reporting::DisplayList &pages, QPagedPaintDevice &device, int first, int last,
               const domain::Progress &progress)
{
    return printPages({pages.pageSize, int(pages.pages.size()), [&](int page) { return pages.pages.at(page); },
                       [&]() -> const QList<reporting::Face> & { return pages.faces; }},
                      device, first, last, progress);
}

} // namespace app
