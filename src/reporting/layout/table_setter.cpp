#include "reporting/layout/table_setter.h"

#include "reporting/layout/table_columns.h"

#include <algorithm>

namespace reporting {
namespace {

constexpr double tallestRow = 0.8; // of a page; higher rows are sliced
constexpr double tallestGroup = 0.15; // of a page; rows under one merged cell stay together up to here
constexpr double tallestMergedText = 0.5; // of a page; longer text is sliced with the first row
constexpr double tallestHeader = 0.4; // of a page; higher heads are not repeated
constexpr double smallestWholeWords = 7.0; // smaller text is not easier to read than a broken word
constexpr double smallestCellSize = 2.0;

class TableSetter
{
public:
    TableSetter(const SettingContext &context, int index)
        : m_context(context)
        , m_profile(context.profile)
        , m_index(index)
        , m_table(context.document.blocks.at(index).table)
        , m_grid(placeCells(m_table))
        , m_columns(fitColumns(m_table, m_grid, context.width, context.fonts, m_profile))
        , m_pageHeight(m_table.landscape ? m_profile.areaWidth() : m_profile.gridHeight())
        , m_linePitch(m_columns.size * m_profile.tableLineFactor)
        , m_padding(m_columns.size * 0.25)
    {
    }

    QList<Strip> strips()
    {
        if (!m_table.caption.isEmpty())
            addCaption();
        m_captionEnd = int(m_strips.size());
        if (m_grid.columns == 0)
            return m_strips;
        setCells();
        for (int row = 0; row < m_grid.rows; ++row)
            addRow(row);
        m_firstStrip.append(int(m_strips.size()));
        addSpans();
        settleBreaks();
        if (!m_strips.isEmpty()) {
            m_strips.last().height += m_padding; // a little air before the text goes on
            m_strips.first().startsBlock = true;
        }
        return m_strips;
    }

private:
    struct Text
    {
        QList<Unit> units;
        QList<BrokenLine> lines;
        double size = 0;
    };

    void addCaption()
    {
        const QList<Run> runs{{m_table.caption, RunKind::Text, -1}};
        const QList<Unit> units = measure(runs, {FontStyle::Hei, m_profile.captionSize, 1.0}, m_context.fonts);
        for (const BrokenLine &line : breakLines(units, {m_context.width, 0, false})) {
            Strip strip;
            strip.block = m_index;
            strip.height = m_profile.linePitch;
            strip.breakBefore = m_strips.isEmpty();
            addLine(strip, units, line, runs, (m_context.width - line.width) / 2,
                    baselineIn(m_profile.linePitch, m_profile.captionSize));
            m_strips.append(strip);
        }
    }

    void setCells()
    {
        m_lines.fill(1, m_grid.rows);
        m_heights.resize(m_grid.rows);
        for (const PlacedCell &cell : m_grid.cells) {
            m_texts.append(setText(cell));
            const qsizetype lines = m_texts.last().lines.size();
            // Too much text for merged rows goes through the slices of the first row.
            if (cell.rows == 1 || !isSpanned(cell, lines))
                m_lines[cell.row] = std::max(m_lines.at(cell.row), lines);
        }
        for (int row = 0; row < m_grid.rows; ++row)
            m_heights[row] = double(m_lines.at(row)) * m_linePitch + 2 * m_padding;
        for (int i = 0; i < m_grid.cells.size(); ++i) {
            const PlacedCell &cell = m_grid.cells.at(i);
            if (!isSpanned(cell, m_texts.at(i).lines.size()))
                continue;
            double height = 0;
            for (int row = cell.row; row < cell.rowEnd(); ++row)
                height += m_heights.at(row);
            m_heights[cell.rowEnd() - 1] += std::max(0.0, textHeight(i) + 2 * m_padding - height);
        }
    }

    bool isSpanned(const PlacedCell &cell, qsizetype lines) const
    {
        return cell.rows > 1 && double(lines) * m_linePitch < m_pageHeight * tallestMergedText;
    }

    double textHeight(int index) const { return double(m_texts.at(index).lines.size()) * m_linePitch; }

