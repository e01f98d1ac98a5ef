#pragma once
// How a ledger lies on A4: portrait or landscape, how large its text is, how wide its columns are, and how many sheets
// side by side its columns need.

#include "domain/progress.h"
#include "reporting/drawing/fonts.h"
#include "reporting/ledger/ledger.h"

#include <QSizeF>

namespace reporting {

/// The columns that stand on one sheet. Columns of several bands are read side by side, as a spreadsheet prints them.
struct LedgerBand
{
    QList<qsizetype> columns; // index into Ledger::columns; −1: 序号
    QList<double> edges; // points from the left of the type area; one more than there are columns
};

struct LedgerLayout
{
    QSizeF paper; // points
    double margin = 42; // left and right
    double top = 45;
    double bottom = 45;
    double size = 10.5; // of the table's text
    double padding = 3; // on either side of a cell's text
    QList<LedgerBand> bands;
    QList<bool> centred; // by column: short words

    double areaWidth() const { return paper.width() - 2 * margin; }
};

/// Looks at every cell. Throws Error{Cancelled} when progress says so.
LedgerLayout layOut(const Ledger &ledger, FontBook &fonts, const domain::Progress &progress = {});

} // namespace reporting
