#include "importing/sheet_reading.h"

#include "domain/identity_number.h"
#include "importing/cell_values.h"
#include "importing/row_kinds.h"
#include "spreadsheet/cell.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using spreadsheet::Row;

namespace {

/// The cells of each column's merged blocks that run down over several rows: what stands in the first holds for all.
class CarriedDown
{
public:
    explicit CarriedDown(const MatchedSheet &sheet)
    {
        for (const spreadsheet::MergedRange &merge : sheet.rows->merges)
            if (merge.lastRow > merge.firstRow && merge.firstRow >= sheet.match.firstDataRow)
                m_columns[merge.firstColumn].blocks.append(Block{merge.firstRow, merge.lastRow, {}});
        for (Column &column : m_columns)
            std::ranges::sort(column.blocks, {}, &Block::firstRow);
    }
    /// Rows come in order.
    void fill(Row &row)
    {
        for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
            qsizetype &at = column->at;
            while (at < column->blocks.size() && column->blocks[at].lastRow < row.number)
                ++at;
            if (at == column->blocks.size() || column->blocks[at].firstRow > row.number)
                continue;
            Block &block = column->blocks[at];
            if (row.number == block.firstRow) {
                block.cell = row.cell(column.key());
            } else if (row.cell(column.key()).isEmpty()) {
                if (row.cells.size() <= column.key())
                    row.cells.resize(column.key() + 1);
                row.cells[column.key()] = block.cell;
            }
        }
    }

private:
    struct Block
    {
        int firstRow = 0, lastRow = 0;
        spreadsheet::Cell cell;
    };
    struct Column
    {
        QList<Block> blocks;
        qsizetype at = 0;
    };
    QHash<int, Column> m_columns;
};

bool isResidentNumber(const QString &text)
{
    return text.size() == 18 && domain::checkIdentityNumber(text).issueCode.isEmpty();
}

/// An identity number beside its column means that the whole row slipped; its values would go to wrong fields.
std::optional<domain::Issue> slippedSideways(const Row &row, const SheetMatch &sheet)
{
    const auto holdsNumbers = [](const ColumnMatch &column) {
        return column.field != nullptr && column.field->options.format == domain::Format::IdentityNumber;
    };
    for (const ColumnMatch &column : sheet.columns) {
        if (!holdsNumbers(column))
            continue;
        const spreadsheet::Cell &cell = row.cell(column.column);
        const QString own = cellText(cell);
        if (cell.kind == spreadsheet::CellKind::Number || own.size() == 15 || own.size() == 18)
            continue;
        for (const int beside : {column.column - 1, column.column + 1}) {
            if (beside < 0 || (beside < sheet.columns.size() && holdsNumbers(sheet.columns[beside])))
                continue;
            const QString text = cellText(row.cell(beside));
            if (isResidentNumber(text))
                return domain::error(
                    u"shifted"_s, column.field,
                    QCoreApplication::translate("Import",
                                                "The identity number stands in column %1, beside its own "
                                                "column: the row has slipped. Move its cells back.")
                        .arg(spreadsheet::columnName(beside)),
                    text);
        }
    }
    return std::nullopt;
}

ReadRow readRow(const Row &row, const SheetMatch &sheet, const domain::Entity &entity, const ImportOptions &options)
{
    ReadRow read{
        PlannedRow{sheet.name, row.number, RowOutcome::Create, domain::Record(entity), {}, {}, {}, {}}, &sheet, {}, {}};
    for (const spreadsheet::Cell &cell : row.cells)
        read.planned.cells << cell.shown;
    for (const ColumnMatch &column : sheet.columns)
        if (column.field != nullptr && !row.cell(column.column).shown.isEmpty())
            read.planned.given.insert(column.field->name(), row.cell(column.column).shown);
    if (const auto slipped = slippedSideways(row, sheet)) {
        read.issues << *slipped;
        return read;
    }
    for (const ColumnMatch &column : sheet.columns) {
        if (column.field == nullptr)
            continue;
        domain::ParsedValue parsed
            = cellValue(row.cell(column.column), entity, *column.field, column.header, options, column.moneyUnit);
        if (parsed.issue)
            read.issues << *parsed.issue;
        if (domain::isEmpty(parsed.value))
            continue;
        read.planned.record.setValue(*column.field, std::move(parsed.value));
        read.given << column.field;
    }
    return read;
}

} // namespace

std::vector<ReadRow> readRows(const MatchedSheet &sheet, const domain::Entity &entity, const ImportOptions &options,
                              const std::function<void()> &tick)
{
    std::vector<ReadRow> rows;
    CarriedDown carried(sheet);
    for (auto at = static_cast<size_t>(sheet.firstData); at < sheet.rows->rows.size(); ++at) {
        tick();
        Row row = sheet.rows->rows[at];
        if (!isRecordRow(row, sheet))
            continue;
        carried.fill(row);
        rows.push_back(readRow(row, sheet.match, entity, options));
    }
    return rows;
}

} // namespace importing
