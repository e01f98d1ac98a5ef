#include "importing/importer.h"

#include "importing/reference_links.h"
#include "importing/row_planner.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 wholeWork = 1000; // the first half reads the file, the second works out its rows

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result();
}

QString headerOf(const ImportPlan &plan, const QString &sheetName, const domain::Field *field)
{
    for (const SheetMatch &sheet : plan.sheets)
        if (sheet.name == sheetName)
            for (const ColumnMatch &column : sheet.columns)
                if (column.field == field && field != nullptr)
                    return column.header;
    return {};
}

/// The issues of the rows after those of their sheet, all in the order of the file.
void gatherIssues(ImportPlan &plan)
{
    for (const PlannedRow &row : plan.rows)
        for (const domain::Issue &issue : row.issues)
            plan.issues << RowIssue{row.sheet, row.row, headerOf(plan, row.sheet, issue.field), issue};
    const auto place = [&](const RowIssue &issue) {
        const auto sheet = std::ranges::find(plan.sheets, issue.sheet, &SheetMatch::name);
        return std::pair(sheet - plan.sheets.begin(), issue.row);
    };
    std::ranges::stable_sort(plan.issues, {}, place);
}

} // namespace

ImportPlan planImport(storage::Session &session, const domain::Entity &entity, const QString &file,
                      const ImportOptions &options, const domain::Progress &progress)
{
    domain::requireEntered(entity);
    ImportPlan plan;
    plan.entity = &entity;
    plan.file = file;
    plan.options = options;

    const auto report = [&](qint64 done) {
        if (progress && !progress(done, wholeWork))
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
    };
    const std::vector<SheetRows> sheets = readSheets(file, options.sheet, [&](qint64 done, qint64 total) {
        report(total > 0 ? std::min(done, total) * wholeWork / 2 / total : 0);
        return true;
    });
    plan.fileHash = hashOf(file);

    Registers registers(session);
    const std::vector<MatchedSheet> matched = sheetsOf(sheets, entity, options, &registers, file);
    ReferenceLinks references(session, entity, registers);
    qint64 total = 1, done = 0;
    for (const MatchedSheet &sheet : matched)
        total += 2 * std::ssize(sheet.rows->rows);
    const auto tick = [&] {
        if (++done % 256 == 0)
            report(wholeWork / 2 + done * (wholeWork / 2) / total);
    };

    std::vector<ReadRow> rows;
    for (const MatchedSheet &sheet : matched) {
        plan.sheets << sheet.match;
        for (ReadRow &row : readRows(sheet, entity, options, tick)) {
            if (!std::ranges::any_of(row.issues, [](const domain::Issue &issue) { return issue.code == u"shifted"_s; }))
                references.resolve(row);
            rows.push_back(std::move(row));
        }
    }
    if (rows.empty())
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Import", "“%1” has a header but no rows below it. Fill in the sheet, then import it.")
                        .arg(shortName(file)));
    RowPlanner(session, entity, options).plan(std::move(rows), plan, tick);
    references.report(plan);
    gatherIssues(plan);
    report(wholeWork);
    return plan;
}

} // namespace importing
