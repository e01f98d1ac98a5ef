#include "crash/campaign.h"

#include <gtest/gtest.h>

#include <QTextStream>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

using std::chrono::microseconds;

/// The i-th of so many tries gets a number from 1 to most: each in turn when they suffice, spread out otherwise.
long spread(int i, int tries, long most)
{
    if (most <= 0)
        return 0;
    return tries >= most ? i % most + 1 : 1 + (static_cast<long>(i) * most + most / 2) / tries;
}

Finding oneTry(const Trial &trial, Mode mode, int i, int tries, std::mt19937 &random)
{
    const auto pick = [&](std::initializer_list<Fault> faults, long round) {
        return faults.begin()[static_cast<size_t>(round) % faults.size()];
    };
    switch (mode) {
    case Mode::KillAtCall: {
        const long at = spread(i, tries, trial.changingCalls());
        return trial.killed(
            pick({Fault::KillBefore, Fault::KillTorn, Fault::KillAfter}, i + i / std::max(1L, trial.changingCalls())),
            at);
    }
    case Mode::KillAtRandom:
        return trial.killedAfter(
            microseconds(std::uniform_int_distribution<long>(200, trial.duration().count())(random)));
    case Mode::FullDisk: {
        constexpr unsigned calls = WriteCalls | SizeCalls | MakeCalls | NameCalls;
        const long at = spread(i, tries, trial.changingCalls() - trial.syncCalls());
        return trial.refused(calls, pick({Fault::RefuseFromThere, Fault::Refuse, Fault::RefuseAfterHalf}, i), at,
                             ENOSPC);
    }
    case Mode::IoError:
        return trial.refused(ChangingCalls, pick({Fault::Refuse, Fault::RefuseFromThere}, i),
                             spread(i, tries, trial.changingCalls()), EIO);
    case Mode::SyncFails:
        return trial.refused(SyncCalls, pick({Fault::Refuse, Fault::RefuseFromThere}, i),
                             spread(i, tries, trial.syncCalls()), EIO);
    case Mode::ReadFails:
        return trial.refused(ReadCalls, pick({Fault::Refuse, Fault::RefuseFromThere}, i),
                             spread(i, tries, trial.readCalls()), EIO);
    case Mode::PowerLoss: {
        static constexpr Surviving kinds[] = {Surviving::SyncedOnly, Surviving::Some, Surviving::NamesOnly,
                                              Surviving::Some, Surviving::BytesOnly};
        const long changes = static_cast<long>(trial.changes());
        const long at = spread(i, tries, changes + 1) - 1;
        return trial.powerLost(static_cast<size_t>(at),
                               kinds[static_cast<size_t>(i + i / std::max(1L, changes)) % std::size(kinds)], random);
    }
    }
    return {};
}

QList<QPair<QPair<QString, QString>, Tally>> &rememberedTallies()
{
    static QList<QPair<QPair<QString, QString>, Tally>> all;
    return all;
}

class TableAtTheEnd final : public testing::Environment
{
public:
    void TearDown() override
    {
        QTextStream out(stdout);
        for (const auto &[what, tally] : rememberedTallies()) {
            out << "| " << what.first << " | " << what.second << " | " << tally.tries << " | " << tally.losses << " | "
                << tally.doubts << " |\n";
            out << tally.text();
        }
    }
};

[[maybe_unused]] const testing::Environment *const table = testing::AddGlobalTestEnvironment(new TableAtTheEnd);

} // namespace

QString wordsOf(Mode mode)
{
    switch (mode) {
    case Mode::KillAtCall:
        return u"killed at a write call"_s;
    case Mode::KillAtRandom:
        return u"killed at a random moment"_s;
    case Mode::FullDisk:
        return u"disk full"_s;
    case Mode::IoError:
        return u"input/output error"_s;
    case Mode::SyncFails:
        return u"sync fails"_s;
    case Mode::ReadFails:
        return u"read fails"_s;
    case Mode::PowerLoss:
        return u"power lost"_s;
    }
    return {};
}

QString Tally::text() const
{
    QString lines;
    for (auto it = sentences.begin(); it != sentences.end(); ++it)
        lines += u"%1 × %2\n"_s.arg(it.value()).arg(it.key());
    return lines;
}

Tally tryOperation(const Operation &operation, Mode mode, int tries, unsigned seed)
{
    static const Workplace place;
    static std::map<QString, std::unique_ptr<Trial>> trials; // made ready once
    auto &trial = trials[operation.name];
    if (!trial)
        trial = std::make_unique<Trial>(operation, place);
    std::mt19937 random(seed);
    Tally tally;
    for (int i = 0; i < tries; ++i) {
        const Finding finding = oneTry(*trial, mode, i, tries, random);
        ++tally.tries;
        tally.losses += finding.losses.isEmpty() ? 0 : 1;
        tally.doubts += finding.doubts.isEmpty() ? 0 : 1;
        for (const QString &sentence : finding.losses)
            ++tally.sentences[u"LOST "_s + sentence];
        for (const QString &sentence : finding.doubts)
            ++tally.sentences[sentence];
    }
    return tally;
}

int triesWanted()
{
    const int wanted = qEnvironmentVariableIntValue("UNIONHALL_CRASH_TRIES");
    return wanted > 0 ? wanted : 6;
}

int racesWanted()
{
    const int wanted = qEnvironmentVariableIntValue("UNIONHALL_CRASH_RACES");
    return wanted > 0 ? wanted : 4;
}

std::string testName(const QString &words)
{
    QString name = words;
    for (QChar &letter : name)
        if (!letter.isLetterOrNumber())
            letter = u'_';
    return name.toStdString();
}

void remember(const QString &operation, const QString &mode, const Tally &tally)
{
    rememberedTallies().append({{operation, mode}, tally});
}

} // namespace crash
