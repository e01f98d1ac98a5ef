// add-figure, remove-figure.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class OwnFiguresByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        importUnions();
    }
    bool isListed(const QString &name)
    {
        for (const QJsonValue &figure : run({u"--json"_s, u"figures"_s, u"--year"_s, u"2025"_s}).array())
            if (figure[u"name"].toString() == name)
                return true;
        return false;
    }
};

TEST_F(OwnFiguresByCommand, AFigureIsAddedUsedAndTakenAway)
{
    const QJsonObject added = must({u"add-figure"_s, u"大企业数"_s, u"count(工会组织, headcount>=100) all"_s,
                                    u"--unit"_s, u"家"_s, u"--label"_s, u"百人以上单位"_s, u"--group"_s, u"自定义"_s});
    EXPECT_EQ(added[u"expression"].toString(), u"count(organization, headcount>=100) all"_s);
    const QJsonObject figure = must({u"figure"_s, u"大企业数"_s, u"--year"_s, u"2025"_s});
    EXPECT_EQ(figure[u"unit"].toString(), u"家"_s);
    EXPECT_EQ(
        figure[u"value"].toInt(),
        must({u"figure"_s, u"count(organization, headcount>=100) all"_s, u"--year"_s, u"2025"_s})[u"value"].toInt());
    EXPECT_TRUE(isListed(u"大企业数"_s));

    must({u"remove-figure"_s, u"大企业数"_s});
    EXPECT_FALSE(isListed(u"大企业数"_s));
}

TEST_F(OwnFiguresByCommand, WhatMakesNoSenseIsRefusedWithASentence)
{
    const QStringList before = everything();
    for (const QStringList &wrong :
         {QStringList{u"add-figure"_s, u"甲"_s, u"count(event"_s, u"--unit"_s, u"场"_s},
          QStringList{u"add-figure"_s, u"甲"_s, u"count(event)"_s},
          QStringList{u"add-figure"_s, u"在册会员数"_s, u"count(member)"_s, u"--unit"_s, u"人"_s},
          QStringList{u"add-figure"_s, u"甲"_s}, QStringList{u"remove-figure"_s, u"在册会员数"_s},
          QStringList{u"remove-figure"_s, u"没有的"_s}}) {
        const Outcome outcome = run(wrong);
        EXPECT_EQ(outcome.exit, 2) << wrong.join(u' ').toStdString();
        EXPECT_FALSE(outcome.err.trimmed().isEmpty());
    }
    EXPECT_EQ(everything(), before);
}

} // namespace
} // namespace acceptance
