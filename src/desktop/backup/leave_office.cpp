#include "desktop/backup/leave_office.h"

#include "desktop/backup/work_dialog.h"
#include "desktop/history/operations_model.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
QString say(const char *text) { return QCoreApplication::translate("LeaveOffice", text); }
} // namespace

void copyAtEnd(const Context &context, app::CopyKeeper &keeper)
{
    const QString stop = say(QT_TRANSLATE_NOOP("LeaveOffice", "Leave without"));
    QString problem;
    const auto connection = QObject::connect(&keeper, &app::CopyKeeper::failed, &keeper,
                                             [&](const app::Failure &failure) { problem = failure.message; });
    keeper.makeCopy(app::CopyReason::Closing);
    while (keeper.job().isBusy()) // a look that had just begun comes first
        WorkDialog(keeper.job(), say(QT_TRANSLATE_NOOP("LeaveOffice", "A copy of today's work is being made…")), stop)
            .exec();
    QObject::disconnect(connection);
    if (!problem.isEmpty())
        context.dialogs.showFailure(
            nullptr, say(QT_TRANSLATE_NOOP("LeaveOffice", "No copy of today's work was made. %1")).arg(problem));
}

std::optional<QString> putBack(Dialogs &dialogs, const RestoreChoice &choice, const domain::Clock &clock,
                               const QString &operatorName)
{
    app::Worker worker;
    auto restored = std::make_shared<storage::RestoredOffice>();
    std::optional<app::Failure> failure;
    worker.start(
        say(QT_TRANSLATE_NOOP("LeaveOffice", "Restoring")),
        [&choice, &clock, operatorName, restored](const domain::Progress &progress) {
            *restored = storage::restoreCopy(
                choice.comparison, {choice.officePath, operatorName, choice.otherOffice, {}}, clock, progress);
        },
        [&failure](const std::optional<app::Failure> &result) { failure = result; });
    WorkDialog(worker, say(QT_TRANSLATE_NOOP("LeaveOffice", "The copy is being put in its place…")),
               say(QT_TRANSLATE_NOOP("LeaveOffice", "Stop")))
        .exec();
    if (failure) {
        if (!failure->isCancelled())
            dialogs.showFailure(nullptr, failure->message);
        return std::nullopt;
    }
    const storage::InspectedCopy &copy = choice.comparison.copy;
    QString said
        = say(QT_TRANSLATE_NOOP("LeaveOffice", "The office is as it was on %1."))
              .arg(officeTime(copy.seal ? copy.seal->madeAt : copy.contents.last.at).toString(u"yyyy-MM-dd HH:mm"_s));
    if (!restored->keptAs.isEmpty())
        said += u' '
            + say(QT_TRANSLATE_NOOP("LeaveOffice", "The file that was there is now “%1”."))
                  .arg(QFileInfo(restored->keptAs).fileName());
    if (!restored->findings.isEmpty())
        said += u' '
            + say(QT_TRANSLATE_NOOP("LeaveOffice", "It had findings already when it was copied: %1"))
                  .arg(restored->findings.join(u"; "_s));
    return said;
}

} // namespace desktop
