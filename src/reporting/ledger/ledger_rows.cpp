#include "reporting/ledger/ledger_rows.h"

#include "reporting/drawing/strip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double lineFactor = 1.4; // line pitch ÷ size
constexpr double rowPaddingEm = 0.3; // above and below the lines of a row
constexpr double hairline = 0.5;
constexpr double tolerance = 0.01; // points; widths are sums of rounded numbers

/// Ends a line inside pieces that no column could hold.
void breakLongPieces(QList<Unit> &units, double width)
{
    double piece = 0;
    for (int i = 0; i < units.size(); ++i) {
        if (i > 0 && breakCost(units, i) < forbidden)
            piece = 0;
        piece += units.at(i).width;
        if (i > 0 && piece > width + tolerance) {
            units[i - 1].lineEnd = true;
            piece = units.at(i).width;
        }
    }
}

void addRule(DisplayPage &page, double x, double y, double width, double height)
{
    page.rules.append({QRectF(x - hairline / 2, y - hairline / 2, width + hairline, height + hairline)});
}

} // namespace

SetCell setCell(const QString &text, double width, FontStyle font, double size, Alignment alignment, FontBook &fonts)
{
    SetCell cell;
    cell.alignment = alignment;
    cell.units = measure({{text, RunKind::Text, -1}}, {font, size, 1.0}, fonts);
    breakLongPieces(cell.units, width);
    if (!cell.units.isEmpty())
        cell.lines = breakLines(cell.units, {width, 0, false});
    return cell;
}

void drawCell(DisplayPage &page, const SetCell &cell, qsizetype first, qsizetype end, QRectF box, double linePitch,
              double size)
{
    static const QList<Run> plain{{QString(), RunKind::Text, -1}};
    const qsizetype here = std::clamp<qsizetype>(cell.lines.size() - first, 0, end - first);
    double top = box.top() + (box.height() - linePitch * double(here)) / 2;
    for (qsizetype i = first; i < first + here; ++i) {
        const BrokenLine &line = cell.lines.at(i);
        const double spare = std::max(0.0, box.width() - line.width);
        double x = box.left();
        if (cell.alignment != Alignment::Left)
            x += cell.alignment == Alignment::Centre ? spare / 2 : spare;
        Strip strip;
        addLine(strip, cell.units, line, plain, x, top + baselineIn(linePitch, size));
        page.runs.append(strip.runs);
        top += linePitch;
    }
}

LedgerRows::LedgerRows(const Ledger &ledger, const LedgerLayout &layout, FontBook &fonts)
    : m_ledger(ledger)
    , m_layout(layout)
    , m_fonts(fonts)
    , m_linePitch(layout.size * lineFactor)
    , m_padding(layout.size * rowPaddingEm)
{
}

Alignment LedgerRows::alignmentOf(qsizetype column) const
{
    if (column < 0)
        return Alignment::Centre;
    switch (m_ledger.columns.at(column).kind) {
    case LedgerValue::Number:
    case LedgerValue::Money:
    case LedgerValue::Percent:
        return Alignment::Right;
    case LedgerValue::Date:
        return Alignment::Centre;
    case LedgerValue::Text:
        break;
    }
    return m_layout.centred.at(column) ? Alignment::Centre : Alignment::Left;
}

void LedgerRows::add(SetRow &row, const QString &text, FontStyle font, Alignment alignment, qsizetype column) const
{
    const double width = row.edges.at(column + 1) - row.edges.at(column) - 2 * m_layout.padding;
    row.cells << setCell(text, width, font, m_layout.size, alignment, m_fonts);
    row.lines = std::max(row.lines, row.cells.last().lines.size());
}

SetRow LedgerRows::header(const LedgerBand &band) const
{
    SetRow row{{}, band.edges, 1};
    for (qsizetype i = 0; i < band.columns.size(); ++i) {
        const qsizetype column = band.columns.at(i);
        add(row, column < 0 ? u"序号"_s : m_ledger.columns.at(column).header, FontStyle::Hei, Alignment::Centre, i);
    }
    return row;
}

SetRow LedgerRows::record(const LedgerBand &band, qsizetype index) const
{
    const QStringList &values = m_ledger.rows.at(index);
    SetRow row{{}, band.edges, 1};
    for (qsizetype i = 0; i < band.columns.size(); ++i) {
        const qsizetype column = band.columns.at(i);
        const QString text
            = column < 0 ? QString::number(index + 1) : printed(m_ledger.columns.at(column), values.value(column));
        add(row, text, FontStyle::Body, alignmentOf(column), i);
    }
    return row;
}

SetRow LedgerRows::totals(const LedgerBand &band) const
{
    const auto total = [this, &band](qsizetype i) {
        const qsizetype column = band.columns.at(i);
        return column < 0 ? QString() : printed(m_ledger.columns.at(column), m_ledger.columns.at(column).total);
    };
    // The word 合计 takes the place of all columns before the first sum.
    qsizetype firstSum = 1;
    while (firstSum < band.columns.size() && total(firstSum).isEmpty())
        ++firstSum;
    SetRow row;
    row.edges = band.edges.mid(firstSum);
    row.edges.prepend(band.edges.first());
    add(row, u"合计  "_s + m_ledger.count, FontStyle::Hei, Alignment::Centre, 0);
    for (qsizetype i = firstSum; i < band.columns.size(); ++i)
        add(row, total(i), FontStyle::Body, alignmentOf(band.columns.at(i)), i - firstSum + 1);
    return row;
}

SetRow LedgerRows::none(const LedgerBand &band) const
{
    SetRow row{{}, {band.edges.first(), band.edges.last()}, 1};
    add(row, u"无"_s, FontStyle::Body, Alignment::Centre, 0);
    return row;
}

double LedgerRows::draw(DisplayPage &page, const SetRow &row, double y, qsizetype first, qsizetype end) const
{
    const double left = m_layout.margin;
    const double bottom = y + height(end - first);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const double x = left + row.edges.at(i);
        const QRectF box(x + m_layout.padding, y, row.edges.at(i + 1) - row.edges.at(i) - 2 * m_layout.padding,
                         bottom - y);
        drawCell(page, row.cells.at(i), first, end, box, m_linePitch, m_layout.size);
    }
    for (const double edge : row.edges)
        addRule(page, left + edge, y, 0, bottom - y);
    addRule(page, left, y, row.edges.last(), 0);
    addRule(page, left, bottom, row.edges.last(), 0);
    return bottom;
}

} // namespace reporting
