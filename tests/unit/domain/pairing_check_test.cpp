// A pairing joins two different unions for a time.

#include "domain/clock.h"
#include "domain/entities/pairing.h"
#include "domain/record.h"
#include "domain/value_text.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QStringList codesOf(Record &record)
{
    QStringList codes;
    for (const Issue &issue : checkRecord(record, FixedClock(QDate(2025, 12, 31))))
        codes << issue.code;
    return codes;
}

Record aPairing(const QString &strong, const QString &partner)
{
    Record record(pairing::entity);
    record.set(pairing::strong_org, Link{strong});
    record.set(pairing::partner_org, Link{partner});
    return record;
}

} // namespace

TEST(PairingCheck, WarnsOfAUnionPairedWithItself)
{
    Record record = aPairing(u"青禾纺织工会"_s, u"青禾电子工会"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    record.set(pairing::partner_org, Link{u"青禾纺织工会"_s});
    EXPECT_EQ(codesOf(record), QStringList({u"paired_with_itself"_s}));
}

TEST(PairingCheck, KnowsAUnionByTheRecordItIsLinkedTo)
{
    Record record = aPairing(u"青禾纺织"_s, u"青禾纺织有限公司工会"_s);
    record.set(pairing::strong_org, Link{u"青禾纺织"_s, 4});
    record.set(pairing::partner_org, Link{u"青禾纺织有限公司工会"_s, 4});
    EXPECT_EQ(codesOf(record), QStringList({u"paired_with_itself"_s}));
    record.set(pairing::partner_org, Link{u"青禾纺织有限公司工会"_s, 5});
    EXPECT_EQ(codesOf(record), QStringList());
}

TEST(PairingCheck, WarnsOfAnEndBeforeTheStart)
{
    Record record = aPairing(u"青禾纺织工会"_s, u"青禾电子工会"_s);
    record.setValue(pairing::signed_date, Date::of(2025, 6, 6));
    record.setValue(pairing::end_date, Date::of(2025, 6, 5));
    EXPECT_EQ(codesOf(record), QStringList({u"date_order"_s}));
}

TEST(PairingCheck, NeedsTheUnionThatHelps)
{
    Record record(pairing::entity);
    EXPECT_EQ(codesOf(record), QStringList({u"strong_org_missing"_s}));
}
