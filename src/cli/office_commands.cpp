// init, check

#include "app/issued_report.h"
#include "cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Init final : public Command
{
public:
    QString name() const override { return u"init"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "new database: init FILE [--name 工会名称]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The database to make.")));
        parser.addOption({u"name"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Full name of the union.")), u"工会名称"_s});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const auto office = app::Office::create(argument(parser, 0, u"FILE"_s), context.clock(),
                                                parser.value(u"name"_s), context.operatorName);
        context.print(QJsonObject{{u"database"_s, office->path()}, {u"name"_s, office->profile().fullName}});
        return Done;
    }
};

class Check final : public Command
{
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return helpText(QT_TRANSLATE_NOOP("Cli", "integrity of the database")); }
    void describe(QCommandLineParser &) const override { }
    int run(const QCommandLineParser &, Context &context) const override
    {
        storage::Session &session = context.office().session();
        const QStringList findings = session.database.integrityFindings() + app::issuedFindings(session);
        context.print(QJsonObject{{u"database"_s, context.office().path()},
                                  {u"ok"_s, findings.isEmpty()},
                                  {u"findings"_s, QJsonArray::fromStringList(findings)}});
        return findings.isEmpty() ? Done : IssuesFound;
    }
};

} // namespace

std::unique_ptr<Command> makeInit() { return std::make_unique<Init>(); }
std::unique_ptr<Command> makeCheck() { return std::make_unique<Check>(); }

} // namespace cli
