#pragma once
// Keeps copies of the open office while the program runs: makes one when something was done since the newest, tries the
// newest, and knows what to say about them in the window.

#include "app/copies.h"
#include "app/job_runner.h"

#include <QTimer>

namespace app {

/// What is known of the copies, in short.
struct CopyStanding
{
    std::optional<ListedCopy> newest; // nothing is known against it
    QDateTime tested; // when a copy was last tried and found good; invalid: never
    bool isBehind = false; // something was done since
    QString problem; // a sentence: why the last attempt failed, or is only half of what was wanted
};

class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CopyKeeper(Office &office, QObject *parent = nullptr);

    /// Reads the folders, and does what is due; otherwise every few minutes.
    void look();
    /// Reads the folders only.
    void read();
    /// What a person asks for, and what is done at the end of the program: there only where something changed. While
    /// other work runs it waits for it.
    void makeCopy(CopyReason reason);
    void rehearse(const QString &copy);
    /// Removes nothing; the copies of folders that are not chosen any more stay where they are.
    void chooseFolder(const QString &folder);
    void chooseSecondFolder(const QString &folder);

    const QString &officePath() const { return m_path; }
    CopyPlaces places() const { return copyPlaces(m_path); }
    const CopyStanding &standing() const { return m_standing; }
    const QList<ListedCopy> &copies() const { return m_copies; } // newest first
    JobRunner &job() { return m_job; }
    /// Calls look(), a minute after the beginning and then every few; whoever measures stops it.
    QTimer &timer() { return m_timer; }

    /// When look() is called, and how old a copy may become while the office changes.
    static constexpr int minutesToFirstLook = 1;
    static constexpr int minutesBetweenLooks = 10;
    static constexpr int minutesBetweenCopies = 60;
    /// How long the last trial may be ago before an untried copy is tried.
    static constexpr int hoursBetweenTrials = 24;

Q_SIGNALS:
    void changed();
    void made(const QString &path);
    void rehearsed(const QString &path, const QStringList &findings);
    void failed(const app::Failure &failure); // of what a person asked for

private:
    struct Outcome
    {
        bool listed = false; // the folders could be read
        QList<ListedCopy> copies;
        CopyStanding standing;
        QString made;
        QString rehearsed;
        QStringList findings;
    };
    using Work = std::function<void(storage::Session &, const domain::Progress &, Outcome &)>;
    void run(const QString &title, bool asked, Work work);
    static void list(storage::Session &session, Outcome &outcome);
    static void copy(storage::Session &session, const CopyPlaces &places, CopyReason reason, bool onlyIfChanged,
                     const domain::Progress &progress, Outcome &outcome);
    static void carryNewest(const CopyPlaces &places, const domain::Progress &progress, Outcome &outcome);
    static void tryOut(storage::Session &session, const QString &path, const domain::Progress &progress,
                       Outcome &outcome);

    const QString m_path;
    QTimer m_timer;
    QList<ListedCopy> m_copies;
    CopyStanding m_standing;
    std::function<void()> m_next; // waits for the running job
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
