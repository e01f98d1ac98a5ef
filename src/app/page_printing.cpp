#include "app/page_printing.h"

#include "domain/error.h"
#include "reporting/drawing/page_painter.h"
#include "reporting/pdf/pdf_writer.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace app {

namespace {

template <typename Paint>
int paintEach(const PrintJob &job, const PrintTarget &target, const domain::Progress &progress, const Paint &paint)
{
    const int end = target.last > 0 ? std::min(target.last, job.pages) : job.pages;
    int painted = 0;
    for (int i = std::max(target.first, 1); i <= end; ++i) {
        if (!progress(i, end))
            throw domain::Error(domain::ErrorCode::Cancelled,
                                QCoreApplication::translate("Printing", "Printing was stopped."));
        paint(job.page(i - 1), painted++);
    }
    return painted;
}

} // namespace

int printPages(const PrintJob &job, const PrintTarget &target, const domain::Progress &progress)
{
    if (!target.file.isEmpty()) {
        reporting::PdfOptions options;
        options.title = target.title;
        reporting::PdfStream stream(target.file, job.paper, options);
        const int painted = paintEach(
            job, target, progress, [&](const reporting::DisplayPage &page, int) { stream.addPage(page, job.faces()); });
        stream.finish(job.faces());
        return painted;
    }
    QPagedPaintDevice &device = *target.device;
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
    return paintEach(job, target, progress, [&](const reporting::DisplayPage &page, int index) {
        if (index > 0)
            device.newPage();
        reporting::paintPage(painter, page, job.faces(), scale);
    });
}

int printPages(const reporting::DisplayList &pages, const PrintTarget &target, const domain::Progress &progress)
{
    return printPages({pages.pageSize, int(pages.pages.size()), [&](int page) { return pages.pages.at(page); },
                       [&]() -> const QList<reporting::Face> & { return pages.faces; }},
                      target, progress);
}

} // namespace app
