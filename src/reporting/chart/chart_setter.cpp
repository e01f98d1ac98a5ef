#include "reporting/chart/chart_setter.h"

#include "reporting/chart/chart_axes.h"
#include "reporting/drawing/page_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double air = 6; // above and below the picture

bool hasNothing(const Chart &chart)
{
    return chart.categories.isEmpty()
        || std::none_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
               return std::any_of(series.values.begin(), series.values.end(),
                                  [](double value) { return std::isfinite(value); });
           });
}

} // namespace

DisplayPage drawChart(const Chart &chart, FontBook &fonts, QSizeF size)
{
    ChartCanvas canvas(fonts);
    if (hasNothing(chart)) {
        for (const double y : {0.0, size.height()})
            canvas.rule({0, y}, {size.width(), y}, 0.4, chartGrid);
        canvas.text({u"无数据"_s}, size.width() / 2, size.height() / 2, ChartCanvas::Anchor::Centre);
    } else if (chart.kind == ChartKind::Share) {
        drawShareChart(canvas, chart, size);
    } else {
        drawAxisChart(canvas, chart, size);
    }
    return canvas.page();
}

QSizeF chartSize(const LayoutProfile &profile)
{
    return {profile.areaWidth(), profile.chartLines * profile.linePitch - 2 * air};
}

QImage renderPicture(const Chart &chart, FontBook &fonts, double widthMm, double dpi, double heightMm)
{
    const QSizeF standard = chartSize();
    const double width = widthMm * pointsPerMm;
    const QSizeF size(width, heightMm > 0 ? heightMm * pointsPerMm : standard.height() * width / standard.width());
    // Drawn at the size it has in a document, so that its text is in proportion to the width.
    const double zoom = size.width() / standard.width();
    const DisplayPage page = drawChart(chart, fonts, size / zoom);
    const double scale = dpi / 72.0;
    QImage image(QSize(int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale))),
                 QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintPage(painter, page, fonts.faces(), scale * zoom);
    return image;
}

} // namespace reporting
