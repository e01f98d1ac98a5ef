#include "app/issued_report.h"

#include "domain/entities/report.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "figures/evaluator.h"
#include "figures/rows_behind.h"
#include "reporting/content/figure_json.h"
#include "reporting/input_file.h"
#include "reporting/output_file.h"
#include "reporting/pdf/pdf_identity.h"
#include "storage/issued_seal.h"
#include "storage/log_check.h"
#include "storage/operation_summary.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using domain::Entity;
using domain::Error;
using domain::ErrorCode;
using Ids = std::vector<qint64>;

/// Names the rows of one ledger that differ.
class RowComparison
{
public:
    RowComparison(storage::Session &session, const Entity &entity, qint64 since)
        : m_session(session)
        , m_entity(entity)
        , m_since(since)
    {
    }

    /// withChanged: also those that count both times and have other values.
    QList<ChangedRow> compare(const Ids &then, const Ids &now, bool withChanged)
    {
        Ids added, removed, both;
        std::ranges::set_difference(now, then, std::back_inserter(added));
        std::ranges::set_difference(then, now, std::back_inserter(removed));
        std::ranges::set_intersection(then, now, std::back_inserter(both));
        QList<ChangedRow> rows;
        take(rows, added, RowDifference::Added, false);
        take(rows, removed, RowDifference::Removed, false);
        if (withChanged)
            take(rows, both, RowDifference::Changed, true);
        return rows;
    }

private:
    void take(QList<ChangedRow> &rows, const Ids &ids, RowDifference difference, bool onlyChanged)
    {
        const auto changes = storage::changesAfter(m_session, m_entity.name(), m_since, ids);
        for (const qint64 id : ids) {
            const QStringList fields = changedFields(changes.value(id));
            if (!onlyChanged || !fields.isEmpty())
                rows << ChangedRow{&m_entity, id, difference, storage::titlesOf(m_session, m_entity, {id}).value(0),
                                   fields};
        }
    }

    QStringList changedFields(const QList<storage::ChangeEntry> &changes) const
    {
        QStringList labels;
        for (const domain::Field *field : m_entity.fields) {
            const bool changed = std::ranges::any_of(changes, [&](const storage::ChangeEntry &entry) {
                return entry.action == storage::ChangeAction::Update && entry.before.contains(field->name());
            });
            if (changed)
                labels << domain::labelOf(m_entity, *field);
        }
        return labels;
    }

    storage::Session &m_session;
    const Entity &m_entity;
    qint64 m_since;
};

class Comparison
{
public:
    Comparison(storage::Session &session, qint64 since)
        : m_session(session)
        , m_evaluator(session)
        , m_since(since)
    {
    }

    /// Nothing when the figure would be printed as it was.
    std::optional<FigureDifference> compare(const storage::IssuedFigure &issued)
    {
        FigureDifference difference;
        difference.then = reporting::figureFromJson(issued.figure);
        const figures::ParsedDefinition parsed = figures::parseExpression(difference.then.expression);
        if (!parsed.definition) {
            difference.error = parsed.error;
            return difference;
        }
        const figures::FigureValue now = m_evaluator.evaluate(*parsed.definition, difference.then.period);
        difference.now = now.text();
        const bool sameNumber = difference.now == difference.then.value && now.count == difference.then.count;
        std::map<QString, Ids> then, today;
        for (const storage::IssuedRows &ledger : issued.rows) {
            then[ledger.entity] = ledger.ids;
            today[ledger.entity]; // a ledger that has none by now is compared all the same
        }
        for (const figures::LedgerRows &ledger :
             figures::rowsBehind(m_evaluator, *parsed.definition, difference.then.period))
            today[ledger.entity->name()] = ledger.rows;
        for (const auto &[name, ids] : today)
            // The same number of other people is another statement; the same people under it are not.
            if (const Entity *entity = domain::findEntity(name); entity && (!sameNumber || then[name] != ids))
                difference.rows << RowComparison(m_session, *entity, m_since).compare(then[name], ids, !sameNumber);
        return sameNumber && difference.rows.isEmpty() ? std::nullopt : std::optional(difference);
    }

private:
    storage::Session &m_session;
    figures::Evaluator m_evaluator;
    qint64 m_since;
};

/// What of an issued document is not kept as it was issued, in words.
QStringList changesSinceIssue(storage::Session &session, qint64 report)
{
    const auto issued = storage::issuedReport(session, report);
    if (!issued)
        return {QCoreApplication::translate("Report", "it is gone")};
    QStringList changed = storage::changedParts(session, *issued);
    const auto record = storage::Repository(session, domain::report::entity).load(report);
    using namespace domain::report;
    if (!record || record->get(file_hash) != issued->fileHash
        || record->get(report_no) != issued->request.value(u"number"_s).toString())
        changed << QCoreApplication::translate("Report", "the entry in the ledger of documents");
    return changed;
}

} // namespace

