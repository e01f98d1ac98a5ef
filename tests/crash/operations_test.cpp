// Every operation, broken off in every way: nothing that was there is lost, nothing is half there.

#include "crash/campaign.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crash {
namespace {

class BrokenOff : public testing::TestWithParam<qsizetype>
{
};

TEST_P(BrokenOff, LosesNothing)
{
    const Operation &what = operations()[GetParam()];
    for (const Mode mode : allModes) {
        const Tally tally = tryOperation(what, mode, triesWanted(what.minor), seedWanted());
        remember(what.name, wordsOf(mode), tally);
        EXPECT_EQ(tally.losses, 0) << wordsOf(mode).toStdString() << '\n' << tally.text().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Every, BrokenOff, testing::Range<qsizetype>(0, operations().size()),
                         [](const auto &parameter) { return testName(operations()[parameter.param].name); });

} // namespace
} // namespace crash
