// Quotes inside quotes, and points counted on.

#include "reporting/plain_text.h"
#include "small_source.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString written(const QString &text, SmallSource &source)
{
    const reporting::ExpandedTemplate expanded = reporting::expandTemplate(text, source);
    EXPECT_TRUE(expanded.errors.isEmpty());
    return reporting::plainText(expanded.document);
}

} // namespace

TEST(TemplateWording, QuotesOfARecordInsideQuotesOfTheTemplateAreTheInnerOnes)
{
    SmallSource source;
    source.texts[u"原文"_s] = u"提供“两癌”筛查"_s;
    EXPECT_EQ(written(u"目标“{{原文}}”没有完成。\n{{原文}}。\n"_s, source),
              u"目标“提供‘两癌’筛查”没有完成。\n提供“两癌”筛查。\n"_s);
}

TEST(TemplateWording, PointsCountOnWhereOneIsLeftOut)
{
    SmallSource source;
    source.add(u"甲"_s, 1);
    source.add(u"乙"_s, 0);
    EXPECT_EQ(written(u"一是甲{{甲}}人。\n二是乙{{乙}}人。\n三是丙{{甲}}人。\n一是丁{{乙}}人。\n二是戊{{甲}}人。\n"_s,
                      source),
              u"一是甲1人。\n二是丙1人。\n一是戊1人。\n"_s);
    EXPECT_EQ(written(u"一、标题\n一要乙{{乙}}人。\n二要甲{{甲}}人。\n三要丙{{甲}}人。\n二、标题\n二是甲{{甲}}人。\n"_s,
                      source),
              u"一、标题\n一要甲1人。\n二要丙1人。\n二、标题\n一是甲1人。\n"_s);
}

TEST(TemplateWording, WhatTheOfficeWroteKeepsItsOwnPoints)
{
    SmallSource source;
    source.yearTexts[u"打算"_s] = u"二是走访。\n三是培训。"_s;
    EXPECT_EQ(written(u"{{文:打算}}\n"_s, source), u"二是走访。\n三是培训。\n"_s);
}

TEST(TemplateWording, ExpressionsAreNamedByTheWordsBeforeThem)
{
    SmallSource source;
    source.add(u"count(visit)"_s, 12);
    source.add(u"sum(event.cost)"_s, 50);
    source.add(u"甲"_s, 1);
    const reporting::ExpandedTemplate expanded = reporting::expandTemplate(
        u"春节走访{{=count(visit)}}次，共支出{{=sum(event.cost)}}元；甲{{甲}}人，另{{=count(visit)}}次。\n"_s, source);
    QStringList labels;
    for (const reporting::PrintedFigure &figure : expanded.document.figures)
        labels << figure.label;
    EXPECT_EQ(labels, (QStringList{u"春节走访"_s, u"春节走访共支出"_s, u"甲"_s, u"甲另"_s}));
}
