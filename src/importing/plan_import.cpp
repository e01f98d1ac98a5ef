#include "importing/importer.h"

#include "importing/cell_values.h"
#include "importing/code_lists.h"
#include "importing/left_out.h"
#include "importing/probable_duplicates.h"
#include "importing/reference_links.h"
#include "importing/row_planner.h"
#include "importing/sheet_recall.h"
#include "importing/sheet_rows.h"
#include "importing/union_rules.h"
#include "spreadsheet/sentences.h"
#include "storage/issued_reports.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 wholeWork = 1000; // thousandths of the work: two thirds read the file, the rest works out its rows
constexpr qint64 readingWork = 667;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        throw asError(spreadsheet::sentences::unreadable(path, file.errorString()));
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

class Planning
{
public:
    Planning(storage::Session &session, ImportPlan &plan, const domain::Progress &progress)
        : m_session(session)
        , m_plan(plan)
        , m_progress(progress)
        , m_file(plan.file)
        , m_registers(session, recordsRefused)
        , m_references(session, *plan.entity, m_registers)
    {
    }

    std::vector<ReadRow> readRows()
    {
        ImportOptions &options = m_plan.options;
        m_tops = m_file.tops(options.sheets);
        QSet<int> pointedAt;
        if (!options.columns.isEmpty())
            for (const SheetRows &sheet : m_tops)
                pointedAt.insert(sheet.index);
        if (options.useMemory)
            pointedAt += recallSheets();
        m_sheets = sheetsOf(m_tops, *m_plan.entity, options, &m_registers, m_plan.file, pointedAt);
        explainCodes();
        for (MatchedSheet &sheet : m_sheets)
            readSheet(sheet, *std::ranges::find(m_tops, sheet.match.sheet, &SheetRows::index));
        return std::move(m_rows);
    }

    /// Throws where the work is to stop. done: thousandths of the whole.
    void report(qint64 done) const
    {
        if (m_progress && !m_progress(done, wholeWork))
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
    }
    const ReferenceLinks &references() const { return m_references; }

private:
    /// Adds what was decided about sheets like these; gives the sheets that were recognised by columns told then.
    QSet<int> recallSheets()
    {
        const QList<SheetMemory> memories = sheetMemories(m_session, *m_plan.entity);
        Recalled recalled = recall(m_tops, *m_plan.entity, m_plan.options, memories, &m_registers);
        m_plan.options = completed(m_plan.options, recalled.words);
        m_plan.remembered = std::move(recalled.words);
        return recalled.sheets;
    }

    /// What the file itself says of its codes counts more than what was remembered, and less than what is said now.
    void explainCodes()
    {
        const auto asks = [](const MatchedSheet &sheet) {
            return std::ranges::any_of(sheet.match.columns,
                                       [&](const ColumnMatch &column) { return holdsCodes(sheet, column); });
        };
        if (std::ranges::none_of(m_sheets, asks))
            return;
        const QMap<QString, QString> found
            = codesExplained(m_plan.options.sheets.isEmpty() ? m_tops : m_file.tops(), m_sheets);
        QMap<QString, QString> &codes = m_plan.options.codes;
        for (auto code = found.begin(); code != found.end(); ++code) {
            if (codes.contains(code.key()) && !m_plan.remembered.codes.contains(code.key()))
                continue;
            m_plan.remembered.codes.remove(code.key());
            codes.insert(code.key(), code.value());
            m_explained.insert(code.key(), code.value());
        }
    }

    void reportCodes(const SheetMatch &sheet)
    {
        for (const ColumnMatch &column : sheet.columns) {
            QStringList words;
            for (auto code = m_explained.begin(); code != m_explained.end(); ++code)
                if (code.key().section(u':', 0, -2) == column.header && column.field != nullptr)
                    words << code.key().section(u':', -1) + u'=' + code.value();
            if (!words.isEmpty())
                m_plan.issues << RowIssue{
                    sheet.name, sheet.headerRow, column.header,
                    domain::warning(u"codes_from_file"_s, column.field,
                                    QCoreApplication::translate(
                                        "Import", "The codes in “%1” are read as the file itself explains them: %2.")
                                        .arg(column.header.simplified(), words.join(u"、"_s)))};
        }
    }

    void markRemembered(SheetMatch &sheet) const
    {
        for (ColumnMatch &column : sheet.columns)
            column.remembered = m_plan.remembered.columns.contains(column.header);
    }

