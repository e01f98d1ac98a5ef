// unionhall-cli: everything the desktop does with records, figures and documents, from a shell.

#include "app/logging.h"
#include "cli/run.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Fonts need a QGuiApplication; a shell needs no display for it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("unionhall"));
    QGuiApplication::setOrganizationName(QStringLiteral("unionhall"));
    app::startLogging();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const domain::SystemClock clock;
    return cli::run(QGuiApplication::arguments().mid(1), out, err, clock);
}