    Text setText(const PlacedCell &cell) const
    {
        Text text;
        text.size = m_columns.size;
        if (!cell.cell)
            return text;
        const FontStyle font = cellFont(cell, m_grid);
        const double room = textWidth(cell);
        const auto measureAt = [&](double size) {
            return measure(cell.cell->runs, {font, size, 1.0}, m_context.fonts);
        };
        text.units = measureAt(text.size);
        const double piece = longestPiece(text.units);
        if (piece > room) { // smaller, then broken
            text.size = std::max(std::min(text.size, smallestWholeWords), text.size * room / piece * 0.99);
            text.units = measureAt(text.size);
        }
        const double number = std::max(longestNumber(text.units), text.size);
        if (number > room) { // numbers are never broken
            text.size = std::max(smallestCellSize, text.size * room / number * 0.99);
            text.units = measureAt(text.size);
        }
        text.lines = breakLines(text.units, {room, 0, false});
        return text;
    }

    // A row higher than a page goes on below as another strip, without a rule in between.
    void addRow(int row)
    {
        m_firstStrip.append(int(m_strips.size()));
        const qsizetype most
            = std::max<qsizetype>(1, qsizetype((m_pageHeight * tallestRow - 2 * m_padding) / m_linePitch));
        const qsizetype all = m_lines.at(row);
        if (all <= most) {
            addSlice(row, 0, all, m_heights.at(row));
            return;
        }
        for (qsizetype first = 0; first < all; first += most) {
            const qsizetype end = std::min(all, first + most);
            addSlice(row, first, end, m_linePitch * double(end - first) + 2 * m_padding);
        }
    }

    void addSlice(int row, qsizetype first, qsizetype end, double height)
    {
        Strip strip;
        strip.block = m_index;
        strip.onGrid = m_strips.isEmpty();
        strip.height = height;
        for (int index : m_grid.inRow.at(row)) {
            const PlacedCell &cell = m_grid.cells.at(index);
            const Text &text = m_texts.at(index);
            if (cell.row != row || isSpanned(cell, text.lines.size()))
                continue;
            const qsizetype here = std::clamp<qsizetype>(text.lines.size() - first, 0, end - first);
            drawLines(strip, index, first, first + here, (height - m_linePitch * double(here)) / 2);
        }
        addRules(strip, row, first == 0, end == m_lines.at(row));
        m_strips.append(strip);
    }

    void drawLines(Strip &strip, int index, qsizetype first, qsizetype end, double top) const
    {
        const PlacedCell &cell = m_grid.cells.at(index);
        const Text &text = m_texts.at(index);
        for (qsizetype i = first; i < end; ++i) {
            const BrokenLine &line = text.lines.at(i);
            addLine(strip, text.units, line, cell.cell->runs, lineLeft(cell, line.width),
                    top + baselineIn(m_linePitch, text.size));
            top += m_linePitch;
        }
    }

