#include "figures/exact.h"

#include <gtest/gtest.h>
#include <limits>

using figures::Exact;

TEST(Exact, DividesToTwoPlacesHalfUp)
{
    EXPECT_EQ(figures::divided({1, 1}, {3, 1}, 100)->value, 3333);
    EXPECT_EQ(figures::divided({2, 1}, {3, 1}, 100)->value, 6667);
    EXPECT_EQ(figures::divided({1, 1}, {8, 1}, 100)->value, 1250);
    EXPECT_EQ(figures::divided({1, 1}, {16, 1})->value, 6); // 0.0625
    EXPECT_EQ(figures::divided({1, 1}, {200, 1})->value, 1); // 0.005 up
    EXPECT_EQ(figures::divided({-1, 1}, {200, 1})->value, -1);
    EXPECT_EQ(figures::divided({1, 1}, {201, 1})->value, 0);
}

TEST(Exact, KnowsNoQuotientOfZero) { EXPECT_FALSE(figures::divided({5, 1}, {0, 100}).has_value()); }

TEST(Exact, BringsScalesTogether)
{
    const auto sum = figures::added({150, 100}, {2, 1}); // 1.50 + 2
    ASSERT_TRUE(sum);
    EXPECT_EQ(sum->value, 350);
    EXPECT_EQ(sum->scale, 100);
    EXPECT_EQ(figures::subtracted({1, 1}, {12500, 10000})->value, -2500);
    const auto product = figures::multiplied({15000, 10000}, {333, 100}); // 1.5 × 3.33
    EXPECT_EQ(product->value, 49950);
    EXPECT_EQ(product->scale, 10000);
    EXPECT_EQ(figures::divided({1000, 100}, {40000, 10000})->value, 250); // 10.00 / 4
    EXPECT_EQ(figures::divided({40000, 10000}, {1000, 100})->value, 40);
}

TEST(Exact, GivesNothingInsteadOfAWrongNumber)
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    EXPECT_FALSE(figures::added({huge, 1}, {1, 1}));
    EXPECT_FALSE(figures::multiplied({huge, 1}, {2, 1}));
    EXPECT_FALSE(figures::divided({huge, 1}, {3, 1}, 100));
}

TEST(Exact, ComparesAcrossScales)
{
    EXPECT_EQ(figures::compared({300, 100}, {3, 1}), 0);
    EXPECT_LT(figures::compared({299, 100}, {3, 1}), 0);
    EXPECT_GT(figures::compared({30001, 10000}, {300, 100}), 0);
    EXPECT_LT(figures::compared({-150, 100}, {-1, 1}), 0);
}
