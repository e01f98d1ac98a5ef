#include "reporting/table_columns.h"

#include "reporting/text_units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reporting {
namespace {

constexpr double smallestSize = 8.0;
constexpr double sizeStep = 1.0;
constexpr double paddingEm = 0.35;
constexpr double longTextEm = 18; // longer cells wrap anyway and ask for no more room than this

/// What a column asks for, in ems of the table's text.
struct Need
{
    double least = 1; // longest piece that may not be broken
    double natural = 1; // longest cell in one line
};

void take(Need &need, const TableCell &cell, FontStyle font, FontBook &fonts)
{
    const QList<Unit> units = measure(cell.runs, {font, 1.0, 1.0}, fonts);
    double width = 0;
    double piece = 0;
    for (int i = 0; i < units.size(); ++i) {
        if (i > 0 && breakCost(units, i) < forbidden)
            piece = 0;
        width += units.at(i).width;
        piece += units.at(i).width;
        need.least = std::max(need.least, piece);
    }
    need.natural = std::max({need.natural, need.least, std::min(width, longTextEm)});
}

QList<double> fromWeights(const QList<double> &weights, double width)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<double> widths;
    for (double weight : weights)
        widths.append(width * weight / sum);
    return widths;
}

QList<double> fromNeeds(const QList<Need> &needs, double size, double padding, double width)
{
    double least = 0;
    double natural = 0;
    for (const Need &need : needs) {
        least += need.least * size + 2 * padding;
        natural += need.natural * size + 2 * padding;
    }
    QList<double> widths;
    for (const Need &need : needs) {
        const double small = need.least * size + 2 * padding;
        const double large = need.natural * size + 2 * padding;
        if (natural <= width)
            widths.append(large * width / natural);
        else if (least <= width)
            widths.append(small + (large - small) * (width - least) / (natural - least));
        else
            widths.append(small * width / least);
    }
    return widths;
}

} // namespace

TableColumns fitColumns(const Table &table, FontBook &fonts, const LayoutProfile &profile)
{
    qsizetype count = 0;
    for (const QList<TableCell> &row : table.headerRows)
        count = std::max(count, row.size());
    for (const QList<TableCell> &row : table.rows)
        count = std::max(count, row.size());

    QList<Need> needs(count);
    for (qsizetype column = 0; column < count; ++column) {
        for (const QList<TableCell> &row : table.headerRows) {
            if (column < row.size())
                take(needs[column], row.at(column), FontStyle::Hei, fonts);
        }
        for (const QList<TableCell> &row : table.rows) {
            if (column < row.size())
                take(needs[column], row.at(column), FontStyle::Body, fonts);
        }
    }
    const bool weighted = table.widths.size() == count
        && std::all_of(table.widths.begin(), table.widths.end(), [](double weight) { return weight > 0; });

    TableColumns columns;
    for (columns.size = profile.tableSize;; columns.size -= sizeStep) {
        columns.padding = columns.size * paddingEm;
        const QList<double> widths = weighted ? fromWeights(table.widths, profile.areaWidth())
                                              : fromNeeds(needs, columns.size, columns.padding, profile.areaWidth());
        bool fits = true;
        columns.edges = {0};
        for (qsizetype i = 0; i < count; ++i) {
            fits = fits && widths.at(i) + 0.01 >= needs.at(i).least * columns.size + 2 * columns.padding;
            columns.edges.append(columns.edges.last() + widths.at(i));
        }
        if (fits || columns.size - sizeStep < smallestSize)
            return columns;
    }
}

} // namespace reporting
