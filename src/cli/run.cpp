#include "cli/run.h"

#include "app/language.h"
#include "cli/command.h"
#include "domain/error.h"
#include "spreadsheet/sheet_error.h"

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void printHelp(QTextStream &out)
{
    out << "unionhall-cli [--database FILE] [--operator NAME] [--locale L] [--json] COMMAND …\n\n";
    for (const auto &command : allCommands())
        out << "  " << command->name().leftJustified(17) << command->summary() << '\n';
    out << '\n'
        << QCoreApplication::translate("Cli",
                                       "`unionhall-cli COMMAND --help` tells more. Exit codes: 0 done, 1 done but "
                                       "issues were found, 2 wrong usage, 3 failed.")
        << '\n';
}

/// Takes the options every command knows out of the arguments, wherever they stand.
QStringList takeGlobalOptions(QStringList arguments, Context &context, QString &locale)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        const auto valueOf = [&](const QString &option) -> std::optional<QString> {
            if (word.startsWith(option + u'='))
                return word.mid(option.size() + 1);
            if (word != option)
                return std::nullopt;
            if (i + 1 >= arguments.size())
                throw usageError(u"%1 wants a value."_s.arg(option));
            return arguments.at(++i);
        };
        if (const auto path = valueOf(u"--database"_s))
            context.databasePath = *path;
        else if (const auto name = valueOf(u"--locale"_s))
            locale = *name;
        else if (const auto who = valueOf(u"--operator"_s))
            context.operatorName = *who;
        else if (word == u"--json"_s)
            context.json = true;
        else
            rest << word;
    }
    return rest;
}

int runCommand(const Command &command, const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    const QCommandLineOption help({u"h"_s, u"help"_s}, helpText(QT_TRANSLATE_NOOP("Cli", "This help.")));
    parser.addOption(help);
    command.describe(parser);
    if (!parser.parse(QStringList{u"unionhall-cli "_s + command.name()} + arguments))
        throw usageError(parser.errorText());
    if (parser.isSet(help)) {
        // Qt prints the path of the program; people type its name and the command.
        const QString program = QCoreApplication::arguments().value(0);
        context.out << parser.helpText().replace(program, u"unionhall-cli "_s + command.name());
        return Done;
    }
    return command.run(parser, context);
}

} // namespace

int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const domain::Clock &clock)
{
    Context context(out, err, clock);
    try {
        QString locale;
        const QStringList rest = takeGlobalOptions(arguments, context, locale);
        app::installLanguage(locale);
        if (rest.isEmpty() || rest.first() == u"--help"_s || rest.first() == u"help"_s) {
            printHelp(rest.isEmpty() ? err : out);
            return rest.isEmpty() ? WrongUsage : Done;
        }
        for (const auto &command : allCommands())
            if (command->name() == rest.first())
                return runCommand(*command, rest.mid(1), context);
        throw usageError(QCoreApplication::translate("Cli", "There is no command “%1”. See --help.").arg(rest.first()));
    } catch (const domain::Error &error) {
        err << error.message() << '\n';
        if (!error.detail().isEmpty())
            spdlog::error("command failed: {}", error.detail().toStdString());
        return error.code() == domain::ErrorCode::Usage ? WrongUsage : Failed;
    } catch (const spreadsheet::SheetError &error) {
        err << error.message() << '\n';
        spdlog::error("command failed: sheet: {}", error.detail().toStdString());
        return Failed;
    } catch (const std::exception &error) {
        err << QCoreApplication::translate(
            "Cli", "This did not work because of a fault in the program. The log has the details.")
            << '\n';
        spdlog::error("command failed: {}", error.what());
        return Failed;
    }
}

} // namespace cli
