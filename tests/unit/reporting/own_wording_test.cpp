#include "reporting/content/own_wording.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using reporting::withOwnWordings;

namespace {

const QString text = u"标题：总结\n现有会员{{在册会员数}}人。\n一、活动\n举办活动{{文体活动场次}}场。"_s;

} // namespace

TEST(OwnWording, StandsInThePlaceOfItsLine)
{
    const auto worded = withOwnWordings(text, {{u"现有会员{{在册会员数}}人。"_s, u"我会会员已达{{在册会员数}}人。"_s}});
    EXPECT_EQ(worded.text, u"标题：总结\n我会会员已达{{在册会员数}}人。\n一、活动\n举办活动{{文体活动场次}}场。"_s);
    EXPECT_EQ(worded.lines, QSet<int>{2});
    EXPECT_TRUE(worded.unplaced.isEmpty());
}

TEST(OwnWording, OfSeveralParagraphsStaysOneLineSoThatErrorsNameTheRightOne)
{
    const auto worded = withOwnWordings(text, {{u"一、活动"_s, u"一、文体\n\n活动"_s}});
    EXPECT_EQ(worded.text.count(u'\n'), text.count(u'\n'));
    EXPECT_TRUE(worded.text.contains(u"一、文体 活动"_s));
}

TEST(OwnWording, ThatIsEmptyLeavesTheParagraphOut)
{
    const auto worded = withOwnWordings(text, {{u"举办活动{{文体活动场次}}场。"_s, QString()}});
    EXPECT_TRUE(worded.text.endsWith(u"一、活动\n※"_s)) << worded.text.toStdString();
}

TEST(OwnWording, WhoseLineTheTemplateLostIsToldNotForgotten)
{
    const auto worded = withOwnWordings(text, {{u"现有会员若干人。"_s, u"会员很多。"_s}});
    EXPECT_EQ(worded.text, text);
    EXPECT_EQ(worded.unplaced, QStringList{u"会员很多。"_s});
}

TEST(OwnWording, IsNotReplacedAgainByAnotherThatReadsLikeIt)
{
    const auto worded = withOwnWordings(
        text,
        {{u"一、活动"_s, u"举办活动{{文体活动场次}}场。"_s}, {u"举办活动{{文体活动场次}}场。"_s, u"活动丰富。"_s}});
    EXPECT_EQ(worded.text.split(u'\n').at(2), u"举办活动{{文体活动场次}}场。"_s);
    EXPECT_EQ(worded.text.split(u'\n').at(3), u"活动丰富。"_s);
}
