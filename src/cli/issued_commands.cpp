// verify, issued, differs, report-file

#include "app/issued_report.h"
#include "cli/commands.h"
#include "domain/entities/report.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject reportJson(const domain::Record &record)
{
    using namespace domain::report;
    return {
        {u"report"_s, record.id},           {u"number"_s, record.get(report_no)},
        {u"title"_s, record.get(title)},    {u"issued"_s, domain::valueText(issued_date, record.value(issued_date))},
        {u"file"_s, record.get(file_name)}, {u"sha256"_s, record.get(file_hash)}};
}

QString verdictWord(app::Verdict verdict)
{
    switch (verdict) {
    case app::Verdict::Genuine:
        return u"genuine"_s;
    case app::Verdict::Altered:
        return u"altered"_s;
    case app::Verdict::RecordChanged:
        return u"record_changed"_s;
    case app::Verdict::Unknown:
        break;
    }
    return u"unknown"_s;
}

class Verify final : public Command
{
public:
    QString name() const override { return u"verify"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "is a file an issued document of this office, unchanged: verify F"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"F"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The file.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString path = argument(parser, 0, u"F"_s);
        const app::Verification result = app::verifyFile(context.office().session(), path);
        QJsonObject json{{u"file"_s, path}, {u"verdict"_s, verdictWord(result.verdict)}};
        if (!result.identity.isEmpty())
            json.insert(u"identity"_s, result.identity);
        if (result.report)
            json.insert(u"document"_s, reportJson(*result.report));
        if (!result.changed.isEmpty())
            json.insert(u"changed"_s, QJsonArray::fromStringList(result.changed));
        context.print(json);
        context.err << app::verdictSentence(result) << Qt::endl;
        return result.verdict == app::Verdict::Genuine ? Done : IssuesFound;
    }
};

class Issued final : public Command
{
public:
    QString name() const override { return u"issued"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "the documents issued so far, newest first"));
    }
    void describe(QCommandLineParser &) const override { }
    int run(const QCommandLineParser &, Context &context) const override
    {
        QJsonArray list;
        for (const domain::Record &record : app::issuedDocuments(context.office().session()))
            list << reportJson(record);
        context.print(list);
        return Done;
    }
};

class ReportFile final : public Command
{
public:
    QString name() const override { return u"report-file"_s; }
    QString summary() const override
    {
        return helpText(
            QT_TRANSLATE_NOOP("Cli", "the file of an issued document, written again: report-file REPORT OUT.pdf"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"REPORT"_s,
                                     helpText(QT_TRANSLATE_NOOP("Cli", "Number of the document, as issued lists it.")));
        parser.addPositionalArgument(u"OUT"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The file to write.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 report = idArgument(parser, 0);
        const QString path = argument(parser, 1, u"OUT.pdf"_s);
        app::writeIssuedFile(context.office().session(), report, path);
        context.print(QJsonObject{{u"output"_s, path}, {u"report"_s, report}});
        return Done;
    }
};

QString differenceWord(app::RowDifference difference)
{
    switch (difference) {
    case app::RowDifference::Added:
        return u"added"_s;
    case app::RowDifference::Removed:
        return u"removed"_s;
    case app::RowDifference::Changed:
        break;
    }
    return u"changed"_s;
}

QJsonObject differenceJson(const app::FigureDifference &difference)
{
    QJsonArray rows;
    for (const app::ChangedRow &row : difference.rows)
        rows << QJsonObject{{u"entity"_s, row.entity->name()},
                            {u"id"_s, row.id},
                            {u"title"_s, row.title},
                            {u"change"_s, differenceWord(row.difference)},
                            {u"fields"_s, QJsonArray::fromStringList(row.fields)}};
    QJsonObject json{{u"figure"_s, difference.then.name}, {u"label"_s, difference.then.label},
                     {u"then"_s, difference.then.value},  {u"now"_s, difference.now},
                     {u"unit"_s, difference.then.unit},   {u"rows"_s, rows}};
    if (!difference.error.isEmpty())
        json.insert(u"error"_s, difference.error);
    return json;
}

class Differs final : public Command
{
public:
    QString name() const override { return u"differs"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "what an issued document would say otherwise today: differs REPORT"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"REPORT"_s,
                                     helpText(QT_TRANSLATE_NOOP("Cli", "Number of the document, as issued lists it.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        QJsonArray list;
        for (const app::FigureDifference &difference :
             app::differencesToday(context.office().session(), idArgument(parser, 0)))
            list << differenceJson(difference);
        context.print(list);
        return list.isEmpty() ? Done : IssuesFound;
    }
};

} // namespace

std::unique_ptr<Command> makeVerify() { return std::make_unique<Verify>(); }
std::unique_ptr<Command> makeReportFile() { return std::make_unique<ReportFile>(); }
std::unique_ptr<Command> makeIssued() { return std::make_unique<Issued>(); }
std::unique_ptr<Command> makeDiffers() { return std::make_unique<Differs>(); }

} // namespace cli
