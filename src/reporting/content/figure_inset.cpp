#include "reporting/content/figure_inset.h"

#include "domain/value_text.h"
#include "figures/exact.h"
#include "reporting/period_words.h"
#include "reporting/template/figure_format.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

TableCell textCell(const QString &text) { return {{Run{text}}}; }

class InsetMaker
{
public:
    InsetMaker(const FigureGrid &grid, const InsetSpec &spec, const domain::Period &period)
        : m_grid(grid)
        , m_spec(spec)
        , m_period(period)
    {
    }

    Inset make()
    {
        m_inset.error = m_grid.error;
        m_inset.empty = !m_inset.error.isEmpty() || !m_grid.hasData();
        if (m_inset.empty)
            return m_inset;
        if (m_spec.kind == InsetSpec::Kind::Chart)
            fillChart();
        else if (m_spec.compare)
            fillComparison();
        else
            fillTable();
        return m_inset;
    }

private:
    /// A zero says no more than no value at all: a cell or bar of neither has a number.
    QString written(const FigureAnswer &answer, const QString &format, bool zero = false)
    {
        const auto formatted = answer.hasData() || (zero && answer.hasValue)
            ? formattedFigure(answer.scaled, answer.scale, format)
            : std::nullopt;
        return formatted ? formatted->text + (format == u"金额"_s ? formatted->unit : QString()) : QString();
    }

    bool saysAnything(qsizetype row) const
    {
        return std::ranges::any_of(m_grid.columns,
                                   [row](const FigureGrid::Column &column) { return column.answers[row].hasData(); });
    }

    int add(FigureAnswer answer, const QString &text)
    {
        if (text.isEmpty())
            return -1;
        answer.figure.text = text;
        m_inset.figures << answer.figure;
        return static_cast<int>(m_inset.figures.size()) - 1;
    }

    QString commonUnit()
    {
        if (m_spec.format.startsWith(u"万元"_s) || m_spec.format.startsWith(u"亿元"_s))
            return m_spec.format.left(2);
        const QString unit = m_grid.figures.first().unit;
        const bool same = std::ranges::all_of(
            m_grid.figures, [&unit](const figures::NamedFigure &figure) { return figure.unit == unit; });
        return same && m_spec.format != u"金额"_s ? unit : QString();
    }

    QString title()
    {
        if (!m_spec.title.isEmpty())
            return m_spec.title;
        QStringList labels;
        for (const figures::NamedFigure &figure : m_grid.figures)
            labels << figure.label;
        const QString span = m_spec.axis == InsetSpec::Axis::Year
            ? m_grid.categories.first() + u'至' + m_grid.categories.last()
            : periodWords(m_period).title;
        const QString by = m_spec.axis == InsetSpec::Axis::Month ? u"各月"_s
            : m_spec.axis == InsetSpec::Axis::Quarter            ? u"各季度"_s
            : m_spec.axis == InsetSpec::Axis::Field              ? u"各"_s + m_spec.field
                                                                 : QString();
        return span + by + (labels.size() > 3 ? u"主要指标"_s : labels.join(u'、'));
    }

    void fillTable()
    {
        Table &table = m_inset.table;
        table.caption = title();
        table.landscape = m_spec.landscape;
        QList<TableCell> header{textCell(m_grid.axisName)};
        table.alignments << Alignment::Centre;
        const bool plain = m_spec.axis == InsetSpec::Axis::Figures;
        if (plain) {
            header << textCell(u"单位"_s) << textCell(u"数值"_s);
            table.alignments = {Alignment::Left, Alignment::Centre, Alignment::Right};
        }
        for (qsizetype i = 0; i < m_grid.columns.size() && !plain; ++i) {
            const QString unit = m_grid.figures[i].unit;
            const QString shownUnit = m_spec.format.isEmpty() ? unit : commonUnit();
            header << textCell(m_grid.columns[i].name + (shownUnit.isEmpty() ? QString() : u'（' + shownUnit + u'）'));
            table.alignments << Alignment::Right;
        }
        table.headerRows = {header};
        for (qsizetype row = 0; row < m_grid.categories.size(); ++row) {
            if (plain && !saysAnything(row))
                continue;
            QList<TableCell> cells{textCell(m_grid.categories[row])};
            if (plain)
                cells << textCell(m_grid.figures[row].unit);
            for (const FigureGrid::Column &column : m_grid.columns) {
                const QString text = written(column.answers[row], m_spec.format);
                const int figure = add(column.answers[row], text);
                cells << (figure < 0 ? textCell(u"—"_s) : TableCell{{Run{text, RunKind::Figure, figure}}});
            }
            table.rows << cells;
        }
    }

