// Rows read in a thread of their own arrive as if they were not.

#include "importing/read_ahead.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

using importing::readAhead;
using spreadsheet::Row;

namespace {

constexpr int manyRows = 10'000;

/// A sheet of numbered rows that breaks off where it is told to.
class Numbers final : public spreadsheet::SheetReader
{
public:
    explicit Numbers(int brokenAt = 0)
        : m_brokenAt(brokenAt)
    {
    }
    const QList<spreadsheet::SheetInfo> &sheets() const override { return m_sheets; }
    void read(int, const std::function<bool(Row &&)> &row, const spreadsheet::Progress &progress) override
    {
        for (int number = 1; number <= manyRows; ++number) {
            if (number == m_brokenAt)
                throw std::runtime_error("broken off");
            if (number % 100 == 0 && !progress(number, manyRows))
                return;
            Row one;
            one.number = number;
            delivered = number;
            if (!row(std::move(one)))
                return;
        }
    }
    QList<spreadsheet::MergedRange> mergedRanges(int) override { return {}; }

    int delivered = 0;

private:
    QList<spreadsheet::SheetInfo> m_sheets{{QStringLiteral("Numbers"), false}};
    int m_brokenAt;
};

} // namespace

TEST(ReadAhead, BringsEveryRowInOrderInTheThreadOfTheCaller)
{
    Numbers reader;
    const auto caller = std::this_thread::get_id();
    int last = 0;
    EXPECT_TRUE(readAhead(
        reader, 0,
        [&](Row &&row) {
            EXPECT_EQ(row.number, last + 1);
            EXPECT_EQ(std::this_thread::get_id(), caller);
            last = row.number;
            return true;
        },
        [&](qint64 done, qint64 total) {
            EXPECT_EQ(std::this_thread::get_id(), caller);
            return done <= total;
        }));
    EXPECT_EQ(last, manyRows);
}

TEST(ReadAhead, StopsSoonWhereNoFurtherRowIsWanted)
{
    Numbers reader;
    int seen = 0;
    EXPECT_TRUE(readAhead(reader, 0, [&](Row &&) { return ++seen < 10; }, {}));
    EXPECT_EQ(seen, 10);
    EXPECT_LT(reader.delivered, manyRows) << "the file is not read to its end for nothing";
}

TEST(ReadAhead, SaysWhenItWasStopped)
{
    Numbers reader;
    int asked = 0;
    EXPECT_FALSE(readAhead(
        reader, 0, [](Row &&) { return true; }, [&](qint64, qint64) { return ++asked < 3; }));
    EXPECT_EQ(asked, 3);
}

TEST(ReadAhead, LetsAFailureOfTheWorkThrough)
{
    Numbers reader;
    EXPECT_THROW(
        readAhead(reader, 0, [](Row &&row) -> bool { throw std::invalid_argument(std::to_string(row.number)); }, {}),
        std::invalid_argument);
}

TEST(ReadAhead, TellsOfABrokenFileAfterTheRowsBeforeTheBreak)
{
    Numbers reader(700);
    int last = 0;
    EXPECT_THROW(readAhead(reader, 0,
                           [&](Row &&row) {
                               last = row.number;
                               return true;
                           },
                           {}),
                 std::runtime_error);
    EXPECT_EQ(last, 699);
}
