// unionhall-cli: everything the desktop does with records, figures and documents, from a shell.

#include "app/logging.h"
#include "cli/command.h"
#include "cli/run.h"

#include <QGuiApplication>
#include <csignal>
#include <spdlog/spdlog.h>

namespace {

/// stderr is for sentences to people: what Qt has to say about its surroundings goes to the log.
void logQtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const bool serious = type == QtCriticalMsg || type == QtFatalMsg;
    spdlog::log(serious ? spdlog::level::err : spdlog::level::debug, "Qt: {}", text.toStdString());
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    // A limit on the size of files shall fail like a full disk, with a sentence, and not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    // Fonts need a QGuiApplication; a shell needs no display for it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("unionhall"));
    QCoreApplication::setOrganizationName(QStringLiteral("unionhall"));
    app::startLogging();
    qInstallMessageHandler(logQtMessage);
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const domain::SystemClock clock;
    const int result = cli::run(QGuiApplication::arguments().mid(1), out, err, clock);
    out.flush();
    if (out.status() != QTextStream::WriteFailed)
        return result;
    err << QCoreApplication::translate("Cli",
                                       "The answer could not be written to its end: there is no room, or nobody "
                                       "reads it. Do not use what was written of it.")
        << Qt::endl;
    return cli::Failed;
}
