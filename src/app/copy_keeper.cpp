#include "app/copy_keeper.h"

#include "domain/error.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The newest copy nothing is known against, where it lies in the folder that was chosen: copies of earlier folders do
/// not keep it from being filled.
const ListedCopy *newestIn(const QString &folder, const QList<ListedCopy> &copies)
{
    const QString place = QFileInfo(folder).canonicalFilePath();
    const auto found = std::ranges::find_if(
        copies, [&](const ListedCopy &copy) { return copy.isGood() && QFileInfo(copy.path).canonicalPath() == place; });
    return found == copies.end() ? nullptr : &*found;
}

} // namespace

CopyKeeper::CopyKeeper(Office &office, QObject *parent)
    : QObject(parent)
    , m_path(office.path())
    , m_job(office)
{
    constexpr int minute = 60 * 1000;
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(minutesBetweenLooks * minute);
        look();
    });
    m_timer.start(minutesToFirstLook * minute);
    connect(&office.store(), &Store::copiesChanged, this, [this](const QString &problem) {
        m_standing.problem = problem;
        read();
    });
}

void CopyKeeper::list(storage::Session &session, Outcome &outcome)
{
    const QString path = session.database.path();
    outcome.listed = true;
    outcome.copies = officeCopies(path);
    CopyStanding &standing = outcome.standing;
    standing.newest.reset();
    standing.tested = {};
    for (const ListedCopy &copy : std::as_const(outcome.copies)) {
        if (!standing.newest && copy.isGood())
            standing.newest = copy;
        if (copy.test && copy.test->good && !(standing.tested > copy.test->at))
            standing.tested = copy.test->at;
    }
    standing.isBehind = !standing.newest || standing.newest->seal->contents.last != storage::lastOperationOf(path);
}

void CopyKeeper::copy(storage::Session &session, const CopyPlaces &places, CopyReason reason, bool onlyIfChanged,
                      const domain::Progress &progress, Outcome &outcome)
{
    const storage::RotationResult result
        = storage::rotateCopies(session.database.path(), places, reason, onlyIfChanged, session.clock, progress);
    if (result.made)
        outcome.made = result.made->path;
    outcome.standing.problem = result.secondProblem;
    if (result.made && !result.made->seal.findings.isEmpty())
        outcome.standing.problem = result.made->seal.findings.first();
}

/// A second folder that was not there when the newest copy was made gets it as soon as it is back.
void CopyKeeper::carryNewest(const CopyPlaces &places, const domain::Progress &progress, Outcome &outcome)
{
    const ListedCopy *newest = newestIn(places.folder, outcome.copies);
    if (places.second.isEmpty() || !QFileInfo(places.second).isDir() || !newest || newest->sha256.isEmpty()
        || QFileInfo::exists(places.second + u'/' + QFileInfo(newest->path).fileName()))
        return;
    const OfficeCopy copy{newest->path, newest->sha256, *newest->seal};
    storage::noteMade({storage::carryCopy(copy, places.second, progress), copy.sha256, copy.seal});
    outcome.standing.problem.clear();
}

void CopyKeeper::tryOut(storage::Session &session, const QString &path, const domain::Progress &progress,
                        Outcome &outcome)
{
    const storage::Rehearsal rehearsal = app::rehearse(path, session.clock, progress);
    outcome.rehearsed = path;
    outcome.findings = rehearsal.findings;
}

void CopyKeeper::run(const QString &title, bool asked, Work work)
{
    if (m_job.isBusy()) {
        if (asked || !m_next) // what a person asked for is never forgotten
            m_next = [this, title, asked, work = std::move(work)] { run(title, asked, work); };
        return;
    }
    auto outcome = std::make_shared<Outcome>();
    outcome->standing.problem = m_standing.problem;
    m_job.start(
        title,
        [work = std::move(work), outcome](storage::Session &session, const domain::Progress &progress) {
            std::optional<domain::Error> failure;
            try {
                work(session, progress, *outcome);
            } catch (const domain::Error &error) {
                failure = error;
            }
            list(session, *outcome); // also after a failure: what is there is shown
            if (failure)
                throw domain::Error(*failure);
        },
        [this, asked, outcome](const std::optional<Failure> &failure) {
            if (outcome->listed) { // otherwise what was known stays known
                m_copies = outcome->copies;
                m_standing = outcome->standing;
            }
            if (failure && !failure->isCancelled())
                m_standing.problem = failure->message;
            Q_EMIT changed();
            if (!outcome->made.isEmpty())
                Q_EMIT made(outcome->made);
            if (!outcome->rehearsed.isEmpty())
                Q_EMIT rehearsed(outcome->rehearsed, outcome->findings);
            if (failure && asked && !failure->isCancelled())
                Q_EMIT failed(*failure);
            if (const std::function<void()> next = std::exchange(m_next, {}))
                next();
        });
}

void CopyKeeper::read()
{
    run({}, false, [](storage::Session &, const domain::Progress &, Outcome &) {});
}

void CopyKeeper::look()
{
    run(tr("Keeping a copy"), false,
        [places = places()](storage::Session &session, const domain::Progress &progress, Outcome &outcome) {
            list(session, outcome);
            const QDateTime now = session.clock.now();
            const ListedCopy *newest = newestIn(places.folder, outcome.copies);
            const bool old = !newest || newest->madeAt().addSecs(minutesBetweenCopies * 60) <= now;
            if (old)
                copy(session, places, CopyReason::Scheduled, true, progress, outcome);
            list(session, outcome);
            carryNewest(places, progress, outcome);
            const CopyStanding &standing = outcome.standing;
            const bool dueForTrial
                = !standing.tested.isValid() || standing.tested.addSecs(hoursBetweenTrials * 3600) <= now;
            if (standing.newest && !standing.newest->test && dueForTrial)
                tryOut(session, standing.newest->path, progress, outcome);
        });
}

void CopyKeeper::makeCopy(CopyReason reason)
{
    run(tr("Making a copy"), true,
        [places = places(), reason](storage::Session &session, const domain::Progress &progress, Outcome &outcome) {
            copy(session, places, reason, reason != CopyReason::Asked, progress, outcome);
        });
}

void CopyKeeper::rehearse(const QString &path)
{
    run(tr("Trying the copy"), true,
        [path](storage::Session &session, const domain::Progress &progress, Outcome &outcome) {
            tryOut(session, path, progress, outcome);
        });
}

void CopyKeeper::chooseFolder(const QString &folder)
{
    chooseCopyFolder(m_path, folder);
    m_standing.problem.clear(); // it was about another folder
    read();
}

void CopyKeeper::chooseSecondFolder(const QString &folder)
{
    chooseSecondCopyFolder(m_path, folder);
    m_standing.problem.clear();
    read();
}

} // namespace app