    double lineLeft(const PlacedCell &cell, double width) const
    {
        const double left = m_columns.edges.at(cell.column) + m_columns.padding;
        const double spare = std::max(0.0, textWidth(cell) - width);
        const Alignment alignment
            = cell.row < m_grid.headerRows ? Alignment::Centre : m_table.alignments.value(cell.column, Alignment::Left);
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

    double cellWidth(const PlacedCell &cell) const
    {
        return m_columns.edges.at(cell.columnEnd()) - m_columns.edges.at(cell.column);
    }

    double textWidth(const PlacedCell &cell) const { return std::max(1.0, cellWidth(cell) - 2 * m_columns.padding); }

    // Each row draws the rule below it; the one above only where no header does.
    void addRules(Strip &strip, int row, bool top, bool bottom) const
    {
        const double thick = m_profile.tableRule;
        const auto across = [&](double from, double to, double y) {
            QRectF rule(from - thick / 2, y - thick / 2, to - from + thick, thick);
            if (!strip.rules.isEmpty() && strip.rules.last().rect.top() == rule.top()
                && rule.left() <= strip.rules.last().rect.right())
                strip.rules.last().rect.setRight(rule.right());
            else
                strip.rules.append({rule});
        };
        const bool headless = m_grid.headerRows == 0 || row == 0;
        for (const bool atTop : {true, false}) {
            for (int index : m_grid.inRow.at(row)) {
                const PlacedCell &cell = m_grid.cells.at(index);
                const bool drawn = atTop ? top && headless && cell.row == row : bottom && cell.rowEnd() == row + 1;
                if (drawn)
                    across(m_columns.edges.at(cell.column), m_columns.edges.at(cell.columnEnd()),
                           atTop ? 0 : strip.height);
            }
        }
        const auto down = [&](double x) { strip.rules.append({QRectF(x - thick / 2, 0, thick, strip.height)}); };
        for (int index : m_grid.inRow.at(row))
            down(m_columns.edges.at(m_grid.cells.at(index).column));
        down(m_columns.edges.last());
    }

    void addSpans()
    {
        for (int i = 0; i < m_grid.cells.size(); ++i) {
            const PlacedCell &cell = m_grid.cells.at(i);
            if (!isSpanned(cell, m_texts.at(i).lines.size()))
                continue;
            Strip text;
            text.block = m_index;
            drawLines(text, i, 0, m_texts.at(i).lines.size(), 0);
            m_strips[m_firstStrip.at(cell.row)].spans.append(
                {m_firstStrip.at(cell.rowEnd()), m_columns.edges.at(cell.column), cellWidth(cell), textHeight(i),
                 m_profile.tableRule, text.runs, text.figures});
        }
    }

    void settleBreaks()
    {
        const int bodyFirst = m_firstStrip.at(m_grid.headerRows);
        double headerHeight = 0;
        for (int i = m_captionEnd; i < bodyFirst; ++i)
            headerHeight += m_strips.at(i).height;
        const bool repeats = bodyFirst > m_captionEnd && headerHeight < m_pageHeight * tallestHeader;
        for (int i = m_captionEnd; i < m_strips.size(); ++i) {
            Strip &strip = m_strips[i];
            strip.breakBefore = i == 0 || i > std::max(bodyFirst, m_captionEnd); // a head never stands alone
            if (repeats && i >= bodyFirst) {
                strip.repeatFirst = m_captionEnd;
                strip.repeatEnd = bodyFirst;
            }
        }
        for (int i = m_captionEnd; i < m_strips.size(); ++i) {
            for (const SpannedCell &span : m_strips.at(i).spans)
                keepTogether(i, span);
        }
        if (m_grid.rows > m_grid.headerRows + 1 && isTotal(m_grid.rows - 1))
            m_strips[m_firstStrip.at(m_grid.rows - 1)].breakBefore = false; // totals stay with a row
    }

    // Rows under one merged cell stay together. A merged cell too high for that is cut only where its text fits above
    // and below.
    void keepTogether(int first, const SpannedCell &span)
    {
        double height = 0;
        for (int i = first; i < span.end; ++i)
            height += m_strips.at(i).height;
        const double text = span.height + 2 * m_padding;
        double above = 0;
        for (int i = first; i < span.end; ++i) {
            const bool room = i >= first + 2 && i + 2 <= span.end && above >= text && height - above >= text;
            if (i > first && (height <= m_pageHeight * tallestGroup || !room))
                m_strips[i].breakBefore = false;
            above += m_strips.at(i).height;
        }
    }

    bool isTotal(int row) const
    {
        const PlacedCell &cell = m_grid.cells.at(m_grid.inRow.at(row).first());
        return cell.cell && cell.cell->bold;
    }

    const SettingContext &m_context;
    const LayoutProfile &m_profile;
    int m_index;
    const Table &m_table;
    TableGrid m_grid;
    TableColumns m_columns;
    double m_pageHeight;
    double m_linePitch;
    double m_padding;
    QList<Text> m_texts; // by cell
    QList<qsizetype> m_lines; // by row
    QList<double> m_heights; // by row
    QList<int> m_firstStrip; // by row, and the end
    int m_captionEnd = 0;
    QList<Strip> m_strips;
};

} // namespace

QList<Strip> setTable(const SettingContext &context, int index) { return TableSetter(context, index).strips(); }

} // namespace reporting
