#include "reporting/layout/chart_block.h"

#include "reporting/chart/chart_setter.h"
#include "reporting/layout/block_setter.h"

namespace reporting {

Strip setChartBlock(const SettingContext &context, int index)
{
    const LayoutProfile &profile = context.profile;
    const Chart &chart = context.document.blocks.at(index).chart;
    Strip strip;
    strip.block = index;
    strip.startsBlock = true;
    strip.height = profile.chartLines * profile.linePitch;
    DisplayPage moved;
    const QSizeF size = chartSize(profile);
    placeContent(drawChart(chart, context.fonts, size), {0, (strip.height - size.height()) / 2}, moved);
    strip.runs = moved.runs;
    strip.rules = moved.rules;
    strip.shapes = moved.shapes;
    strip.figures = moved.figures;
    for (FigureArea &area : strip.figures)
        area.block = index;

    const QList<Run> title{{chart.title, RunKind::Text, -1}};
    const QList<Unit> units = measure(title, {FontStyle::Hei, profile.captionSize, 1.0}, context.fonts);
    for (const BrokenLine &line : breakLines(units, {context.width, 0, false})) {
        addLine(strip, units, line, title, (context.width - line.width) / 2,
                strip.height + baselineIn(profile.linePitch, profile.captionSize));
        strip.height += profile.linePitch;
    }
    return strip;
}

} // namespace reporting