    void fillComparison()
    {
        Table &table = m_inset.table;
        table.caption = title();
        table.landscape = m_spec.landscape;
        table.headerRows = {{textCell(u"指标"_s), textCell(u"单位"_s), textCell(m_grid.columns.last().name),
                             textCell(m_grid.columns.first().name), textCell(u"增减"_s), textCell(u"增长（%）"_s)}};
        table.alignments = {Alignment::Left,  Alignment::Centre, Alignment::Right,
                            Alignment::Right, Alignment::Right,  Alignment::Right};
        const auto cell = [&](const FigureAnswer &answer, const QString &format) {
            const QString text = written(answer, format);
            const int figure = add(answer, text);
            return figure < 0 ? textCell(u"—"_s) : TableCell{{Run{text, RunKind::Figure, figure}}};
        };
        for (qsizetype row = 0; row < m_grid.categories.size(); ++row) {
            if (!saysAnything(row))
                continue;
            const FigureAnswer &before = m_grid.columns.first().answers[row];
            const FigureAnswer &now = m_grid.columns.last().answers[row];
            const auto change = now.hasValue && before.hasValue
                ? figures::subtracted({now.scaled, now.scale}, {before.scaled, before.scale})
                : std::nullopt;
            FigureAnswer difference = now;
            difference.hasValue = change.has_value();
            difference.scaled = change ? change->value : 0;
            difference.scale = change ? change->scale : 1;
            difference.figure.expression = u"(%1) - (%2)"_s.arg(now.figure.expression, before.figure.expression);
            difference.figure.name = difference.figure.expression;
            difference.figure.label = now.figure.label + u"比上年增减"_s;
            difference.figure.value = domain::scaledText(difference.scaled, difference.scale);
            const bool ratio = now.figure.unit == u"%"_s; // its change is in percentage points already
            if (ratio)
                difference.figure.unit = u"个百分点"_s;
            FigureAnswer growth = difference;
            const auto percent = change && before.scaled > 0 && !ratio
                ? figures::divided(*change, {before.scaled, before.scale}, 100)
                : std::nullopt;
            growth.hasValue = percent.has_value();
            growth.scaled = percent ? percent->value : 0;
            growth.scale = percent ? percent->scale : 1;
            growth.figure.expression = u"ratio((%1) - (%2), %2)"_s.arg(now.figure.expression, before.figure.expression);
            growth.figure.name = growth.figure.expression;
            growth.figure.label = now.figure.label + u"比上年增长"_s;
            growth.figure.value = domain::scaledText(growth.scaled, growth.scale);
            growth.figure.unit = u"%"_s;
            table.rows << QList<TableCell>{textCell(m_grid.categories[row]), textCell(m_grid.figures[row].unit),
                                           cell(now, m_spec.format),         cell(before, m_spec.format),
                                           cell(difference, m_spec.format),  cell(growth, {})};
        }
    }

    void fillChart()
    {
        Chart &chart = m_inset.chart;
        chart.kind = m_spec.chart;
        chart.title = title();
        chart.unit = commonUnit();
        chart.categories = m_grid.categories;
        for (const FigureGrid::Column &column : m_grid.columns) {
            ChartSeries series;
            series.name = column.name;
            for (const FigureAnswer &answer : column.answers) {
                const QString text = written(answer, m_spec.format, m_spec.chart == ChartKind::Line);
                series.labels << text;
                series.figures << add(answer, text);
                series.values << (text.isEmpty() ? std::numeric_limits<double>::quiet_NaN()
                                                 : double(answer.scaled) / double(answer.scale));
            }
            chart.series << series;
        }
    }

    const FigureGrid &m_grid;
    const InsetSpec &m_spec;
    const domain::Period &m_period;
    Inset m_inset;
};

} // namespace

Inset figureInset(const FigureGrid &grid, const InsetSpec &spec, const domain::Period &period)
{
    return InsetMaker(grid, spec, period).make();
}

} // namespace reporting
