#include "reporting/layout/table_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reporting {
namespace {

constexpr double smallestSize = 9.0; // of a table; single cells may be smaller
constexpr double sizeStep = 1.0;
constexpr double smallestCrowdedSize = 3.0; // dozens of columns
constexpr double paddingEm = 0.35;
constexpr double longTextEm = 18; // longer cells wrap anyway and ask for no more room than this
constexpr double nameEm = 3.0; // shorter cells, such as names, do not wrap
constexpr double roundingEm = 0.01;

/// What a column asks for, in ems of the table's text.
struct Need
{
    double bare = 1; // longest number
    double least = 1; // longest word
    double comfort = 1; // a name in one line
    double natural = 1; // longest cell in one line
};

Need needOf(const QList<Unit> &units)
{
    Need need;
    double width = 0;
    for (int i = 0; i < units.size(); ++i) {
        if (i > 0 && units.at(i - 1).lineEnd)
            width = 0;
        width += units.at(i).width;
        need.natural = std::max(need.natural, std::min(width + roundingEm, longTextEm));
    }
    need.bare = std::max(1.0, longestNumber(units) + roundingEm);
    need.least = std::max(need.bare, longestPiece(units) + roundingEm);
    need.comfort = std::max(need.least, std::min(need.natural, nameEm + roundingEm));
    need.natural = std::max(need.natural, need.comfort);
    return need;
}

/// Shares what a merged cell asks for among the columns it covers.
void raise(QList<Need> &needs, const PlacedCell &cell, double Need::*what, double wanted)
{
    wanted -= 2 * paddingEm * (cell.columns - 1); // the padding between its columns is its own
    double sum = 0;
    for (int i = cell.column; i < cell.columnEnd(); ++i)
        sum += needs.at(i).*what;
    for (int i = cell.column; wanted > sum && i < cell.columnEnd(); ++i)
        needs[i].*what *= wanted / sum;
}

QList<Need> needsOf(const TableGrid &grid, FontBook &fonts)
{
    QList<Need> needs(grid.columns);
    for (const bool merged : {false, true}) {
        for (const PlacedCell &cell : grid.cells) {
            if (!cell.cell || (cell.columns > 1) != merged)
                continue;
            const Need need = needOf(measure(cell.cell->runs, {cellFont(cell, grid), 1.0, 1.0}, fonts));
            for (double Need::*what : {&Need::bare, &Need::least, &Need::comfort, &Need::natural})
                raise(needs, cell, what, need.*what);
        }
    }
    for (Need &need : needs) {
        need.least = std::max(need.least, need.bare);
        need.comfort = std::max(need.comfort, need.least);
        need.natural = std::max(need.natural, need.comfort);
    }
    return needs;
}

QList<double> fromWeights(const QList<double> &weights, double width)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<double> widths;
    for (double weight : weights)
        widths.append(width * weight / sum);
    return widths;
}

QList<double> fromNeeds(const QList<Need> &needs, double Need::*what, double size, double width)
{
    const double padding = 2 * paddingEm * size;
    double least = 0;
    double natural = 0;
    for (const Need &need : needs) {
        least += need.*what * size + padding;
        natural += need.natural * size + padding;
    }
    QList<double> widths;
    for (const Need &need : needs) {
        const double small = need.*what * size + padding;
        const double large = need.natural * size + padding;
        if (natural <= width)
            widths.append(large * width / natural);
        else if (least < width)
            widths.append(small + (large - small) * (width - least) / (natural - least));
        else
            widths.append(small * width / least);
    }
    return widths;
}

/// Whether each column has what it asks for.
bool suffices(const QList<double> &widths, const QList<Need> &needs, double Need::*what, double size)
{
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths.at(i) + 0.01 < needs.at(i).*what * size + 2 * paddingEm * size)
            return false;
    }
    return true;
}

TableColumns columnsOf(const QList<double> &widths, double size)
{
    TableColumns columns{{0}, size, size * paddingEm};
    for (double width : widths)
        columns.edges.append(columns.edges.last() + width);
    return columns;
}

} // namespace

FontStyle cellFont(const PlacedCell &cell, const TableGrid &grid)
{
    return cell.row < grid.headerRows || (cell.cell && cell.cell->bold) ? FontStyle::Hei : FontStyle::Body;
}

double longestPiece(const QList<Unit> &units)
{
    double longest = 0;
    double piece = 0;
    for (int i = 0; i < units.size(); ++i) {
        piece = (i > 0 && breakCost(units, i) >= forbidden ? piece : 0) + units.at(i).width;
        longest = std::max(longest, piece);
    }
    return longest;
}

double longestNumber(const QList<Unit> &units)
{
    double longest = 0;
    double piece = 0;
    for (int i = 0; i < units.size(); ++i) {
        const bool number = isDigit(units.at(i).character) || units.at(i).character == U'.'
            || units.at(i).character == U',' || units.at(i).character == U'%' || units.at(i).character == U'-';
        const bool goesOn = i > 0 && number && !units.at(i - 1).lineEnd && breakCost(units, i) >= forbidden;
        piece = !number ? 0 : (goesOn ? piece : 0) + units.at(i).width;
        longest = std::max(longest, piece);
    }
    return longest;
}

TableColumns fitColumns(const Table &table, const TableGrid &grid, double width, FontBook &fonts,
                        const LayoutProfile &profile)
{
    const QList<Need> needs = needsOf(grid, fonts);
    const bool weighted = table.widths.size() == grid.columns
        && std::all_of(table.widths.begin(), table.widths.end(), [](double weight) { return weight > 0; });
    const auto widthsAt = [&](double size, double Need::*what) {
        return weighted ? fromWeights(table.widths, width) : fromNeeds(needs, what, size, width);
    };
    for (double Need::*what : {&Need::comfort, &Need::least}) {
        for (double size = profile.tableSize; size >= smallestSize; size -= sizeStep) {
            const QList<double> widths = widthsAt(size, what);
            if (suffices(widths, needs, what, size))
                return columnsOf(widths, size);
        }
    }
    // Some words are too long: their cells are set smaller. Numbers must fit then.
    for (double Need::*what : {&Need::least, &Need::bare}) {
        const QList<double> widths = widthsAt(smallestSize, what);
        if (suffices(widths, needs, &Need::bare, smallestSize))
            return columnsOf(widths, smallestSize);
    }
    double size = smallestSize;
    while (size - sizeStep / 2 >= smallestCrowdedSize
           && !suffices(fromNeeds(needs, &Need::bare, size, width), needs, &Need::bare, size))
        size -= sizeStep / 2;
    return columnsOf(fromNeeds(needs, &Need::bare, size, width), size);
}

} // namespace reporting
