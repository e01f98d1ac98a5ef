#include "app/thumbnail.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr qint64 mostPixels = 60'000'000; // a camera's 50 megapixels and a little more
constexpr int mostMegabytes = 256; // of the picture as it lies in memory
} // namespace

QByteArray thumbnailOf(const QByteArray &content)
{
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "bmp", "webp", "tiff"};
    QImageReader::setAllocationLimit(mostMegabytes);
    QBuffer source;
    source.setData(content);
    QImageReader reader(&source);
    if (!reader.canRead() || !formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    reader.setAutoTransform(true);
    if (size.width() > thumbnailSide || size.height() > thumbnailSide)
        reader.setScaledSize(size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    QByteArray png;
    QBuffer target(&png);
    if (image.isNull() || !target.open(QIODevice::WriteOnly) || !image.save(&target, "PNG"))
        return {};
    return png;
}

} // namespace app
