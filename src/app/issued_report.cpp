#include "app/issued_report.h"

#include "domain/entities/report.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "figures/evaluator.h"
#include "figures/rows_behind.h"
#include "reporting/content/figure_json.h"
#include "reporting/pdf/pdf_identity.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Report", "“%1” cannot be read. Check the name of the file.").arg(path),
                    file.errorString());
    return file.readAll();
}

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

    QList<ChangedRow> compare(const Ids &then, const Ids &now)
    {
        Ids added, removed, both;
        std::ranges::set_difference(now, then, std::back_inserter(added));
        std::ranges::set_difference(then, now, std::back_inserter(removed));
        std::ranges::set_intersection(then, now, std::back_inserter(both));
        QList<ChangedRow> rows;
        take(rows, added, RowDifference::Added, false);
        take(rows, removed, RowDifference::Removed, false);
        take(rows, both, RowDifference::Changed, true);
        return rows;
    }

private:
    void take(QList<ChangedRow> &rows, const Ids &ids, RowDifference difference, bool onlyChanged)
    {
        const auto changes = storage::changesAfter(m_session, m_entity.name(), m_since, ids);
        storage::Repository repository(m_session, m_entity);
        for (const qint64 id : ids) {
            const QStringList fields = changedFields(changes.value(id));
            if (onlyChanged && fields.isEmpty())
                continue;
            const auto record = repository.load(id);
            rows << ChangedRow{&m_entity, id, difference, record ? record->title() : QString(), fields};
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
        if (difference.now == difference.then.value && now.count == difference.then.count)
            return std::nullopt;
        std::map<QString, Ids> then, today;
        for (const storage::IssuedRows &ledger : issued.rows) {
            then[ledger.entity] = ledger.ids;
            today[ledger.entity]; // a ledger that has none by now is compared all the same
        }
        for (const figures::LedgerRows &ledger :
             figures::rowsBehind(m_evaluator, *parsed.definition, difference.then.period))
            today[ledger.entity->name()] = ledger.rows;
        for (const auto &[name, ids] : today)
            if (const Entity *entity = domain::findEntity(name))
                difference.rows << RowComparison(m_session, *entity, m_since).compare(then[name], ids);
        return difference;
    }

private:
    storage::Session &m_session;
    figures::Evaluator m_evaluator;
    qint64 m_since;
};

} // namespace

Verification verifyFile(storage::Session &session, const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Verification result;
    result.identity = reporting::pdfIdentity(bytes);
    std::optional<qint64> report = storage::issuedReportWithFile(session, hash);
    result.verdict = report ? Verdict::Genuine : Verdict::Unknown;
    if (!report && !result.identity.isEmpty()) {
        report = storage::issuedReportWithIdentity(session, result.identity);
        result.verdict = report ? Verdict::Altered : Verdict::Unknown;
    }
    if (report)
        result.report = storage::Repository(session, domain::report::entity).load(*report);
    return result;
}

QString verdictSentence(const Verification &verification)
{
    const QString name = verification.report ? verification.report->title() : QString();
    switch (verification.verdict) {
    case Verdict::Genuine:
        return QCoreApplication::translate("Report", "Genuine: this is “%1” as it was issued.").arg(name);
    case Verdict::Altered:
        return QCoreApplication::translate("Report",
                                           "Altered: the file says it is “%1”, but it is not the file that was issued.")
            .arg(name);
    case Verdict::Unknown:
        break;
    }
    return QCoreApplication::translate("Report", "Unknown: no document of this office was issued as this file.");
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
