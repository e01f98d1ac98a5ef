#include "app/issue_report.h"

#include "app/figure_agreement.h"
#include "app/glyph_obstacles.h"
#include "domain/entities/report.h"
#include "domain/error.h"
#include "figures/evaluator.h"
#include "figures/rows_behind.h"
#include "reporting/content/figure_json.h"
#include "reporting/layout/typesetter.h"
#include "reporting/output_file.h"
#include "reporting/plain_text.h"
#include "storage/attachments.h"
#include "storage/issued_seal.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using domain::Error;
using domain::ErrorCode;

QString say(const char *text) { return QCoreApplication::translate("Report", text); }

bool isComputed(const reporting::PrintedFigure &figure) { return !figure.expression.isEmpty(); }

QList<storage::IssuedRows> rowsBehind(figures::Evaluator &evaluator, const reporting::PrintedFigure &figure)
{
    QList<storage::IssuedRows> rows;
    const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
    if (parsed.definition)
        for (figures::LedgerRows &ledger : figures::rowsBehind(evaluator, *parsed.definition, figure.period))
            rows << storage::IssuedRows{ledger.entity->name(), std::move(ledger.rows)};
    return rows;
}

QJsonObject requestJson(const reporting::ReportRequest &request)
{
    QJsonObject json{{u"kind"_s, request.kind},
                     {u"from"_s, request.period.from.toString(Qt::ISODate)},
                     {u"to"_s, request.period.to.toString(Qt::ISODate)},
                     {u"number"_s, request.number}};
    if (request.asOf)
        json.insert(u"as_of"_s, request.asOf->toString(Qt::ISODate));
    if (request.record != 0)
        json.insert(u"record"_s, request.record);
    if (!request.templateFile.isEmpty())
        json.insert(u"template"_s, request.templateFile);
    return json;
}

QStringList fontNames(const reporting::DisplayList &pages)
{
    QStringList names;
    for (const reporting::Face &face : pages.faces)
        names << (face.family + u' ' + face.styleName).trimmed();
    return names;
}

domain::Record ledgerRecord(const storage::Session &session, const reporting::Document &document,
                            const reporting::ReportRequest &request, const QString &fileName)
{
    using namespace domain::report;
    domain::Record record(entity);
    const QDate today = session.clock.today();
    record.set(report_no, request.number);
    record.set(title, document.title);
    if (const reporting::ReportKind *kind = reporting::findReportKind(request.kind))
        record.set(report_kind, kind->label);
    record.set(year, request.period.to.year());
    record.set(period_from, domain::Date::of(request.period.from));
    record.set(period_to, domain::Date::of(request.period.to));
    record.set(template_name, QFileInfo(document.templateName).completeBaseName());
    record.set(document_date, domain::Date::of(request.asOf.value_or(today)));
    record.set(report_status, u"已印发"_s);
    record.set(issued_date, domain::Date::of(today));
    record.set(signed_by, request.signedBy);
    record.set(sent_to, request.sentTo);
    record.set(figure_count, std::ranges::count_if(document.figures, isComputed));
    record.set(file_name, fileName);
    return record;
}

/// A document number is given once.
void requireFreeNumber(storage::Session &session, const QString &number)
{
    if (number.isEmpty())
        return;
    storage::ListQuery query;
    query.filter.terms << domain::FilterTerm{domain::report::report_no.name(), domain::FilterOp::Equal, {number}, {}};
    storage::Repository ledger(session, domain::report::entity);
    for (const domain::Record &record : ledger.load(ledger.ids(query)))
        throw Error(
            ErrorCode::Conflict,
            say(QT_TRANSLATE_NOOP("Report", "The number %1 belongs to “%2” already. Give this document another one."))
                .arg(number, record.title()));
}

/// Between the making of the document and the lock another program may have written.
QList<storage::IssuedFigure> figuresWithRows(storage::Session &session, const reporting::Document &document)
{
    QList<storage::IssuedFigure> figures;
    QStringList changed;
    figures::Evaluator evaluator(session);
    for (const reporting::PrintedFigure &figure : document.figures) {
        if (isComputed(figure) && !figure.text.isEmpty())
            if (const QString sentence = disagreement(evaluator, figure); !sentence.isEmpty())
                changed << sentence;
        figures << storage::IssuedFigure{reporting::figureJson(figure), rowsBehind(evaluator, figure)};
    }
    if (!changed.isEmpty())
        throw Error(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("Report",
                                          "Records were changed while the document was being made, so nothing was "
                                          "issued. Issue it again:"))
                        + u'\n' + changed.join(u'\n'));
    return figures;
}

