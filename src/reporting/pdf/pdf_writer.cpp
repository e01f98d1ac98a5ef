#include "reporting/pdf/pdf_writer.h"

#include "reporting/drawing/page_painter.h"
#include "reporting/output_file.h"
#include "reporting/pdf/pdf_finish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

// 20 device units per point: every coordinate of the grid is exact enough and nothing is scaled.
constexpr int resolution = 1440;

} // namespace

struct PdfStream::Private
{
    QString path;
    PdfOptions options;
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<QPainter> painter;
    UsedGlyphs glyphs;
    int pages = 0;
};

PdfStream::PdfStream(const QString &path, QSizeF pageSize, const PdfOptions &options)
    : d(std::make_unique<Private>())
{
    d->path = path;
    d->options = options;
    d->buffer.open(QIODevice::WriteOnly);
    d->writer = std::make_unique<QPdfWriter>(&d->buffer);
    d->writer->setResolution(resolution);
    d->writer->setPageSize(QPageSize(pageSize, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    d->writer->setPageMargins(QMarginsF());
    d->writer->setTitle(options.title);
    d->writer->setCreator(u"Unionhall"_s);
    d->painter = std::make_unique<QPainter>(d->writer.get());
}

PdfStream::~PdfStream() = default;

void PdfStream::addPage(const DisplayPage &page, const QList<Face> &faces)
{
    if (d->pages > 0)
        d->writer->newPage();
    paintPage(*d->painter, page, faces, resolution / 72.0);
    d->glyphs.add(page);
    ++d->pages;
}

void PdfStream::setPageSize(QSizeF size)
{
    d->writer->setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
}

int PdfStream::pages() const { return d->pages; }

QByteArray PdfStream::finished(const QList<Face> &faces, const DisplayList *navigation, PdfResult &result)
{
    d->painter.reset(); // ends the last page
    d->writer.reset();
    QByteArray bytes;
    try {
        bytes = finishPdf(d->buffer.data(), d->glyphs, faces, d->options, navigation, result.unmatchedFaces);
        requireWholePdf(bytes, d->pages); // QPdfWriter tells nobody when it could not write
    } catch (const std::exception &failure) {
        throw domain::Error(domain::ErrorCode::Unwritable,
                            QCoreApplication::translate("Reporting", "The PDF could not be made. The log says why."),
                            QString::fromUtf8(failure.what()));
    }
    result.pages = d->pages;
    result.bytes = bytes.size();
    result.textLayerComplete = result.unmatchedFaces.isEmpty();
    return bytes;
}

PdfResult PdfStream::finish(const QList<Face> &faces, const DisplayList *navigation)
{
    PdfResult result;
    writeOutput(d->path, finished(faces, navigation, result));
    return result;
}

QByteArray madePdf(const DisplayList &list, const PdfOptions &options, PdfResult &result)
{
    PdfStream stream({}, list.pageSize, options);
    for (const DisplayPage &page : list.pages)
        stream.addPage(page, list.faces);
    return stream.finished(list.faces, &list, result);
}

PdfResult writePdf(const DisplayList &list, const QString &path, const PdfOptions &options)
{
    PdfResult result;
    writeOutput(path, madePdf(list, options, result));
    return result;
}

} // namespace reporting