    /// Merged cells are listed after the rows of a sheet. Where they turn out to matter it is read once more.
    void readSheet(MatchedSheet &sheet, SheetRows &top)
    {
        const auto before = std::ssize(m_rows);
        readOnce(sheet);
        if (!top.whole) {
            top.merges = m_file.merges(sheet.match.sheet);
            if (mergesMatter(top.merges, sheet.match)) {
                m_rows.erase(m_rows.begin() + before, m_rows.end());
                sheet = matchSheet(SheetTop(top), *m_plan.entity, m_plan.options, &m_registers);
                readOnce(sheet);
            }
        }
        refuseRounded(before);
        markRemembered(sheet.match);
        m_plan.sheets << sheet.match;
        reportCodes(sheet.match);
        reportUnseen(m_plan, sheet.match, m_file, m_hidden, m_skipped);
    }

    /// Of numbers that Excel rounded one in eleven passes the check digit: beside one that does not, none is believed.
    void refuseRounded(std::ptrdiff_t from)
    {
        const std::span rows(m_rows.begin() + from, m_rows.end());
        for (const domain::Field *field : m_plan.entity->fields) {
            if (field->options.format != domain::Format::IdentityNumber)
                continue;
            const auto isLost = [&](const domain::Issue &issue) {
                return issue.field == field && issue.code == field->issueStem() + u"_precision_lost"_s;
            };
            if (std::ranges::none_of(rows, [&](const ReadRow &row) { return std::ranges::any_of(row.issues, isLost); }))
                continue;
            for (ReadRow &row : rows) {
                const auto *number = std::get_if<QString>(&row.planned.record.value(*field));
                if (number != nullptr && looksRounded(*number) && std::ranges::none_of(row.issues, isLost))
                    row.issues << *lostDigitsIssue(*field, *number, *number).issue;
            }
        }
    }

    void readOnce(MatchedSheet &sheet)
    {
        m_hidden.clear();
        RowReader reader(sheet, *m_plan.entity, m_plan.options);
        const auto take = [&](spreadsheet::Row &&row) {
            if (std::optional<ReadRow> read = reader.read(std::move(row))) {
                if (!read->slipped)
                    m_references.resolve(*read);
                if (read->hidden)
                    m_hidden.push_back(read->planned.row);
                m_rows.push_back(std::move(*read));
            }
            return true;
        };
        m_file.read(sheet.match.sheet, take, [&](qint64 done, qint64 total) {
            report(total > 0 ? std::min(done, total) * readingWork / total : 0);
            return true;
        });
        m_skipped = reader.skipped();
        sheet.match.moved = reader.moved();
    }

    storage::Session &m_session;
    ImportPlan &m_plan;
    const domain::Progress &m_progress;
    SheetFile m_file;
    storage::Registers m_registers;
    ReferenceLinks m_references;
    std::vector<SheetRows> m_tops;
    std::vector<MatchedSheet> m_sheets; // rows point to them
    std::vector<ReadRow> m_rows;
    QMap<QString, QString> m_explained; // codes, by the file itself
    std::vector<int> m_hidden; // hidden rows of the sheet read last
    QList<SkippedRow> m_skipped; // and those left out
};

} // namespace

ImportPlan planImport(storage::Session &session, const domain::Entity &entity, const QString &file,
                      const ImportOptions &options, const domain::Progress &progress)
{
    domain::requireEntered(entity);
    ImportPlan plan;
    plan.entity = &entity;
    plan.file = file;
    plan.options = options;
    plan.basis = storage::lastOperation(session); // before anything is looked up
    Planning planning(session, plan, progress);
    std::vector<ReadRow> rows = planning.readRows();
    if (rows.empty())
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Import", "“%1” has a header but no rows below it. Fill in the sheet, then import it.")
                        .arg(shortName(file)));
    plan.fileHash = hashOf(file);
    const qint64 total = std::ssize(rows);
    qint64 done = 0;
    RowPlanner(session, entity, plan.options).plan(std::move(rows), plan, [&] {
        if (++done % 256 == 0)
            planning.report(readingWork + done * (wholeWork - readingWork) / total);
    });
    findProbableDuplicates(session, plan);
    planning.references().report(plan);
    gatherIssues(plan);
    planning.report(wholeWork);
    return plan;
}

} // namespace importing
