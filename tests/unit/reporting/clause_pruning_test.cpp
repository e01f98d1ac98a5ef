// What has no data says nothing: clauses, sentences and what stays of them.

#include "reporting/plain_text.h"
#include "small_source.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

/// a, b, c hold figures; x, y have nothing to say.
QString said(const QString &line)
{
    SmallSource source;
    source.add(u"a"_s, 1);
    source.add(u"b"_s, 2);
    source.add(u"c"_s, 3);
    source.add(u"x"_s, 0);
    source.addWithoutValue(u"y"_s);
    source.figures[u"z"_s] = SmallSource::answer(u"z"_s, 0, 5); // rows, and yet nothing in them
    source.texts[u"名"_s] = u"甲，乙；丙"_s;
    const ExpandedTemplate result = expandTemplate(line, source);
    EXPECT_TRUE(result.errors.isEmpty()) << line.toStdString();
    return plainText(result.document).trimmed();
}

} // namespace

TEST(ClausePruning, LeavesAClauseWithoutDataOut)
{
    EXPECT_EQ(said(u"甲{{a}}人，其中乙{{x}}人，丙{{b}}人。"_s), u"甲1人，丙2人。"_s);
    EXPECT_EQ(said(u"甲{{x}}人，乙{{a}}人。"_s), u"乙1人。"_s);
    EXPECT_EQ(said(u"甲{{a}}人，乙{{y}}%，丙{{z}}元。"_s), u"甲1人。"_s);
}

TEST(ClausePruning, EndsASentenceAsItWasToEnd)
{
    EXPECT_EQ(said(u"甲{{a}}人，乙{{x}}人！丙{{b}}人。"_s), u"甲1人！丙2人。"_s);
    EXPECT_EQ(said(u"甲{{a}}人，乙{{x}}人；丙{{b}}人，丁{{x}}人。"_s), u"甲1人；丙2人。"_s);
    EXPECT_EQ(said(u"至年末，甲{{x}}人；丙{{b}}人。"_s), u"至年末，丙2人。"_s);
    EXPECT_EQ(said(u"至年末，甲{{a}}人，乙{{x}}人；丙{{b}}人。"_s), u"至年末，甲1人；丙2人。"_s);
}

TEST(ClausePruning, EndsAListOnceWhereItsItemsAndTheSentenceEnd)
{
    EXPECT_EQ(said(u"甲{{a}}人；。乙{{b}}人。"_s), u"甲1人。乙2人。"_s);
    EXPECT_EQ(said(u"“甲{{a}}人；”。"_s), u"“甲1人；”。"_s);
}

TEST(ClausePruning, LeavesASentenceWithoutDataOutAsAWhole)
{
    EXPECT_EQ(said(u"开展调解工作，受理{{x}}起。甲{{a}}人。"_s), u"甲1人。"_s);
    EXPECT_EQ(said(u"开展调解工作，受理{{x}}起，成功率{{y}}%。"_s), QString());
    EXPECT_EQ(said(u"开展调解工作，受理{{x}}起，结案{{a}}起。"_s), u"开展调解工作，结案1起。"_s);
}

TEST(ClausePruning, KeepsWordsWithoutFigures)
{
    EXPECT_EQ(said(u"一年来，工作有序开展。"_s), u"一年来，工作有序开展。"_s);
    EXPECT_EQ(said(u"一年来，工作有序开展。受理{{x}}起。"_s), u"一年来，工作有序开展。"_s);
}

TEST(ClausePruning, KeepsAClauseThatStillSaysSomething)
{
    EXPECT_EQ(said(u"举办{{a}}期{{b}}人次，其他{{x}}期{{y}}人次。"_s), u"举办1期2人次。"_s);
}

TEST(ClausePruning, HoldsQuotesAndBracketsTogether)
{
    EXPECT_EQ(said(u"甲{{a}}人（其中女，{{b}}人；老{{c}}人），乙{{x}}人。"_s), u"甲1人（其中女，2人；老3人）。"_s);
    EXPECT_EQ(said(u"开展“送温暖，送清凉”{{a}}次，乙{{x}}人。"_s), u"开展“送温暖，送清凉”1次。"_s);
    EXPECT_EQ(said(u"口号是“一切为了职工。”乙{{x}}人。丙{{a}}人。"_s), u"口号是“一切为了职工。”丙1人。"_s);
}

TEST(ClausePruning, NeverSplitsTheTextOfARecord)
{
    EXPECT_EQ(said(u"{{名}}{{x}}人，丁{{a}}人。"_s), u"丁1人。"_s);
    EXPECT_EQ(said(u"{{名}}{{a}}人，丁{{x}}人。"_s), u"甲，乙；丙1人。"_s);
}

TEST(ClausePruning, NeverEndsALineInAComma)
{
    EXPECT_EQ(said(u"一是甲{{a}}人；二是乙{{b}}人；"_s), u"一是甲1人；二是乙2人。"_s);
    EXPECT_EQ(said(u"甲{{a}}人，乙{{x}}人，"_s), u"甲1人。"_s);
}

TEST(ClausePruning, KeepsAMissingMarkBesideEmptyFigures)
{
    EXPECT_EQ(said(u"检查{{x|必填}}次，发现{{x}}处。"_s), u"检查【待补：x】次。"_s);
}

TEST(ClausePruning, KeepsTheNumberOfAnItemWhoseFirstClauseGoes)
{
    EXPECT_EQ(said(u"1. 甲{{x}}人，乙{{a}}人。\n2. 丙{{x}}人。\n3. 丁{{b}}人。"_s), u"1.乙1人。\n2.丁2人。"_s);
}
