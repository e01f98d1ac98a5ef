// report

#include "app/evidence.h"
#include "app/issue_report.h"
#include "app/word_template.h"
#include "cli/commands.h"
#include "reporting/content/template_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonArray figuresJson(const reporting::Document &document)
{
    QJsonArray list;
    for (const reporting::PrintedFigure &figure : document.figures) {
        if (figure.name.isEmpty())
            continue; // a 待补 mark: it is among the missing
        bool numeric = false;
        const double value = figure.value.toDouble(&numeric);
        list << QJsonObject{{u"text"_s, figure.text},
                            {u"figure"_s, figure.name},
                            {u"value"_s, numeric ? QJsonValue(value) : QJsonValue()},
                            {u"unit"_s, figure.unit},
                            {u"count"_s, figure.count}};
    }
    return list;
}

void requireKind(const QString &kind, Context &context)
{
    QStringList names;
    for (const reporting::ReportKind &known : reporting::reportKinds(context.office().session()))
        names << known.name;
    if (!names.contains(kind))
        throw usageError(
            QCoreApplication::translate("Cli", "There is no report “%1”: %2.").arg(kind, names.join(u", "_s)));
}

qint64 recordOption(const QCommandLineParser &parser)
{
    bool number = false;
    const qint64 id = parser.value(u"record"_s).toLongLong(&number);
    if (!number || id <= 0)
        throw usageError(QCoreApplication::translate("Cli", "--record wants the number of a record."));
    return id;
}

bool isSameFile(const QString &one, const QString &other)
{
    const auto place = [](const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); };
    return place(one) == place(other);
}

void sayUnprinted(const QStringList &sentences, QTextStream &err)
{
    constexpr qsizetype mostSaid = 5;
    for (const QString &sentence : sentences.first(std::min(mostSaid, sentences.size())))
        err << sentence << '\n';
    if (sentences.size() > mostSaid)
        err << QCoreApplication::translate("Report", "and %1 more.").arg(sentences.size() - mostSaid) << '\n';
}

class Report final : public Command
{
public:
    QString name() const override { return u"report"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP(
            "Cli", "a document: report annual-plan|annual-summary --year Y --output F.pdf|.docx|.txt"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"KIND"_s,
            helpText(QT_TRANSLATE_NOOP(
                "Cli", "annual-plan, annual-summary, or another kind: the command templates lists them.")));
        addPeriodOptions(parser);
        parser.addOptions(
            {{u"output"_s, helpText(QT_TRANSLATE_NOOP("Cli", "File to write, .pdf, .docx or .txt.")), u"F"_s},
             {u"evidence"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The rows behind its figures, to .xlsx or .pdf.")),
              u"F"_s},
             {u"reveal"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Identity and bank numbers in full."))},
             {u"template"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Another template: its name, or a file.")), u"T"_s},
             {u"record"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The record a document such as a dossier is about.")),
              u"ID"_s},
             {u"as-of"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Date of the document, and end of the period.")), u"D"_s},
             {u"draft"_s, helpText(QT_TRANSLATE_NOOP("Cli", "A draft, with its 待补 marks (the usual way)."))},
             {u"draft-note"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "Printed in brackets under the title: what kind of draft it is.")),
              u"NOTE"_s},
             {u"issue"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "Issue it as PDF: checked, numbered, kept with its figures."))},
             {u"number"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Document number, such as 某工〔2025〕12号.")), u"N"_s},
             {u"signed-by"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Who signed it.")), u"NAME"_s},
             {u"sent-to"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Whom it goes to.")), u"NAME"_s},
             {u"archival"_s, helpText(QT_TRANSLATE_NOOP("Cli", "PDF/A, for keeping."))},
             {u"no-definitions"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Without the appendix of definitions."))}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        reporting::ReportRequest request;
        request.kind = reporting::kindKey(argument(parser, 0, u"KIND"_s));
        requireKind(request.kind, context);
        if (!parser.isSet(u"output"_s))
            throw usageError(QCoreApplication::translate("Cli", "Where to? Name the file with --output F.pdf."));
        request.period = periodOption(parser, context);
        request.templateFile = parser.value(u"template"_s);
        if (parser.isSet(u"record"_s))
            request.record = recordOption(parser);
        request.draftNote = parser.value(u"draft-note"_s);
        request.number = parser.value(u"number"_s);
        request.signedBy = parser.value(u"signed-by"_s);
        request.sentTo = parser.value(u"sent-to"_s);
        request.reveal = parser.isSet(u"reveal"_s);
        request.definitions = !parser.isSet(u"no-definitions"_s);
        if (parser.isSet(u"as-of"_s)) {
            const QDate asOf = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
            if (!asOf.isValid())
                throw usageError(QCoreApplication::translate("Cli", "--as-of wants a day such as 2025-12-20."));
            request.asOf = asOf;
        }
        const QString path = parser.value(u"output"_s);
        if (parser.isSet(u"issue"_s) && (parser.isSet(u"draft"_s) || !path.endsWith(u".pdf"_s, Qt::CaseInsensitive)))
            throw usageError(QCoreApplication::translate("Cli", "What is issued is a PDF, and no draft."));
        if (parser.isSet(u"issue"_s) && app::isWordTemplate(request.templateFile))
            throw usageError(
                QCoreApplication::translate("Cli", "A Word template gives a Word file, not one to issue."));
        const QString evidence = parser.value(u"evidence"_s);
        if (!evidence.isEmpty()) {
            app::checkEvidencePath(evidence);
            if (isSameFile(evidence, path))
                throw usageError(QCoreApplication::translate(
                                     "Cli", "The rows behind the figures go to a file of their own, not to “%1”.")
                                     .arg(path));
        }
        storage::Session &session = context.office().session();
        app::IssuedFile issued;
        app::WrittenReport &written = issued.written;
        const bool archival = parser.isSet(u"archival"_s);
        if (parser.isSet(u"issue"_s))
            issued = app::issueReport(session, request, path, archival);
        else
            written = app::writeReport(session, request, path, archival);
        QJsonObject json{{u"output"_s, path},
                         {u"pages"_s, written.pages},
                         {u"figures"_s, figuresJson(written.document)},
                         {u"missing"_s, QJsonArray::fromStringList(written.document.missing)}};
        if (issued.report != 0)
            json.insert(u"issued"_s, QJsonObject{{u"report"_s, issued.report}, {u"identity"_s, issued.identity}});
        if (!evidence.isEmpty()) {
            const app::WrittenEvidence rows = app::writeEvidence(session, written.document, evidence, request.reveal);
            json.insert(u"evidence"_s,
                        QJsonObject{{u"output"_s, evidence}, {u"figures"_s, rows.figures}, {u"lists"_s, rows.lists}});
        }
        if (!written.unprinted.isEmpty())
            json.insert(u"unprinted"_s, QJsonArray::fromStringList(written.unprinted));
        context.print(json);
        sayUnprinted(written.unprinted, context.err);
        return written.document.missing.isEmpty() && written.unprinted.isEmpty() ? Done : IssuesFound;
    }
};

} // namespace

std::unique_ptr<Command> makeReport() { return std::make_unique<Report>(); }

} // namespace cli
