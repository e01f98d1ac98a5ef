#include "importing/rejects.h"

#include "importing/sheet_rows.h"
#include "spreadsheet/xlsx_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr double reasonWidth = 48; // characters

void writeSheet(spreadsheet::XlsxWriter &writer, const ImportPlan &plan, const SheetMatch &sheet)
{
    QList<spreadsheet::SheetColumn> columns;
    for (const ColumnMatch &column : sheet.columns)
        columns << spreadsheet::SheetColumn{column.header};
    columns << spreadsheet::SheetColumn{u"原因"_s, spreadsheet::ColumnFormat::Text, reasonWidth};
    writer.beginSheet(sheet.name, columns);
    for (const PlannedRow &row : plan.rows) {
        if (row.outcome != RowOutcome::Reject || row.sheet != sheet.name)
            continue;
        QStringList values = row.cells;
        values.resize(sheet.columns.size());
        QStringList reasons;
        for (const domain::Issue &issue : row.issues)
            reasons << issue.message;
        writer.writeRow(values << reasons.join(u'\n'));
    }
}

} // namespace

void writeRejects(const ImportPlan &plan, const QString &path)
{
    try {
        spreadsheet::XlsxWriter writer(path);
        for (const SheetMatch &sheet : plan.sheets) {
            const bool any = std::ranges::any_of(plan.rows, [&](const PlannedRow &row) {
                return row.outcome == RowOutcome::Reject && row.sheet == sheet.name;
            });
            // A workbook needs a sheet: with nothing rejected it holds the header alone.
            if (any || (plan.rejected == 0 && &sheet == &plan.sheets.front()))
                writeSheet(writer, plan, sheet);
        }
        writer.finish();
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

} // namespace importing
