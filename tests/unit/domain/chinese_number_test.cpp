#include "domain/chinese_number.h"

#include "domain/entities/congress_session.h"
#include "domain/value_text.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

TEST(ChineseNumber, CountsFromZeroToThousands)
{
    const QList<std::pair<QString, int>> numbers{
        {u"零"_s, 0},         {u"一"_s, 1},         {u"两"_s, 2},          {u"十"_s, 10},
        {u"十二"_s, 12},      {u"二十"_s, 20},      {u"二十一"_s, 21},     {u"一百"_s, 100},
        {u"一百零八"_s, 108}, {u"一百一十"_s, 110}, {u"三千零二"_s, 3002}, {u"九千九百九十九"_s, 9999}};
    for (const auto &[text, number] : numbers)
        EXPECT_EQ(chineseNumber(text), number) << text.toStdString();
}

TEST(ChineseNumber, RefusesWhatOnlyLooksLikeOne)
{
    for (const QString &text : {u""_s, u"三五"_s, u"十十"_s, u"百"_s, u"一十百"_s, u"十零"_s, u"几"_s, u"二〇二四"_s,
                                u"3"_s, u"十余"_s, u"一二三"_s})
        EXPECT_FALSE(chineseNumber(text)) << text.toStdString();
}

TEST(ChineseNumber, IsReadInTermsAndSessionsAsTheyAreSpoken)
{
    namespace session = congress_session;
    for (const auto &[text, number] : {std::pair{u"第三届"_s, u"3"_s},
                                       {u"第十二次"_s, u"12"_s},
                                       {u"三"_s, u"3"_s},
                                       {u"第3届"_s, u"3"_s},
                                       {u"两次"_s, u"2"_s}}) {
        const ParsedValue parsed = parseValue(session::entity, session::term_no, text);
        EXPECT_FALSE(parsed.issue) << text.toStdString();
        EXPECT_EQ(valueText(session::term_no, parsed.value), number) << text.toStdString();
    }
    for (const QString &text : {u"第"_s, u"三五次"_s, u"第次"_s, u"近三次"_s})
        EXPECT_TRUE(parseValue(session::entity, session::term_no, text).issue) << text.toStdString();
}
