#include "domain/error.h"
#include "storage/row_ids.h"

#include <gtest/gtest.h>

#include <limits>

using storage::packedIds;
using storage::unpackedIds;

TEST(RowIds, ComeBackAsTheyWere)
{
    for (const std::vector<qint64> &ids : {std::vector<qint64>{},
                                           {1},
                                           {1, 2, 3},
                                           {127, 128, 129, 16383, 16384, 2097152},
                                           {0, std::numeric_limits<qint64>::max()}})
        EXPECT_EQ(unpackedIds(packedIds(ids)), ids);
}

TEST(RowIds, OfNeighboursTakeLittleRoom)
{
    std::vector<qint64> ids;
    for (qint64 id = 1000; id < 51000; ++id)
        ids.push_back(id);
    EXPECT_LT(packedIds(ids).size(), 500);
    EXPECT_EQ(unpackedIds(packedIds(ids)), ids);
}

TEST(RowIds, RefuseBytesThatBreakOff)
{
    EXPECT_THROW(unpackedIds(qCompress(QByteArray("\x80", 1))), domain::Error);
    EXPECT_THROW(unpackedIds(qCompress(QByteArray(12, '\xFF'))), domain::Error);
}
