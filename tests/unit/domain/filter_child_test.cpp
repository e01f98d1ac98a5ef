// A filter can ask whether records of another ledger refer to this one.

#include "domain/entities/contract.h"
#include "domain/entities/visit.h"
#include "domain/filter.h"
#include "domain/filter_sentence.h"

#include "support/print.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString readBack(const Entity &entity, const QString &text)
{
    const ParsedFilter parsed = parseFilter(entity, text);
    return parsed.error.isEmpty() ? filterText(parsed.filter) : parsed.error;
}

} // namespace

TEST(FilterChild, IsNamedByKeyOrByChineseName)
{
    EXPECT_EQ(readBack(visit::entity, u"aid_payment is empty"_s), u"aid_payment is empty"_s);
    EXPECT_EQ(readBack(visit::entity, u"帮扶发放 is not empty"_s), u"aid_payment is not empty"_s);
    EXPECT_EQ(readBack(visit::entity, u"帮扶发放为空, cash_amount>0"_s), u"aid_payment is empty, cash_amount>0"_s);
    EXPECT_EQ(readBack(contract::entity, u"contract is not empty"_s), u"contract is not empty"_s);
    const ParsedFilter json = filterFromJson(visit::entity, QJsonObject{{u"aid_payment"_s, QJsonArray{u"is_empty"_s}}});
    EXPECT_EQ(filterText(json.filter), u"aid_payment is empty"_s);
    EXPECT_EQ(filterSentence(visit::entity, json.filter), u"没有帮扶发放记录"_s);
    EXPECT_EQ(filterInWords(visit::entity, json.filter), u"no entry in Aid payments"_s);
}

TEST(FilterChild, IsOnlyAskedWhetherThereAreAny)
{
    EXPECT_FALSE(parseFilter(visit::entity, u"aid_payment=3"_s).error.isEmpty());
    EXPECT_FALSE(parseFilter(visit::entity, u"dispute is empty"_s).error.isEmpty());
}

TEST(FilterChild, IsFoundInTheSearchBoxToo)
{
    const ParsedFilter parsed = parseSearch(visit::entity, u"王 帮扶发放 为空"_s);
    EXPECT_EQ(parsed.error, QString());
    EXPECT_EQ(parsed.filter.words, QStringList({u"王"_s}));
    ASSERT_EQ(parsed.filter.terms.size(), 1);
    EXPECT_EQ(parsed.filter.terms[0].path, u"aid_payment"_s);
}
