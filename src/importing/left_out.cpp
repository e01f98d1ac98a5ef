#include "importing/left_out.h"

#include "domain/value_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr qsizetype mostRanges = 8; // a filtered sheet hides thousands; a sentence names the first ones

/// “3, 5–9”; longer lists end with an ellipsis.
QString rowList(const std::vector<int> &rows)
{
    QStringList ranges;
    for (size_t i = 0; i < rows.size(); ++i) {
        size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        if (ranges.size() == mostRanges) {
            ranges << u"…"_s;
            break;
        }
        ranges << (last == i ? QString::number(rows[i]) : u"%1–%2"_s.arg(rows[i]).arg(rows[last]));
        i = last;
    }
    return ranges.join(u", "_s);
}

class Report
{
public:
    Report(ImportPlan &plan, const SheetMatch &sheet)
        : m_plan(plan)
        , m_sheet(sheet)
    {
    }

    void add(int row, const QString &code, const QString &message)
    {
        m_plan.issues << RowIssue{m_sheet.name, row, {}, domain::warning(code, nullptr, message)};
    }

    /// message: %1 stands for the numbers of the rows.
    void addRows(const QString &code, const std::vector<int> &rows, const QString &message)
    {
        if (!rows.empty())
            add(rows.front(), code, message.arg(rowList(rows)));
    }

private:
    ImportPlan &m_plan;
    const SheetMatch &m_sheet;
};

QStringList columnNames(const SheetMatch &sheet, const QList<spreadsheet::ColumnRange> &ranges)
{
    QStringList names;
    for (const ColumnMatch &column : sheet.columns)
        if (column.field != nullptr && std::ranges::any_of(ranges, [&](const spreadsheet::ColumnRange &range) {
                return column.column >= range.first && column.column <= range.last;
            }))
            names << u"%1 “%2”"_s.arg(spreadsheet::columnName(column.column), column.header);
    return names;
}

/// Columns that are called like one that is read, and hold something.
QStringList repeatedColumns(const SheetMatch &sheet)
{
    QSet<QString> taken;
    for (const ColumnMatch &column : sheet.columns)
        if (column.field != nullptr)
            taken.insert(domain::normalisedTerm(column.header));
    QStringList names;
    for (const ColumnMatch &column : sheet.columns)
        if (column.field == nullptr && !column.example.isEmpty()
            && taken.contains(domain::normalisedTerm(column.header)))
            names << u"%1 “%2”"_s.arg(spreadsheet::columnName(column.column), column.header);
    return names;
}

std::vector<int> rowsOf(const QList<SkippedRow> &skipped, RowKind kind)
{
    std::vector<int> rows;
    for (const SkippedRow &row : skipped)
        if (row.kind == kind)
            rows.push_back(row.row);
    return rows;
}

} // namespace

void reportUnseen(ImportPlan &plan, const SheetMatch &sheet, SheetFile &file, const std::vector<int> &hidden,
                  const QList<SkippedRow> &skipped)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("Import", sentence); };
    Report report(plan, sheet);
    if (file.isHidden(sheet.sheet))
        report.add(sheet.headerRow, u"hidden_sheet"_s,
                   say(QT_TRANSLATE_NOOP("Import",
                                         "The sheet “%1” is hidden in the file. Its rows are read as well; choose the "
                                         "other sheets to leave it out."))
                       .arg(sheet.name));
    if (const QStringList columns = columnNames(sheet, file.hiddenColumns(sheet.sheet)); !columns.isEmpty())
        report.add(sheet.headerRow, u"hidden_columns"_s,
                   say(QT_TRANSLATE_NOOP("Import", "Hidden columns are read as well: %1.")).arg(columns.join(u"、"_s)));
    if (const QStringList columns = repeatedColumns(sheet); columns.size() >= 2)
        report.add(sheet.headerRow, u"columns_repeated"_s,
                   say(QT_TRANSLATE_NOOP("Import",
                                         "The header stands twice side by side; what stands in the columns %1 is not "
                                         "read. Put those rows below the others."))
                       .arg(columns.join(u"、"_s)));
    report.addRows(u"hidden_rows"_s, hidden,
                   say(QT_TRANSLATE_NOOP("Import",
                                         "Hidden rows, as a filter leaves them, are records too and are read as well: "
                                         "rows %1. Delete them from the sheet to leave them out.")));
    report.addRows(u"example_skipped"_s, rowsOf(skipped, RowKind::Example),
                   say(QT_TRANSLATE_NOOP("Import", "Marked as an example and left out: row %1.")));
    report.addRows(u"note_skipped"_s, rowsOf(skipped, RowKind::Note),
                   say(QT_TRANSLATE_NOOP("Import", "Says how to fill in the columns and is left out: row %1.")));
    report.addRows(u"others_skipped"_s, rowsOf(skipped, RowKind::Others),
                   say(QT_TRANSLATE_NOOP("Import",
                                         "Only family members or the like beside a record already read, so left out: "
                                         "rows %1.")));
}

} // namespace importing
