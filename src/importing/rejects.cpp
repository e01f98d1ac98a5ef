#include "importing/rejects.h"

#include "importing/returned_rows.h"
#include "importing/sheet_rows.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx/form_writer.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using spreadsheet::FormCell;
using spreadsheet::FormStyle;
using spreadsheet::MergedRange;
using spreadsheet::ReturnedSheet;
using spreadsheet::Row;

namespace {

constexpr double widestColumn = 40; // characters

QString author() { return u"工会台账"_s; }

/// One sheet written anew: what stands above the data, the rejected rows, the notes at the foot.
class SheetCopy
{
public:
    SheetCopy(spreadsheet::FormWriter &writer, const SheetMatch &match, const ReturnedSheet &sheet,
              const QList<MergedRange> &merges)
        : m_writer(writer)
        , m_match(match)
        , m_sheet(sheet)
        , m_merges(merges)
    {
        for (const spreadsheet::CellMark &mark : sheet.marks)
            m_marks[mark.row].insert(mark.column, mark.text);
    }

    void write(SheetFile &file)
    {
        m_writer.beginSheet(m_match.name);
        for (const ColumnMatch &column : m_match.columns)
            m_writer.setColumn(column.column,
                               std::clamp(spreadsheet::shownWidth(column.header) + 4, 12.0, widestColumn),
                               FormStyle::Text);
        file.read(m_match.sheet, [&](Row &&row) {
            carry(row);
            if (row.number < m_sheet.firstRow)
                copyHead(row);
            else if (std::ranges::binary_search(m_sheet.rows, row.number))
                copyRecord(row);
            return true;
        });
        for (const MergedRange &merge : m_merges)
            if (merge.lastRow < m_sheet.firstRow && merge.firstRow <= m_written)
                m_writer.merge(merge.firstRow, merge.lastRow, merge.firstColumn, merge.lastColumn,
                               m_heads.value({merge.firstRow, merge.firstColumn}));
        for (const spreadsheet::DropDown &dropDown : m_sheet.dropDowns)
            if (m_sheet.records > 0)
                m_writer.addRule({dropDown.column,
                                  m_sheet.firstRow,
                                  m_sheet.firstRow + m_sheet.records - 1,
                                  dropDown.words,
                                  dropDown.closed,
                                  {},
                                  {}});
    }

private:
    /// Of merged cells only the first holds a value; each row that goes back alone says it itself.
    void carry(Row &row)
    {
        for (const MergedRange &merge : m_merges) {
            if (merge.firstRow < m_sheet.firstRow || row.number < merge.firstRow || row.number > merge.lastRow)
                continue;
            if (row.number == merge.firstRow) {
                m_carried[merge.firstColumn] = row.cell(merge.firstColumn);
            } else if (row.cell(merge.firstColumn).isEmpty()) {
                row.cells.resize(std::max<qsizetype>(row.cells.size(), merge.firstColumn + 1));
                row.cells[merge.firstColumn] = m_carried.value(merge.firstColumn);
            }
        }
    }

    void copyHead(const Row &row)
    {
        fillUpTo(row.number);
        QList<FormCell> cells;
        for (int column = 0; column < row.cells.size(); ++column) {
            cells << FormCell{
                row.cell(column).shown, row.number >= m_match.headerRow ? FormStyle::Header : FormStyle::Note, {}};
            m_heads.insert({row.number, column}, cells.last());
        }
        put(cells);
        if (m_written + 1 == m_sheet.firstRow)
            m_writer.freeze();
    }

    void copyRecord(const Row &row)
    {
        fillUpTo(m_sheet.firstRow);
        const QMap<int, QString> marks = m_marks.value(row.number);
        QList<FormCell> cells;
        const qsizetype last = marks.isEmpty() ? 0 : qsizetype(marks.lastKey()) + 1;
        for (int column = 0; column < std::max(row.cells.size(), last); ++column)
            cells << FormCell{row.cell(column).shown, marks.contains(column) ? FormStyle::Marked : FormStyle::Text,
                              marks.value(column)};
        put(cells);
    }

    void fillUpTo(int row)
    {
        while (m_written + 1 < row)
            put({});
    }
    void put(const QList<FormCell> &cells)
    {
        m_writer.writeRow(cells);
        ++m_written;
    }

    spreadsheet::FormWriter &m_writer;
    const SheetMatch &m_match;
    const ReturnedSheet &m_sheet;
    const QList<MergedRange> &m_merges;
    QHash<int, QMap<int, QString>> m_marks; // row → column → reason
    QHash<int, spreadsheet::Cell> m_carried; // by column
    QHash<QPair<int, int>, FormCell> m_heads;
    int m_written = 0;
};

void writeNewWorkbook(const ImportPlan &plan, const QList<ReturnedSheet> &sheets, const QString &path)
{
    SheetFile file(plan.file);
    spreadsheet::FormWriter writer(path, author());
    for (qsizetype i = 0; i < sheets.size(); ++i)
        if (sheets[i].records > 0 || (plan.rejected == 0 && i == 0))
            SheetCopy(writer, plan.sheets[i], sheets[i], file.merges(sheets[i].sheet)).write(file);
    writer.finish();
}

} // namespace

void writeRejects(const ImportPlan &plan, const QString &path)
{
    try {
        if (QFileInfo(path).exists() && QFileInfo(path).canonicalFilePath() == QFileInfo(plan.file).canonicalFilePath())
            throw spreadsheet::sentences::isItsSource(path);
        const QList<ReturnedSheet> sheets = returnedSheets(plan);
        if (!spreadsheet::canPatch(plan.file, path))
            return writeNewWorkbook(plan, sheets, path);
        try {
            spreadsheet::returnWorkbook(plan.file, path, sheets, author());
        } catch (const spreadsheet::SheetError &failure) {
            if (failure.kind() != spreadsheet::SheetErrorKind::TooLarge)
                throw;
            writeNewWorkbook(plan, sheets, path);
        }
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

} // namespace importing
