#include "crash/campaign.h"

#include <gtest/gtest.h>

#include <QTextStream>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

using std::chrono::microseconds;

/// Which of the calls from 1 to most the i-th try takes: each in turn when the tries suffice, spread out otherwise.
long spread(int i, int tries, long most, unsigned seed)
{
    if (most <= 0)
        return 0;
    const long place = tries >= most ? i : static_cast<long>(i) * most / tries;
    return (place + static_cast<long>(seed % 9973U) * 31) % most + 1;
}

Finding oneTry(const Trial &trial, Mode mode, int i, int tries, unsigned seed, std::mt19937 &random)
{
    const auto pick = [&](std::initializer_list<Fault> faults, long round) {
        return faults.begin()[static_cast<size_t>(round) % faults.size()];
    };
    const auto at = [&](long most) { return spread(i, tries, most, seed); };
    switch (mode) {
    case Mode::KillAtCall:
        return trial.killed(pick({Fault::KillBefore, Fault::KillTorn, Fault::KillAfter},
                                 i + i / std::max(1L, trial.calls(ChangingCalls))),
                            at(trial.calls(ChangingCalls)));
    case Mode::KillAtRandom:
        return trial.killedAfter(
            microseconds(std::uniform_int_distribution<long>(200, trial.duration().count())(random)));
    case Mode::FullDisk:
        return trial.refused(RoomCalls, pick({Fault::RefuseFromThere, Fault::Refuse, Fault::RefuseAfterHalf}, i),
                             at(trial.calls(RoomCalls)), ENOSPC);
    case Mode::IoError:
        return trial.refused(ChangingCalls, pick({Fault::Refuse, Fault::RefuseFromThere}, i),
                             at(trial.calls(ChangingCalls)), EIO);
    case Mode::SyncFails:
        return trial.refused(SyncCalls, pick({Fault::Refuse, Fault::RefuseFromThere}, i), at(trial.calls(SyncCalls)),
                             EIO);
    case Mode::ReadFails:
        return trial.refused(ReadCalls, pick({Fault::Refuse, Fault::RefuseFromThere}, i), at(trial.calls(ReadCalls)),
                             EIO);
    case Mode::PowerLoss: {
        static constexpr Surviving kinds[]
            = {Surviving::SyncedOnly, Surviving::Some, Surviving::NamesOnly, Surviving::Some, Surviving::BytesOnly};
        const long moments = static_cast<long>(trial.changes()) + 1;
        if (i == 0) // whoever was told that it is done may rely on it
            return trial.powerLost(trial.changes(), Surviving::SyncedOnly, random);
        return trial.powerLost(static_cast<size_t>(at(moments) - 1),
                               kinds[static_cast<size_t>(i + i / moments) % std::size(kinds)], random);
    }
    }
    return {};
}

int numberWanted(const char *variable, int usual)
{
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : usual;
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
        const Finding finding = oneTry(*trial, mode, i, tries, seed, random);
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

int triesWanted(bool minor) { return numberWanted("UNIONHALL_CRASH_TRIES", minor ? 1 : 2); }
int racesWanted() { return numberWanted("UNIONHALL_CRASH_RACES", 2); }
bool isLongRun() { return qEnvironmentVariableIsSet("UNIONHALL_CRASH_TRIES"); }
unsigned seedWanted() { return static_cast<unsigned>(numberWanted("UNIONHALL_CRASH_SEED", 1)); }

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
