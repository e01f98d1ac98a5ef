// The unit of a figure nobody has given one.

#include "figures/definition_unit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace figures;

namespace {

QString unit(const QString &expression)
{
    const ParsedDefinition parsed = parseExpression(expression);
    EXPECT_TRUE(parsed.definition) << qPrintable(parsed.error);
    return parsed.definition ? unitOf(*parsed.definition) : QString();
}

TEST(DefinitionUnit, IsOfCountedRowsTheirLedgers)
{
    EXPECT_EQ(unit(u"count(member) stock"_s), u"人"_s);
    EXPECT_EQ(unit(u"count(event, event_type=培训)"_s), u"场"_s);
    EXPECT_EQ(unit(u"count(contract) per quarter"_s), u"份"_s);
}

TEST(DefinitionUnit, IsOfAFieldTheOneItsNameTells)
{
    EXPECT_EQ(unit(u"sum(aid_payment.amount)"_s), u"元"_s);
    EXPECT_EQ(unit(u"avg(aid_payment.amount)"_s), u"元"_s);
    EXPECT_EQ(unit(u"sum(organization.headcount)"_s), u"人"_s);
    EXPECT_EQ(unit(u"distinct(contract.org_name)"_s), u"家"_s);
    EXPECT_EQ(unit(u"distinct(dues_payment.member_no)"_s), u"人"_s);
    EXPECT_EQ(unit(u"distinct(event.start_date)"_s), u"天"_s);
    EXPECT_EQ(unit(u"distinct(event.event_type)"_s), QString());
}

TEST(DefinitionUnit, FollowsFromBothSidesOfArithmetic)
{
    EXPECT_EQ(unit(u"ratio(count(member, sex=女), count(member)) stock"_s), u"%"_s);
    EXPECT_EQ(unit(u"sum(aid_payment.amount) - sum(dues_payment.amount)"_s), u"元"_s);
    EXPECT_EQ(unit(u"count(event) + count(member)"_s), QString());
    EXPECT_EQ(unit(u"sum(aid_payment.amount) / count(member)"_s), u"元"_s);
    EXPECT_EQ(unit(u"count(member) / count(member)"_s), QString());
}

} // namespace