Verification verifyFile(storage::Session &session, const QString &path)
{
    const QByteArray bytes = reporting::readInput(path);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Verification result;
    result.identity = reporting::pdfIdentity(bytes);
    std::optional<storage::SealedReport> sealed = storage::sealedReportWithFile(session, hash);
    std::optional<qint64> report = sealed ? sealed->report : storage::issuedReportWithFile(session, hash);
    bool isTheFile = report.has_value();
    if (!report && !result.identity.isEmpty()) {
        sealed = storage::sealedReportWithIdentity(session, result.identity);
        report = sealed ? sealed->report : storage::issuedReportWithIdentity(session, result.identity);
    }
    if (!report)
        return result;
    sealed = storage::sealedReport(session, *report);
    if (sealed && sealed->fileHash() != hash)
        isTheFile = false; // whatever the row says
    result.report = storage::Repository(session, domain::report::entity).load(*report);
    result.title = result.report ? result.report->title() : sealed ? sealed->title : QString();
    result.changed = changesSinceIssue(session, *report);
    if (sealed && !storage::fitsItsSeal(session.database, sealed->operation))
        result.changed << QCoreApplication::translate("Report", "the log");
    if (!isTheFile)
        result.verdict = Verdict::Altered;
    else
        result.verdict = result.changed.isEmpty() ? Verdict::Genuine : Verdict::RecordChanged;
    return result;
}

QString verdictSentence(const Verification &verification)
{
    const QString &name = verification.title;
    const QString changed = verification.changed.join(u"、"_s);
    switch (verification.verdict) {
    case Verdict::Genuine:
        return QCoreApplication::translate("Report", "Genuine: this is “%1” as it was issued.").arg(name);
    case Verdict::Altered:
        if (!changed.isEmpty())
            return QCoreApplication::translate("Report",
                                               "Altered: the file says it is “%1”, but it is not the file that was "
                                               "issued; and what the database keeps of that was changed afterwards "
                                               "(%2).")
                .arg(name, changed);
        return QCoreApplication::translate("Report",
                                           "Altered: the file says it is “%1”, but it is not the file that was issued.")
            .arg(name);
    case Verdict::RecordChanged:
        return QCoreApplication::translate("Report",
                                           "Not confirmed: the record that the database keeps of the issue of “%1” was "
                                           "changed afterwards (%2). Verify the file with a backup from before.")
            .arg(name, changed);
    case Verdict::Unknown:
        break;
    }
    return QCoreApplication::translate("Report", "Unknown: no document of this office was issued as this file.");
}

void writeIssuedFile(storage::Session &session, qint64 report, const QString &path)
{
    const auto issued = storage::issuedReport(session, report);
    if (!issued)
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Report", "Document %1 was not issued by the program.").arg(report));
    reporting::writeOutput(path, storage::issuedFile(session, issued->fileHash));
}

QStringList issuedFindings(storage::Session &session)
{
    QMap<qint64, QString> documents; // those of the log, and those that are only in the table
    for (const qint64 id : storage::issuedReports(session))
        documents.insert(id, QString());
    for (const storage::SealedReport &sealed : storage::sealedReports(session))
        documents.insert(sealed.report, sealed.title);
    QStringList findings;
    for (auto document = documents.cbegin(); document != documents.cend(); ++document)
        if (const QStringList changed = changesSinceIssue(session, document.key()); !changed.isEmpty())
            findings << QCoreApplication::translate("Report",
                                                    "The record of the issue of document %1 “%2” was changed "
                                                    "afterwards (%3). Compare it with a backup.")
                            .arg(document.key())
                            .arg(document.value(), changed.join(u"、"_s));
    return findings;
}

std::vector<domain::Record> issuedDocuments(storage::Session &session)
{
    return storage::Repository(session, domain::report::entity).load(storage::issuedReports(session));
}

QStringList issuedTexts(const domain::Record &report)
{
    using namespace domain::report;
    return {report.get(report_no), report.get(title), domain::valueText(issued_date, report.value(issued_date)),
            report.get(file_name)};
}

QList<FigureDifference> differencesToday(storage::Session &session, qint64 report)
{
    const auto issued = storage::issuedReport(session, report);
    if (!issued)
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Report",
                                                "Document %1 was not issued by the program, so its figures were not "
                                                "kept.")
                        .arg(report));
    Comparison comparison(session, issued->lastOperation);
    QList<FigureDifference> differences;
    for (const storage::IssuedFigure &figure : issued->figures)
        if (!figure.figure.value(u"expression"_s).toString().isEmpty())
            if (const auto difference = comparison.compare(figure))
                differences << *difference;
    return differences;
}

} // namespace app