/// It is issued and kept; only the file has no name yet.
domain::Error unnamed(const storage::IssuedReport &kept, const platform::DurableFile &file)
{
    const QString number = kept.request.value(u"number"_s).toString();
    return Error(
        ErrorCode::Unwritable,
        say(QT_TRANSLATE_NOOP("Report",
                              "The document is issued%1 and kept in the database, but its file has not got its "
                              "place: %2 Save it again from the issued documents, or with “report-file %3”."))
            .arg(number.isEmpty() ? QString() : u' ' + number, file.sentence(), QString::number(kept.report)),
        file.detail());
}

void requireReady(const QStringList &obstacles)
{
    if (!obstacles.isEmpty())
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Report", "The document cannot be issued yet:")) + u'\n'
                        + obstacles.join(u'\n'));
}

} // namespace

QStringList obstaclesToIssue(storage::Session &session, const reporting::Document &document, reporting::FontBook &fonts)
{
    QStringList obstacles;
    for (const QString &what : document.missing)
        obstacles << say(QT_TRANSLATE_NOOP("Report", "待补: “%1” has no data yet.")).arg(what);
    obstacles << glyphObstacles(session, document, fonts);
    figures::Evaluator evaluator(session);
    for (const reporting::PrintedFigure &figure : document.figures)
        if (isComputed(figure) && !figure.text.isEmpty())
            if (const QString sentence = disagreement(evaluator, figure); !sentence.isEmpty())
                obstacles << sentence;
    return obstacles;
}

IssuedFile issueReport(storage::Session &session, const reporting::ReportRequest &request, const QString &path,
                       bool archival)
{
    requireFreeNumber(session, request.number);
    reporting::checkOutput(path);
    IssuedFile issued;
    reporting::Document &document = issued.written.document;
    document = reporting::makeReport(session, request);
    reporting::FontBook fonts;
    const reporting::DisplayList pages = reporting::typeset(document, fonts);
    requireReady(obstaclesToIssue(session, document, fonts));

    storage::IssuedReport kept;
    kept.request = requestJson(request);
    kept.templateText = document.templateText;
    kept.fonts = fontNames(pages);
    kept.contents = reporting::plainText(document);
    for (const reporting::PrintedFigure &figure : std::as_const(document.figures))
        kept.figures << storage::IssuedFigure{reporting::figureJson(figure), {}};
    issued.identity = kept.identity = storage::documentIdentity(kept.request, kept.contents, kept.figures);
    reporting::PdfOptions options = pdfOptions(document, request, session.clock);
    options.identity = issued.identity;
    options.archival = archival;
    reporting::PdfResult made;
    const QByteArray bytes = reporting::madePdf(pages, options, made);
    issued.written.pages = made.pages;
    kept.fileHash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    // The file is on the disk before the database says so, and has its name only after: whatever fails in between,
    // there is no file under a number that the database does not know.
    platform::DurableFile file(path);
    if (!file.open() || !file.write(bytes) || !file.sync())
        throw reporting::unwritable(file);
    storage::Operation operation(session, u"issue"_s, document.title);
    requireFreeNumber(session, request.number);
    kept.figures = figuresWithRows(session, document);
    domain::Record record = ledgerRecord(session, document, request, QFileInfo(path).fileName());
    record.set(domain::report::pages, issued.written.pages);
    record.set(domain::report::file_hash, kept.fileHash);
    storage::Repository(session, domain::report::entity).save(operation, record);
    kept.report = issued.report = record.id;
    kept.lastOperation = operation.id();
    storage::saveIssuedReport(operation, kept);
    storage::addAttachment(operation, domain::report::entity, record.id,
                           {QFileInfo(path).fileName(), u"application/pdf"_s, bytes, {}});
    operation.commit();
    if (!file.takeName())
        throw unnamed(kept, file);
    return issued;
}

} // namespace app
