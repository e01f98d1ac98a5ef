#pragma once
// Sets the rows of a ledger: header, records, totals. A row knows its cells, how many lines it takes and how it is
// drawn.

#include "reporting/drawing/display_list.h"
#include "reporting/drawing/line_breaker.h"
#include "reporting/ledger/ledger_layout.h"

namespace reporting {

struct SetCell
{
    QList<Unit> units;
    QList<BrokenLine> lines;
    Alignment alignment = Alignment::Left;
};

struct SetRow
{
    QList<SetCell> cells;
    QList<double> edges; // points from the left of the type area
    qsizetype lines = 1; // of its highest cell
};

/// Broken into lines of at most width points; no piece of it is wider, however long.
SetCell setCell(const QString &text, double width, FontStyle font, double size, Alignment alignment, FontBook &fonts);
/// Draws lines [first, end) of a cell below each other; left, top and height are those of their box.
void drawCell(DisplayPage &page, const SetCell &cell, qsizetype first, qsizetype end, QRectF box, double linePitch,
              double size);

class LedgerRows
{
public:
    /// All three outlive it.
    LedgerRows(const Ledger &ledger, const LedgerLayout &layout, FontBook &fonts);

    SetRow header(const LedgerBand &band) const;
    SetRow record(const LedgerBand &band, qsizetype row) const;
    /// 合计 35份, and the sums of their columns.
    SetRow totals(const LedgerBand &band) const;
    /// 无, over the whole width.
    SetRow none(const LedgerBand &band) const;

    double height(qsizetype lines) const { return m_linePitch * double(lines) + 2 * m_padding; }
    /// Draws lines [first, end) of the row with its rules, its top at y of the page; returns where it ends.
    double draw(DisplayPage &page, const SetRow &row, double y, qsizetype first, qsizetype end) const;

private:
    void add(SetRow &row, const QString &text, FontStyle font, Alignment alignment, qsizetype column) const;
    Alignment alignmentOf(qsizetype column) const;

    const Ledger &m_ledger;
    const LedgerLayout &m_layout;
    FontBook &m_fonts;
    double m_linePitch;
    double m_padding;
};

} // namespace reporting
