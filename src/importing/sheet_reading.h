#pragma once
// The record rows of a matched sheet: cells to values, merged cells carried down, rows that slipped sideways found.

#include "domain/value_text.h"
#include "importing/row_kinds.h"

namespace importing {

/// A row that says something and is no record.
struct SkippedRow
{
    int row = 0;
    RowKind kind = RowKind::Blank;
};

/// A row as it was read, before it is known whether its record exists already.
struct ReadRow
{
    PlannedRow planned; // record holds the given values and nothing else
    const SheetMatch *sheet = nullptr;
    domain::Issues issues; // of the cells
    bool hidden = false; // the sheet does not show the row
    bool slipped = false; // its cells stand in the wrong columns: nothing of it was read
};

/// Turns the rows of one sheet, in their order, into rows of a plan.
class RowReader
{
public:
    /// sheet, entity and options must outlive the reader.
    RowReader(const MatchedSheet &sheet, const domain::Entity &entity, const ImportOptions &options);

    /// Nothing where the row holds no record: blank, above the data, a total, a footer, the header once more.
    std::optional<ReadRow> read(spreadsheet::Row &&row);

    /// Rows with a word in them that were left out so far.
    const QList<SkippedRow> &skipped() const { return m_skipped; }

    /// Headers further down in another order, so far.
    const QList<MovedColumns> &moved() const { return m_moved; }

private:
    domain::ParsedValue valueOf(const spreadsheet::Cell &cell, const ColumnMatch &column);
    bool followHeader(const spreadsheet::Row &row);
    void putInOrder(spreadsheet::Row &row) const;

    struct Block // cells of one column that are merged over several rows: what stands in the first holds for all
    {
        int firstRow = 0, lastRow = 0;
        spreadsheet::Cell cell;
    };
    struct Column
    {
        QList<Block> blocks;
        qsizetype at = 0;
    };
    void carryDown(spreadsheet::Row &row);

    const MatchedSheet &m_sheet;
    const domain::Entity &m_entity;
    const ImportOptions &m_options;
    MergeIndex m_merges;
    QHash<int, Column> m_carried;
    std::vector<QHash<QString, domain::Value>> m_words; // by column of the sheet: what its words mean
    QHash<QString, int> m_texts; // of the header, without blanks → column; -1 where it stands twice
    QList<MovedColumns> m_moved;
    QList<SkippedRow> m_skipped;
    bool m_started = false;
};

/// Whether the merged cells of a sheet change what its rows say: two rows of header, or a cell that holds for the rows
/// below it, the caption of a section.
bool mergesMatter(const QList<spreadsheet::MergedRange> &merges, const SheetMatch &sheet);

} // namespace importing
