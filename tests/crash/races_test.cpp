// Several programs at one office at once: nothing is there twice, nothing is lost, nobody is told a wrong thing.

#include "crash/campaign.h"
#include "crash/race.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crash {
namespace {

class Races : public testing::TestWithParam<qsizetype>
{
};

TEST_P(Races, EndAsIfInTurn)
{
    static const Workplace place;
    const Race &race = races()[GetParam()];
    Tally tally;
    for (int i = 0; i < racesWanted(); ++i) {
        const QStringList wrong = runRace(race, place, static_cast<unsigned>(i) * 104729U + seedWanted());
        ++tally.tries;
        tally.losses += wrong.isEmpty() ? 0 : 1;
        for (const QString &sentence : wrong)
            ++tally.sentences[sentence];
    }
    remember(race.name, u"race"_s, tally);
    EXPECT_EQ(tally.losses, 0) << tally.text().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Every, Races, testing::Range<qsizetype>(0, races().size()),
                         [](const auto &parameter) { return testName(races()[parameter.param].name); });

} // namespace
} // namespace crash
