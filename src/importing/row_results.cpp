#include "importing/row_results.h"

#include "storage/import_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr const char *outcomeWords[] = {"create", "update", "unchanged", "reject"};

/// Codes and fields only: what stood in the cells may be personal.
QString issueCodes(const PlannedRow &row)
{
    if (row.issues.isEmpty())
        return {};
    QJsonArray codes;
    for (const domain::Issue &issue : row.issues)
        codes.append(QJsonObject{{u"code"_s, issue.code},
                                 {u"field"_s, issue.field != nullptr ? issue.field->name() : QString()}});
    return QString::fromUtf8(QJsonDocument(codes).toJson(QJsonDocument::Compact));
}

bool follows(const PlannedRow &row, const PlannedRow &before)
{
    return row.outcome == before.outcome && row.row == before.row + 1 && row.issues.isEmpty() && before.issues.isEmpty()
        && row.sheet == before.sheet;
}

} // namespace

void writeRows(storage::Operation &operation, qint64 batch, const ImportPlan &plan, const std::vector<qint64> &written)
{
    QList<storage::ImportRows> rows;
    const auto recordOf = [&](size_t i) { return written[i] != 0 ? written[i] : plan.rows[i].record.id; };
    for (size_t from = 0, to = 0; from < plan.rows.size(); from = to) {
        const PlannedRow &first = plan.rows[from];
        const qint64 record = recordOf(from);
        to = from + 1;
        while (to < plan.rows.size() && follows(plan.rows[to], plan.rows[to - 1])
               && recordOf(to) == (record != 0 ? record + static_cast<qint64>(to - from) : 0))
            ++to;
        rows << storage::ImportRows{first.sheet,
                                    first.row,
                                    plan.rows[to - 1].row,
                                    QString::fromLatin1(outcomeWords[static_cast<size_t>(first.outcome)]),
                                    record,
                                    issueCodes(first)};
    }
    storage::writeImportRows(operation, batch, rows);
}

} // namespace importing
