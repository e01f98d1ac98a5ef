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

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

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
    for (qsizetype i = 0; i < sheet.header.cells.size(); ++i) {
        const HeaderCell &cell = sheet.header.cells[i];
        if (const QString text = withoutBlanks(cell.own.isEmpty() ? cell.above : cell.own); !text.isEmpty())
            m_texts.insert(text, m_texts.contains(text) ? -1 : static_cast<int>(i));
    }
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

/// Whether the row is the header again; from then on its order of columns holds.
bool RowReader::followHeader(const Row &row)
{
    constexpr qsizetype fewest = 3;
    qsizetype filled = 0, known = 0;
    QList<int> places(m_sheet.header.cells.size(), -1);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const spreadsheet::Cell &cell = row.cells[i];
        if (cell.isEmpty())
            continue;
        ++filled;
        const int column = cell.kind == spreadsheet::CellKind::Text && !cell.oversize
            ? m_texts.value(withoutBlanks(cell.shown), -1)
            : -1;
        known += column >= 0 ? 1 : 0;
        if (filled == 2 && known == 0) // nearly every row ends here
            return false;
        if (column >= 0 && places[column] < 0)
            places[column] = static_cast<int>(i);
    }
    if (known < fewest || known * 10 < filled * 8)
        return false;
    const bool inPlace
        = std::ranges::all_of(m_texts, [&](int column) { return column < 0 || places[column] == column; });
    if (!inPlace || !m_moved.isEmpty())
        m_moved << MovedColumns{row.number, places};
    return true;
}

void RowReader::putInOrder(Row &row) const
{
    const QList<int> &places = m_moved.last().places;
    QList<spreadsheet::Cell> cells(places.size());
    for (qsizetype column = 0; column < places.size(); ++column)
        if (places[column] >= 0)
            cells[column] = row.cell(places[column]);
    row.cells = std::move(cells);
}

/// Words of a list and names of units come again in nearly every row: each is read once, and its text kept once.
domain::ParsedValue RowReader::valueOf(const spreadsheet::Cell &cell, const ColumnMatch &column)
{
    constexpr qsizetype mostWords = 2000;
    const auto read
        = [&] { return cellValue(cell, m_entity, *column.field, column.header, m_options, column.moneyUnit); };
    const domain::Kind kind = column.field->kind;
    if (cell.kind != spreadsheet::CellKind::Text || cell.oversize || cell.formulaWithoutValue
        || (kind != domain::Kind::Choice && kind != domain::Kind::Reference))
        return read();
    const auto place = static_cast<size_t>(column.column);
    if (m_words.size() <= place)
        m_words.resize(place + 1);
    QHash<QString, domain::Value> &words = m_words[place];
    if (const auto known = words.constFind(cell.shown); known != words.cend())
        return {*known, {}};
    domain::ParsedValue parsed = read();
    if (!parsed.issue && words.size() < mostWords)
        words.insert(cell.shown, parsed.value);
    return parsed;
}

std::optional<ReadRow> RowReader::read(Row &&row)
{
    const SheetMatch &sheet = m_sheet.match;
    if (row.number < sheet.firstDataRow)
        return std::nullopt;
    if (followHeader(row)) {
        m_skipped << SkippedRow{row.number, RowKind::Header};
        return std::nullopt;
    }
    if (!m_moved.isEmpty())
        putInOrder(row);
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
            domain::ParsedValue parsed = valueOf(row.cell(column.column), column);
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
