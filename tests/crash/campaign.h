#pragma once
// Ways to break an operation off, tried so and so often, and the table of what was lost.

#include "crash/trial.h"

#include <QMap>

namespace crash {

enum class Mode { KillAtCall, KillAtRandom, FullDisk, IoError, SyncFails, ReadFails, PowerLoss };
inline constexpr Mode allModes[] = {Mode::KillAtCall, Mode::KillAtRandom, Mode::FullDisk, Mode::IoError,
                                    Mode::SyncFails,  Mode::ReadFails,    Mode::PowerLoss};

QString wordsOf(Mode mode);

struct Tally
{
    int tries = 0;
    int losses = 0; // tries that lost something
    int doubts = 0;
    QMap<QString, int> sentences; // how often each was said, with where it happened first
    QString text() const;
};

/// So many tries, spread over the calls and moments of the operation. The same seed tries the same.
Tally tryOperation(const Operation &operation, Mode mode, int tries, unsigned seed);

/// How many tries of each operation in each mode, and races of each kind: few in the test run, many in ./dev crash.
int triesWanted(bool minor);
int racesWanted();
unsigned seedWanted();
bool isLongRun();
/// Written at the end of the run: a line for each operation and mode, with what was said about the losses below it.
void remember(const QString &operation, const QString &mode, const Tally &tally);

/// Words as the name of a test.
std::string testName(const QString &words);

} // namespace crash
