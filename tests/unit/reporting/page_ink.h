#pragma once
// Pages as pictures, measured by their ink in millimetres: from the PDF where its tools are installed, from the display
// list otherwise.

#include "reporting/drawing/page_painter.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace pageink {

inline constexpr double dpi = 300;
inline constexpr double mmPerPixel = 25.4 / dpi;

inline bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty();
}

inline QString toolOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QList<QImage> picturesOf(const reporting::DisplayList &list)
{
    QList<QImage> pages;
    for (int i = 0; i < list.pages.size(); ++i)
        pages.append(renderPage(list, i, dpi));
    return pages;
}

inline QList<QImage> picturesOfPdf(const QString &path)
{
    QTemporaryDir folder;
    toolOutput(QStringLiteral("pdftoppm"),
               {QStringLiteral("-r"), QString::number(dpi), path, folder.filePath(QStringLiteral("page"))});
    QList<QImage> pages;
    const QDir dir(folder.path());
    for (const QString &name : dir.entryList({QStringLiteral("*.ppm")}, QDir::Files, QDir::Name))
        pages.append(QImage(dir.filePath(name)).convertToFormat(QImage::Format_RGB32));
    return pages;
}

inline bool isDark(QRgb pixel) { return qRed(pixel) < 128; }
inline bool isRed(QRgb pixel) { return qRed(pixel) > 150 && qGreen(pixel) < 110; }

using Ink = bool (*)(QRgb);

/// One stretch of ink, in millimetres.
struct Band
{
    double from = 0;
    double to = 0;
    double centre() const { return (from + to) / 2; }
    double length() const { return to - from; }
};

/// Stretches of ink along y (rows = true) or x inside an area given in millimetres; gaps up to `join` do not part them.
inline QList<Band> bands(const QImage &page, const QRectF &area, bool rows, double join = 0, Ink ink = isDark)
{
    const QRect pixels = QRect(int(area.left() / mmPerPixel), int(area.top() / mmPerPixel),
                               int(area.width() / mmPerPixel), int(area.height() / mmPerPixel))
                             .intersected(page.rect());
    const int first = rows ? pixels.top() : pixels.left();
    const int last = rows ? pixels.bottom() : pixels.right();
    const int from = rows ? pixels.left() : pixels.top();
    const int to = rows ? pixels.right() : pixels.bottom();
    const auto line = [&](int y) { return reinterpret_cast<const QRgb *>(page.constScanLine(y)); };
    QList<Band> result;
    for (int at = first; at <= last; ++at) {
        bool found = false;
        for (int across = from; !found && across <= to; ++across)
            found = ink(rows ? line(at)[across] : line(across)[at]);
        if (!found)
            continue;
        if (!result.isEmpty() && at * mmPerPixel - result.last().to <= join + mmPerPixel / 2)
            result.last().to = (at + 1) * mmPerPixel;
        else
            result.append({at * mmPerPixel, (at + 1) * mmPerPixel});
    }
    return result;
}

/// The box around all ink of an area; null when there is none.
inline QRectF inkBox(const QImage &page, const QRectF &area, Ink ink = isDark)
{
    const QList<Band> rows = bands(page, area, true, 1000, ink);
    const QList<Band> columns = bands(page, area, false, 1000, ink);
    if (rows.isEmpty() || columns.isEmpty())
        return {};
    return {QPointF(columns.first().from, rows.first().from), QPointF(columns.first().to, rows.first().to)};
}

} // namespace pageink
