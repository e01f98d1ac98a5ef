// unionhall: the desktop program.

#include "app/attempt.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/operator_name.h"
#include "desktop/backup/leave_office.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/office_dialog.h"
#include "desktop/frame/operator_dialog.h"
#include "desktop/frame/screenshots.h"
#include "desktop/frame/start_dialog.h"
#include "desktop/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 6;

// The platform's settings hold window state and recent files only; what changes results lives in the database.
void rememberDatabase(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent/files"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(u"recent/files"_s, recent.mid(0, mostRecent));
    settings.setValue(u"recent/last"_s, path);
}

std::unique_ptr<app::Office> askForOffice(desktop::Dialogs &dialogs, const domain::Clock &clock,
                                          const std::optional<app::Failure> &failure, const QString &path)
{
    desktop::StartDialog start(dialogs, clock, QSettings().value(u"recent/files"_s).toStringList());
    if (failure)
        start.showFailure(*failure, path);
    if (start.exec() != QDialog::Accepted)
        return nullptr;
    auto office = start.takeOffice();
    if (start.madeNew())
        desktop::OfficeDialog({*office, dialogs}).exec();
    return office;
}

struct Left
{
    bool another = false; // another database was asked for
    std::optional<desktop::RestoreChoice> restore; // a copy shall take the office's place
};

// Shows one office until its window closes. said: what is to be said in it first.
Left runOffice(app::Office &office, desktop::Dialogs &dialogs, const QString &said)
{
    rememberDatabase(office.path());
    if (!app::wasAskedForOperator())
        desktop::OperatorDialog({office, dialogs}).exec();
    desktop::MainWindow window({office, dialogs});
    QSettings settings;
    window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    Left left;
    QObject::connect(&window, &desktop::MainWindow::databaseWanted, &window, [&] {
        left.another = true;
        window.close();
    });
    QObject::connect(&window, &desktop::MainWindow::restoreWanted, &window, [&](const desktop::RestoreChoice &choice) {
        left.restore = choice;
        window.close();
    });
    window.show();
    QStringList notices = office.notices();
    if (!said.isEmpty())
        notices.prepend(said);
    if (!notices.isEmpty())
        dialogs.showFailure(&window, notices.join(u'\n'));
    QApplication::exec();
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
    // Before restoring, the present file is kept as it is.
    if (!left.restore && office.isThere())
        desktop::copyAtEnd({office, dialogs}, window.copies());
    return left;
}

// Puts the copy back and opens the office again, as it was where that failed. Null when nothing can be opened.
std::unique_ptr<app::Office> restoreOffice(std::unique_ptr<app::Office> office, const desktop::RestoreChoice &choice,
                                           desktop::Dialogs &dialogs, const domain::Clock &clock, QString &said)
{
    const QString operatorName = office->operatorName();
    office.reset();
    said = desktop::putBack(dialogs, choice, clock, operatorName).value_or(QString());
    std::unique_ptr<app::Office> again;
    const auto failure
        = app::attempt("open database", [&] { again = app::Office::open(choice.officePath, clock, operatorName); });
    return failure ? askForOffice(dialogs, clock, failure, choice.officePath) : std::move(again);
}

int fail(const QString &message)
{
    QTextStream(stderr) << message << '\n';
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"unionhall"_s);
    QApplication::setApplicationName(u"unionhall"_s);
    app::startLogging();
    app::installLanguage();
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Unionhall"));

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption databaseOption(
        u"database"_s, QCoreApplication::translate("main", "The office database to open."), u"FILE"_s);
    const QCommandLineOption pictureOption(
        u"screenshots"_s, QCoreApplication::translate("main", "Write pictures of the main pages and leave."), u"DIR"_s);
    const QCommandLineOption sheetOption(
        u"sheet"_s, QCoreApplication::translate("main", "With --screenshots: also every page of importing this sheet."),
        u"FILE"_s);
    const QCommandLineOption darkOption(u"dark"_s, QCoreApplication::translate("main", "Dark colours."));
    parser.addOptions({databaseOption, pictureOption, sheetOption, darkOption});
    parser.process(application);
    const bool dark = parser.isSet(darkOption) || desktop::systemScheme(application) == desktop::Scheme::Dark;
    desktop::applyTheme(application, dark ? desktop::Scheme::Dark : desktop::Scheme::Light);

    const domain::SystemClock clock;
    desktop::SystemDialogs dialogs;
    QString path = parser.value(databaseOption);
    if (path.isEmpty())
        path = QSettings().value(u"recent/last"_s).toString();
    std::unique_ptr<app::Office> office;
    std::optional<app::Failure> problem;
    if (!path.isEmpty())
        problem = app::attempt("open database", [&] { office = app::Office::open(path, clock); });
    if (parser.isSet(pictureOption)) {
        if (!office)
            return fail(problem ? problem->message
                                : QCoreApplication::translate("main", "Which database? Name it with --database FILE."));
        const auto failure = app::attempt("screenshots", [&] {
            desktop::takeScreenshots(*office, parser.value(pictureOption), parser.value(sheetOption));
        });
        return failure ? fail(failure->message) : 0;
    }
    if (!office)
        office = askForOffice(dialogs, clock, problem, path);
    QString said;
    while (office) {
        const Left left = runOffice(*office, dialogs, std::exchange(said, {}));
        if (left.restore) {
            office = restoreOffice(std::move(office), *left.restore, dialogs, clock, said);
            continue;
        }
        if (!left.another)
            break;
        // The new office replaces the old one only when there is one.
        if (auto next = askForOffice(dialogs, clock, {}, {}))
            office = std::move(next);
    }
    return 0;
}
