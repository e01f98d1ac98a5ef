#pragma once
// One class per command of `unionhall-cli`. Results go to `out`, messages for people to `err`.
// Exit codes: 0 done · 1 done, but issues were found · 2 wrong usage · 3 failed (with a sentence).

#include "app/office.h"
#include "domain/error.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>
#include <memory>
#include <vector>

namespace cli {

enum ExitCode { Done = 0, IssuesFound = 1, WrongUsage = 2, Failed = 3 };

/// What every command gets: where to write, and the office, opened when first asked for.
class Context
{
public:
    Context(QTextStream &outStream, QTextStream &errStream, const domain::Clock &clock)
        : out(outStream)
        , err(errStream)
        , m_clock(clock)
    {
    }

    QTextStream &out;
    QTextStream &err;
    bool json = false; // tables as JSON
    QString databasePath; // empty: the one the desktop last opened
    QString operatorName; // who works; empty: as app::operatorName() says

    const domain::Clock &clock() const { return m_clock; }
    /// Path of the office that is meant; wrong usage when none is. The file need not be there.
    QString databaseFile() const;
    app::Office &office();

    void print(const QJsonObject &object);
    void print(const QJsonArray &array);

private:
    const domain::Clock &m_clock;
    std::unique_ptr<app::Office> m_office;
};

class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0; // one line of the help
    virtual void describe(QCommandLineParser &parser) const = 0; // its arguments and options
    virtual int run(const QCommandLineParser &parser, Context &context) const = 0;
};

std::vector<std::unique_ptr<Command>> allCommands();

/// A line of help in the user's language; source: a literal marked for the context Cli.
QString helpText(const char *source);

/// A wrong way to call a command; printed with exit code 2.
domain::Error usageError(const QString &sentence);
/// The n-th positional argument (0-based, after the command's name); wrong usage when it is missing.
QString argument(const QCommandLineParser &parser, int index, const QString &what);
/// The entity named by an argument, by key or Chinese term.
const domain::Entity &entityArgument(const QCommandLineParser &parser, int index = 0);
qint64 idArgument(const QCommandLineParser &parser, int index);
/// The 1-based number of a sheet; wrong usage when it is none.
int sheetNumber(const QString &text);
/// --year Y, or --from D --to D; the current year when none is given.
void addPeriodOptions(QCommandLineParser &parser);
domain::Period periodOption(const QCommandLineParser &parser, const Context &context);

} // namespace cli
