#include "importing/returned_rows.h"

#include "domain/vocabulary.h"
#include "importing/row_kinds.h"
#include "importing/sheet_rows.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Kind;

namespace {

int firstColumn(const SheetMatch &sheet)
{
    const auto first = std::ranges::find_if(sheet.columns, [](const ColumnMatch &c) { return !c.header.isEmpty(); });
    return first == sheet.columns.end() ? 0 : first->column;
}

/// The cell an issue speaks of: that of its field, else the first of the row.
int columnOf(const domain::Issue &issue, const SheetMatch &sheet)
{
    const auto own = std::ranges::find_if(sheet.columns, [&](const ColumnMatch &column) {
        return column.field != nullptr && column.field == issue.field;
    });
    return own == sheet.columns.end() ? firstColumn(sheet) : own->column;
}

QList<spreadsheet::CellMark> marksOf(const PlannedRow &row, const SheetMatch &sheet)
{
    QMap<int, QStringList> reasons;
    for (const domain::Issue &issue : row.issues)
        if (QStringList &texts = reasons[columnOf(issue, sheet)]; !texts.contains(issue.message))
            texts << issue.message;
    QList<spreadsheet::CellMark> marks;
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        marks << spreadsheet::CellMark{row.row, sheet.placeOf(reason.key(), row.row), reason->join(u'\n')};
    return marks;
}

/// Below a header of their own order the rows go back with that header.
void addHeaders(std::vector<int> &rows, const SheetMatch &match)
{
    std::set<int> headers;
    for (const int row : rows) {
        const auto after = std::ranges::upper_bound(match.moved, row, {}, &MovedColumns::row);
        if (after != match.moved.begin())
            headers.insert(std::prev(after)->row);
    }
    rows.insert(rows.end(), headers.begin(), headers.end());
}

} // namespace

FieldWords wordsOf(const domain::Field &field)
{
    if (field.kind == Kind::Bool)
        return {{u"是"_s, u"否"_s}, true};
    if ((field.kind != Kind::Choice && field.kind != Kind::Choices) || field.options.vocabulary == nullptr)
        return {};
    const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
    // A list cannot be asked for several words at once, so it may not refuse them.
    return {vocabulary.codes(), vocabulary.isClosed() && field.kind == Kind::Choice};
}

QList<spreadsheet::ReturnedSheet> returnedSheets(const ImportPlan &plan)
{
    QList<spreadsheet::ReturnedSheet> sheets;
    SheetFile file(plan.file);
    for (const SheetMatch &match : plan.sheets) {
        spreadsheet::ReturnedSheet sheet;
        sheet.sheet = match.sheet;
        sheet.firstRow = match.firstDataRow;
        int lastRecord = 0;
        for (const PlannedRow &row : plan.rows) {
            if (row.sheet != match.name)
                continue;
            lastRecord = std::max(lastRecord, row.row);
            if (row.outcome != RowOutcome::Reject)
                continue;
            sheet.rows.push_back(row.row);
            sheet.marks += marksOf(row, match);
        }
        addHeaders(sheet.rows, match);
        std::ranges::sort(sheet.rows);
        sheet.records = static_cast<int>(sheet.rows.size());
        file.read(match.sheet, [&](spreadsheet::Row &&row) {
            if (row.number > lastRecord && row.number >= match.firstDataRow && isFooterRow(row))
                sheet.rows.push_back(row.number);
            return true;
        });
        for (const ColumnMatch &column : match.columns) {
            if (column.field == nullptr)
                continue;
            if (const FieldWords words = wordsOf(*column.field); !words.words.isEmpty())
                sheet.dropDowns << spreadsheet::DropDown{column.column, words.words, words.closed, {}};
        }
        sheets << std::move(sheet);
    }
    return sheets;
}

} // namespace importing
