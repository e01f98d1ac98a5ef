// report

#include "app/report_file.h"
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

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

class Report final : public Command
{
public:
    QString name() const override { return u"report"_s; }
    QString summary() const override
    {
        return helpText(
            QT_TRANSLATE_NOOP("Cli", "a document: report annual-plan|annual-summary --year Y --output F.pdf|.txt"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"KIND"_s, helpText(QT_TRANSLATE_NOOP("Cli", "annual-plan or annual-summary.")));
        addPeriodOptions(parser);
        parser.addOptions(
            {{u"output"_s, helpText(QT_TRANSLATE_NOOP("Cli", "File to write, .pdf or .txt.")), u"F"_s},
             {u"template"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Another template than the shipped one.")), u"T"_s},
             {u"as-of"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Date of the document, and end of the period.")), u"D"_s},
             {u"draft"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "A draft, with its 待补 marks (always, for now the only way)."))}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        reporting::ReportRequest request;
        request.kind = argument(parser, 0, u"KIND"_s);
        if (reporting::findReportKind(request.kind) == nullptr)
            throw usageError(QCoreApplication::translate("Cli", "There is no report “%1”: annual-plan, annual-summary.")
                                 .arg(request.kind));
        if (!parser.isSet(u"output"_s))
            throw usageError(QCoreApplication::translate("Cli", "Where to? Name the file with --output F.pdf."));
        request.period = periodOption(parser, context);
        request.templateFile = parser.value(u"template"_s);
        if (parser.isSet(u"as-of"_s)) {
            const QDate asOf = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
            if (!asOf.isValid())
                throw usageError(QCoreApplication::translate("Cli", "--as-of wants a day such as 2025-12-20."));
            request.asOf = asOf;
        }
        const QString path = parser.value(u"output"_s);
        const app::WrittenReport written = app::writeReport(context.office().session(), request, path);
        context.print(QJsonObject{{u"output"_s, path},
                                  {u"pages"_s, written.pages},
                                  {u"figures"_s, figuresJson(written.document)},
                                  {u"missing"_s, QJsonArray::fromStringList(written.document.missing)}});
        return written.document.missing.isEmpty() ? Done : IssuesFound;
    }
};

} // namespace

std::unique_ptr<Command> makeReport() { return std::make_unique<Report>(); }

} // namespace cli
