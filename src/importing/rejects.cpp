#include "importing/rejects.h"

#include "importing/sheet_rows.h"
#include "spreadsheet/xlsx_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr double reasonWidth = 48; // characters

QString reasonsOf(const PlannedRow &row)
{
    QStringList reasons;
    for (const domain::Issue &issue : row.issues)
        reasons << issue.message;
    return reasons.join(u'\n');
}

void writeSheet(spreadsheet::XlsxWriter &writer, SheetFile &file, const SheetMatch &sheet,
                const QHash<int, const PlannedRow *> &rejected)
{
    QList<spreadsheet::SheetColumn> columns;
    for (const ColumnMatch &column : sheet.columns)
        columns << spreadsheet::SheetColumn{column.header};
    columns << spreadsheet::SheetColumn{u"原因"_s, spreadsheet::ColumnFormat::Text, reasonWidth};
    writer.beginSheet(sheet.name, columns);
    file.read(sheet.sheet, [&](const spreadsheet::Row &row) {
        if (const PlannedRow *planned = rejected.value(row.number)) {
            QStringList values;
            for (qsizetype column = 0; column < sheet.columns.size(); ++column)
                values << row.cell(column).shown;
            writer.writeRow(values << reasonsOf(*planned));
        }
        return true;
    });
}

} // namespace

void writeRejects(const ImportPlan &plan, const QString &path)
{
    try {
        SheetFile file(plan.file);
        spreadsheet::XlsxWriter writer(path);
        for (const SheetMatch &sheet : plan.sheets) {
            QHash<int, const PlannedRow *> rejected;
            for (const PlannedRow &row : plan.rows)
                if (row.outcome == RowOutcome::Reject && row.sheet == sheet.name)
                    rejected.insert(row.row, &row);
            // A workbook needs a sheet: with nothing rejected it holds the header alone.
            if (!rejected.isEmpty() || (plan.rejected == 0 && &sheet == &plan.sheets.front()))
                writeSheet(writer, file, sheet, rejected);
        }
        writer.finish();
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

} // namespace importing
