#include "importing/sheet_overview.h"

#include "importing/sheet_match.h"
#include "importing/union_rules.h"

#include <algorithm>

namespace importing {

namespace {

constexpr std::ptrdiff_t headerRowsLookedAt = 30;
constexpr std::ptrdiff_t fewestColumns = 2; // less is a text, not a table

QString oneLine(const spreadsheet::Cell &cell) { return cell.shown.simplified(); }

/// The columns of the first row that has most texts: what a person would take for the header.
void guessHeader(const SheetRows &sheet, SheetMatch &match)
{
    const auto textsOf = [](const spreadsheet::Row &row) {
        return std::ranges::count_if(row.cells, [](const spreadsheet::Cell &cell) {
            bool number = false;
            const QString text = oneLine(cell);
            text.toDouble(&number);
            return !text.isEmpty() && !number;
        });
    };
    const auto end = sheet.rows.begin() + std::min<std::ptrdiff_t>(std::ssize(sheet.rows), headerRowsLookedAt);
    const auto header = std::ranges::max_element(sheet.rows.begin(), end, {}, textsOf);
    if (header == end || textsOf(*header) < fewestColumns)
        return;
    match.headerRow = header->number;
    match.firstDataRow = header->number + 1;
    const auto below = std::next(header) != sheet.rows.end() ? std::next(header) : header;
    for (qsizetype column = 0; column < header->cells.size(); ++column) {
        const int at = static_cast<int>(column);
        const QString example = below != header ? oneLine(below->cell(at)) : QString();
        match.columns << ColumnMatch{at, oneLine(header->cell(at)), nullptr, true, example, {}};
    }
}

} // namespace

QList<SheetOverview> overviewOf(storage::Session &session, const domain::Entity &entity, const QString &file,
                                const ImportOptions &options)
{
    SheetFile sheets(file);
    const std::vector<SheetRows> tops = sheets.tops();
    storage::Registers registers(session, recordsRefused);
    QList<SheetOverview> overview;
    for (const SheetRows &top : tops) {
        MatchedSheet matched = matchSheet(SheetTop(top), entity, options, &registers);
        SheetOverview sheet;
        sheet.name = top.name;
        sheet.hidden = sheets.isHidden(top.index);
        sheet.blank = std::ranges::all_of(top.rows, [](const spreadsheet::Row &row) { return row.cells.isEmpty(); });
        sheet.match = std::move(matched.match);
        sheet.missing = std::move(matched.missing);
        sheet.usable = matched.usable;
        if (sheet.match.columns.isEmpty() && !sheet.blank)
            guessHeader(top, sheet.match);
        overview << sheet;
    }
    return overview;
}

} // namespace importing
