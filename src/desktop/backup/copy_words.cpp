#include "desktop/backup/copy_words.h"

#include "desktop/history/operations_model.h"
#include "desktop/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
QString say(const char *text) { return QCoreApplication::translate("CopyWords", text); }
} // namespace

QString momentText(const QDateTime &instant, QDate today)
{
    const QDateTime moment = officeTime(instant);
    const QString time = moment.toString(u"HH:mm"_s);
    if (moment.date() == today)
        return say(QT_TRANSLATE_NOOP("CopyWords", "Today %1")).arg(time);
    if (moment.date() == today.addDays(-1))
        return say(QT_TRANSLATE_NOOP("CopyWords", "Yesterday %1")).arg(time);
    return moment.toString(moment.date().year() == today.year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString reasonText(const app::ListedCopy &copy)
{
    if (!copy.seal)
        return say(QT_TRANSLATE_NOOP("CopyWords", "not known"));
    switch (storage::copyReason(copy.seal->reason).value_or(app::CopyReason::Asked)) {
    case app::CopyReason::Asked:
        return say(QT_TRANSLATE_NOOP("CopyWords", "by hand"));
    case app::CopyReason::Scheduled:
        return say(QT_TRANSLATE_NOOP("CopyWords", "while working"));
    case app::CopyReason::Closing:
        return say(QT_TRANSLATE_NOOP("CopyWords", "at the end"));
    case app::CopyReason::BeforeUpgrade:
        return say(QT_TRANSLATE_NOOP("CopyWords", "before an upgrade"));
    case app::CopyReason::BeforeRestore:
        return say(QT_TRANSLATE_NOOP("CopyWords", "before restoring"));
    case app::CopyReason::BeforeBulk:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CopyWords", "before much was changed"));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

CopyState stateOf(const app::ListedCopy &copy, QDate today)
{
    const Tokens &t = tokens();
    if (!copy.problem.isEmpty())
        return {Icon::Error, t.error, say(QT_TRANSLATE_NOOP("CopyWords", "cannot be used")), copy.problem};
    if (copy.seal && !copy.seal->findings.isEmpty())
        return {Icon::Warning, t.warn, say(QT_TRANSLATE_NOOP("CopyWords", "of an office with findings")),
                copy.seal->findings.join(u'\n')};
    if (copy.test)
        return {Icon::Done, t.ok, say(QT_TRANSLATE_NOOP("CopyWords", "tried %1")).arg(momentText(copy.test->at, today)),
                say(QT_TRANSLATE_NOOP("CopyWords",
                                      "It was really opened in a scratch place, checked and counted, ledger by "
                                      "ledger."))};
    return {Icon::Clock, t.text2, say(QT_TRANSLATE_NOOP("CopyWords", "not tried yet")),
            say(QT_TRANSLATE_NOOP("CopyWords",
                                  "Its bytes were checked when it was made. Only a trial shows that the office "
                                  "comes back out of it."))};
}

CopyState stateOf(const app::CopyStanding &standing, QDate today)
{
    const Tokens &t = tokens();
    CopyState state{Icon::Done, t.text2, {}, {}};
    if (standing.newest) {
        const storage::CopySeal &seal = *standing.newest->seal;
        state.text = say(QT_TRANSLATE_NOOP("CopyWords", "Copy %1")).arg(momentText(seal.madeAt, today));
        state.details = say(QT_TRANSLATE_NOOP("CopyWords", "The last copy holds %1 records."))
                            .arg(QLocale().toString(seal.contents.records()));
        state.details += u'\n'
            + (standing.tested.isValid() ? say(QT_TRANSLATE_NOOP("CopyWords", "A copy was last tried %1 and was good."))
                                               .arg(momentText(standing.tested, today))
                                         : say(QT_TRANSLATE_NOOP("CopyWords", "No copy has been tried yet.")));
        state.text += u" · "_s
            + say(QT_TRANSLATE_NOOP("CopyWords", "%1 records")).arg(QLocale().toString(seal.contents.records()))
            + u" · "_s
            + (standing.tested.isValid()
                   ? say(QT_TRANSLATE_NOOP("CopyWords", "tried %1")).arg(momentText(standing.tested, today))
                   : say(QT_TRANSLATE_NOOP("CopyWords", "not tried yet")));
        if (standing.isBehind)
            state.details += u'\n' + say(QT_TRANSLATE_NOOP("CopyWords", "Something was done since it was made."));
    } else {
        state = {Icon::Warning, t.warn, say(QT_TRANSLATE_NOOP("CopyWords", "No copy yet")),
                 say(QT_TRANSLATE_NOOP("CopyWords", "There is no copy of this office that can be put back."))};
    }
    if (!standing.problem.isEmpty()) {
        state.icon = Icon::Warning;
        state.colour = t.warn;
        state.text = say(QT_TRANSLATE_NOOP("CopyWords", "%1 · the last attempt failed")).arg(state.text);
        state.details += u'\n' + standing.problem;
    }
    return state;
}

} // namespace desktop
