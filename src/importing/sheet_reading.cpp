#include "importing/sheet_reading.h"

#include "domain/identity_number.h"
#include "importing/cell_values.h"
#include "spreadsheet/cell.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using spreadsheet::Row;

namespace {

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

} // namespace

bool mergesMatter(const QList<spreadsheet::MergedRange> &merges, const SheetMatch &sheet)
{
    return std::ranges::any_of(merges, [&](const spreadsheet::MergedRange &merge) {
        const bool overAll = merge.firstColumn == 0 && merge.lastColumn + 1 >= sheet.columns.size();
        return merge.firstRow >= sheet.firstDataRow
            ? merge.lastRow > merge.firstRow || merge.lastColumn - merge.firstColumn >= 2
            : !overAll;
    });
}

RowReader::RowReader(const MatchedSheet &sheet, const domain::Entity &entity, const ImportOptions &options)
    : m_sheet(sheet)
    , m_entity(entity)
    , m_options(options)
    , m_merges(sheet.rows->merges)
{
    for (const spreadsheet::MergedRange &merge : sheet.rows->merges)
        if (merge.lastRow > merge.firstRow && merge.firstRow >= sheet.match.firstDataRow)
            m_carried[merge.firstColumn].blocks.append(Block{merge.firstRow, merge.lastRow, {}});
    for (Column &column : m_carried)
        std::ranges::sort(column.blocks, {}, &Block::firstRow);
}

void RowReader::carryDown(Row &row)
{
    for (auto column = m_carried.begin(); column != m_carried.end(); ++column) {
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

std::optional<ReadRow> RowReader::read(Row &&row)
{
    const SheetMatch &sheet = m_sheet.match;
    if (row.number < sheet.firstDataRow)
        return std::nullopt;
    const RowKind kind = kindOf(row, m_sheet, m_merges, m_started);
    if (kind != RowKind::Record) {
        if (kind != RowKind::Blank)
            m_skipped << SkippedRow{row.number, kind};
        return std::nullopt;
    }
    m_started = true;
    const bool hidden = row.hidden;
    carryDown(row);
    ReadRow read{PlannedRow{sheet.name, row.number, RowOutcome::Create, domain::Record(m_entity), {}, {}, {}},
                 &sheet,
                 {},
                 hidden,
                 {}};
    if (const auto slipped = slippedSideways(row, sheet)) {
        read.issues << *slipped;
        read.slipped = true;
    } else {
        for (const ColumnMatch &column : sheet.columns) {
            if (column.field == nullptr)
                continue;
            domain::ParsedValue parsed = cellValue(row.cell(column.column), m_entity, *column.field, column.header,
                                                   m_options, column.moneyUnit);
            if (parsed.issue)
                read.issues << *parsed.issue;
            if (!domain::isEmpty(parsed.value))
                read.planned.record.setValue(*column.field, std::move(parsed.value));
        }
    }
    if (domain::hasErrors(read.issues))
        for (const spreadsheet::Cell &cell : row.cells)
            read.planned.cells << cell.shown;
    return read;
}

} // namespace importing
