#include "reporting/pdf_writer.h"

#include "domain/error.h"
#include "reporting/page_painter.h"
#include "reporting/pdf_finish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

// 20 device units per point: every coordinate of the grid is exact enough and nothing is scaled.
constexpr int resolution = 1440;

QByteArray paintPdf(const DisplayList &list, const PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(list.pageSize, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(options.title);
        writer.setCreator(u"Unionhall"_s);
        QPainter painter(&writer);
        for (int page = 0; page < list.pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, list, page, resolution / 72.0);
        }
    }
    return buffer.data();
}

void save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw domain::Error(domain::ErrorCode::Unwritable,
                        QCoreApplication::translate("Reporting",
                                                    "The PDF could not be written to “%1”. Check that the folder "
                                                    "exists, may be written to and has space left.")
                            .arg(path),
                        file.errorString());
}

} // namespace

PdfResult writePdf(const DisplayList &list, const QString &path, const PdfOptions &options)
{
    PdfResult result;
    QByteArray bytes;
    try {
        bytes = finishPdf(paintPdf(list, options), list, options, result.unmatchedFaces);
    } catch (const std::exception &failure) {
        throw domain::Error(domain::ErrorCode::Unwritable,
                            QCoreApplication::translate("Reporting", "The PDF could not be made. The log says why."),
                            QString::fromUtf8(failure.what()));
    }
    save(path, bytes);
    result.pages = int(list.pages.size());
    result.bytes = bytes.size();
    result.textLayerComplete = result.unmatchedFaces.isEmpty();
    return result;
}

} // namespace reporting
