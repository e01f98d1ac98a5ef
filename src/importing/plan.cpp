#include "importing/import_plan.h"

#include "domain/value_text.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

QJsonObject issueJson(const RowIssue &found)
{
    const domain::Issue &issue = found.issue;
    return {{u"sheet"_s, found.sheet},
            {u"row"_s, found.row},
            {u"column"_s, found.column},
            {u"field"_s, issue.field != nullptr ? issue.field->name() : QString()},
            {u"code"_s, issue.code},
            {u"severity"_s, issue.severity == domain::Severity::Error ? u"error"_s : u"warning"_s},
            {u"message"_s, issue.message}};
}

QJsonObject wordsJson(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

int SheetMatch::placeOf(int column, int row) const
{
    int place = column;
    for (const MovedColumns &below : moved)
        if (below.row < row)
            place = below.places.value(column, column);
    return place < 0 ? column : place;
}

QString ImportPlan::given(const PlannedRow &row, const domain::Field &field) const
{
    const auto sheet = std::ranges::find(sheets, row.sheet, &SheetMatch::name);
    if (!row.cells.isEmpty() && sheet != sheets.end())
        for (const ColumnMatch &column : sheet->columns)
            if (column.field == &field)
                return row.cells.value(column.column);
    return domain::valueText(field, row.record.value(field));
}

QJsonObject ImportPlan::toJson() const
{
    QJsonArray found;
    for (const RowIssue &issue : issues)
        found.append(issueJson(issue));
    QJsonObject mapping;
    QStringList ignored;
    for (const SheetMatch &sheet : sheets)
        for (const ColumnMatch &column : sheet.columns) {
            if (column.field != nullptr && !mapping.contains(column.header))
                mapping.insert(column.header, column.field->name());
            else if (column.field == nullptr && !column.header.isEmpty() && !ignored.contains(column.header))
                ignored << column.header;
        }
    return {{u"batch"_s, batch != 0 ? QJsonValue(batch) : QJsonValue()},
            {u"rows"_s, static_cast<qint64>(rows.size())},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"rejected"_s, rejected},
            {u"duplicates"_s, duplicates},
            {u"probable_duplicates"_s, probableDuplicates},
            {u"issues"_s, found},
            {u"mapping"_s, mapping},
            {u"ignored"_s, QJsonArray::fromStringList(ignored)},
            {u"remembered"_s,
             QJsonObject{{u"columns"_s, wordsJson(remembered.columns)}, {u"codes"_s, wordsJson(remembered.codes)}}}};
}

} // namespace importing
