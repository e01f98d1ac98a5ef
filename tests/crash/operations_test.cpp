// Every operation, broken off in every way: nothing that was there is lost, nothing is half there.

#include "crash/campaign.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crash {
namespace {

class BrokenOff : public testing::TestWithParam<std::tuple<qsizetype, Mode>>
{
};

std::string nameOf(const testing::TestParamInfo<std::tuple<qsizetype, Mode>> &info)
{
    return testName(operations()[std::get<0>(info.param)].name + u'_' + wordsOf(std::get<1>(info.param)));
}

TEST_P(BrokenOff, LosesNothing)
{
    const auto [number, mode] = GetParam();
    const Operation &what = operations()[number];
    const Tally tally = tryOperation(what, mode, triesWanted(), 20251231);
    remember(what.name, wordsOf(mode), tally);
    EXPECT_EQ(tally.losses, 0) << tally.text().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Every, BrokenOff,
                         testing::Combine(testing::Range<qsizetype>(0, operations().size()),
                                          testing::ValuesIn(allModes)),
                         nameOf);

} // namespace
} // namespace crash
