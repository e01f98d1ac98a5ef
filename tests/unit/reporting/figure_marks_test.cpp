#include "reporting/drawing/page_painter.h"

#include <QPainter>
#include <gtest/gtest.h>

using reporting::DisplayPage;
using reporting::FigureArea;
using reporting::FigureMarks;

TEST(FigureMarks, UnderlinesEveryFigureWhereverItFallsBetweenPixels)
{
    DisplayPage page;
    for (int i = 0; i < 40; ++i) {
        FigureArea area;
        area.rect = QRectF(10, 20 + i * 12.37, 20, 10);
        area.baseline = area.rect.bottom() - 1.03;
        area.figure = i;
        page.figures << area;
    }
    for (const double scale : {0.75, 1.0, 1.2, 4.0 / 3}) {
        QImage image(100, 900, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        FigureMarks marks;
        marks.underline = Qt::blue;
        reporting::paintFigureMarks(painter, page, marks, scale);
        painter.end();
        int lines = 0;
        for (int y = 1; y < image.height(); ++y) {
            const auto blue = [&](int row) { return image.pixelColor(int(20 * scale), row) == QColor(Qt::blue); };
            lines += blue(y) && !blue(y - 1) ? 1 : 0;
        }
        EXPECT_EQ(lines, 40) << "at scale " << scale;
    }
}
