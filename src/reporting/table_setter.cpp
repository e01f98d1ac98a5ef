#include "reporting/table_setter.h"

#include "reporting/table_columns.h"

#include <algorithm>

namespace reporting {
namespace {

class TableSetter
{
public:
    TableSetter(const SettingContext &context, int index)
        : m_context(context)
        , m_profile(context.profile)
        , m_index(index)
        , m_table(context.document.blocks.at(index).table)
        , m_columns(fitColumns(m_table, context.fonts, m_profile))
        , m_linePitch(m_columns.size * m_profile.tableLineFactor)
        , m_padding(m_columns.size * 0.25)
    {
    }

    QList<Strip> strips()
    {
        if (!m_table.caption.isEmpty())
            addCaption();
        if (m_columns.edges.size() < 2)
            return m_strips;
        const int header = int(m_strips.size());
        for (const QList<TableCell> &row : m_table.headerRows)
            addRow(row, true);
        const int headerEnd = int(m_strips.size());
        for (const QList<TableCell> &row : m_table.rows)
            addRow(row, false);
        for (int i = headerEnd; i < m_strips.size(); ++i) {
            m_strips[i].breakBefore = i > headerEnd;
            if (headerEnd > header) {
                m_strips[i].repeatFirst = header;
                m_strips[i].repeatEnd = headerEnd;
            }
        }
        if (!m_strips.isEmpty()) {
            if (headerEnd < m_strips.size() && headerEnd == 0)
                m_strips.first().breakBefore = true;
            m_strips.last().height += m_padding; // a little air before the text goes on
            m_strips.first().startsBlock = true;
        }
        return m_strips;
    }

private:
    void addCaption()
    {
        const QList<Run> runs{{m_table.caption, RunKind::Text, -1}};
        const QList<Unit> units = measure(runs, {FontStyle::Hei, m_profile.captionSize, 1.0}, m_context.fonts);
        for (const BrokenLine &line : breakLines(units, {m_profile.areaWidth(), 0, false})) {
            Strip strip;
            strip.block = m_index;
            strip.height = m_profile.linePitch;
            strip.breakBefore = m_strips.isEmpty();
            addLine(strip, units, line, runs, (m_profile.areaWidth() - line.width) / 2,
                    baselineIn(m_profile.linePitch, m_profile.captionSize));
            m_strips.append(strip);
        }
    }

    struct Cell
    {
        QList<Unit> units;
        QList<BrokenLine> lines;
    };

    // A row higher than a page goes on below as another strip, without a rule in between.
    void addRow(const QList<TableCell> &row, bool header)
    {
        QList<Cell> cells;
        qsizetype height = 1;
        const TextStyle style{header ? FontStyle::Hei : FontStyle::Body, m_columns.size, 1.0};
        for (int column = 0; column + 1 < m_columns.edges.size(); ++column) {
            Cell cell;
            if (column < row.size())
                cell.units = measure(row.at(column).runs, style, m_context.fonts);
            cell.lines = breakLines(cell.units, {textWidth(column), 0, false});
            height = std::max(height, cell.lines.size());
            cells.append(cell);
        }
        const qsizetype most
            = std::max<qsizetype>(1, qsizetype((m_profile.gridHeight() * 0.8 - 2 * m_padding) / m_linePitch));
        for (qsizetype first = 0; first < height; first += most)
            addSlice(row, cells, first, std::min(height, first + most), height, header);
    }

    void addSlice(const QList<TableCell> &row, const QList<Cell> &cells, qsizetype first, qsizetype end, qsizetype all,
                  bool header)
    {
        Strip strip;
        strip.block = m_index;
        strip.onGrid = m_strips.isEmpty();
        strip.breakBefore = m_strips.isEmpty();
        strip.height = m_linePitch * double(end - first) + 2 * m_padding;
        for (int column = 0; column < cells.size(); ++column) {
            const Cell &cell = cells.at(column);
            const qsizetype here = std::clamp<qsizetype>(cell.lines.size() - first, 0, end - first);
            double top = (strip.height - m_linePitch * double(here)) / 2;
            for (qsizetype i = first; i < first + here; ++i) {
                const BrokenLine &line = cell.lines.at(i);
                addLine(strip, cell.units, line, row.at(column).runs, lineLeft(column, line.width, header),
                        top + baselineIn(m_linePitch, m_columns.size));
                top += m_linePitch;
            }
        }
        // Each row draws the rule below it; the one above is drawn where no header does.
        addRules(strip, first == 0 && (header || m_table.headerRows.isEmpty()), end == all);
        m_strips.append(strip);
    }

    double lineLeft(int column, double width, bool header) const
    {
        const double left = m_columns.edges.at(column) + m_columns.padding;
        const double spare = std::max(0.0, textWidth(column) - width);
        const Alignment alignment = header ? Alignment::Centre : m_table.alignments.value(column, Alignment::Left);
        switch (alignment) {
        case Alignment::Centre:
            return left + spare / 2;
        case Alignment::Right:
            return left + spare;
        case Alignment::Left:
            break;
        }
        return left;
    }

    double textWidth(int column) const
    {
        return m_columns.edges.at(column + 1) - m_columns.edges.at(column) - 2 * m_columns.padding;
    }

    void addRules(Strip &strip, bool top, bool bottom) const
    {
        const double thick = m_profile.tableRule;
        const auto across = [&](double y) {
            strip.rules.append({QRectF(-thick / 2, y - thick / 2, m_profile.areaWidth() + thick, thick)});
        };
        if (top)
            across(0);
        if (bottom)
            across(strip.height);
        for (double x : m_columns.edges)
            strip.rules.append({QRectF(x - thick / 2, 0, thick, strip.height)});
    }

    const SettingContext &m_context;
    const LayoutProfile &m_profile;
    int m_index;
    const Table &m_table;
    TableColumns m_columns;
    double m_linePitch;
    double m_padding;
    QList<Strip> m_strips;
};

} // namespace

QList<Strip> setTable(const SettingContext &context, int index) { return TableSetter(context, index).strips(); }

} // namespace reporting
