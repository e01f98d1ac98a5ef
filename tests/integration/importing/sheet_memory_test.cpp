// A sheet like one that was imported before: what was decided then holds again, and only what is new is asked.

#include "integration/importing/office_fixture.h"

#include "domain/error.h"
#include "importing/sheet_memory.h"

namespace importing {
namespace {

class Memory : public Office
{
protected:
    Memory() { importUnions(); }

    static ImportOptions told()
    {
        ImportOptions options;
        options.columns = {{u"人员"_s, u"name"_s}, {u"所在处"_s, u"position"_s}, {u"工种"_s, QString()}};
        options.codes = {{u"类别:1"_s, u"本科"_s}, {u"类别:2"_s, u"大专"_s}};
        options.columns.insert(u"类别"_s, u"education"_s);
        return options;
    }
    QString first() const
    {
        return csv(u"人员,类别,身份证号,手机号码,所属工会,所在处,工种\n"_s
                   u"邓飞志,1,370783199512101192,18882661346,青禾街道机关工会,一车间,焊工\n"_s
                   u"马彩英,2,330281200403283538,18882661347,青禾街道机关工会,二车间,电工\n"_s);
    }
    static QStringList people(const ImportPlan &plan)
    {
        QStringList lines;
        for (const PlannedRow &row : plan.rows)
            lines << QStringList{text(row.record, u"name"_s), text(row.record, u"education"_s),
                                 text(row.record, u"position"_s)}
                         .join(u' ');
        return lines;
    }
    qint64 remembered()
    {
        qsizetype all = 0;
        for (const QString &key : {u"member"_s, u"event"_s})
            all += sheetMemories(session(), entity(key)).size();
        return all;
    }
};

TEST_F(Memory, AppliesToTheSameSheetWithoutBeingTold)
{
    const ImportPlan before = import(u"member"_s, first(), told());
    const ImportPlan made = plan(u"member"_s, first());
    EXPECT_EQ(people(before), QStringList({u"邓飞志 本科 一车间"_s, u"马彩英 大专 二车间"_s}));
    EXPECT_EQ(people(made), people(before));
    EXPECT_EQ(made.unchanged + made.rejected, 2);
    EXPECT_EQ(errors(made), errors(before));
    const QJsonObject taken = made.toJson()[u"remembered"].toObject();
    EXPECT_EQ(taken[u"columns"].toObject()[u"人员"].toString(), u"name"_s);
    EXPECT_EQ(taken[u"codes"].toObject()[u"类别:2"].toString(), u"大专"_s);
    EXPECT_TRUE(made.sheets.at(0).columns.at(0).remembered);
    EXPECT_TRUE(made.sheets.at(0).columns.at(0).certain);
    EXPECT_FALSE(made.sheets.at(0).columns.at(2).remembered);
    EXPECT_EQ(made.sheets.at(0).columns.at(6).field, nullptr);
}

TEST_F(Memory, RecognisesASheetWhoseHeadersWereReworded)
{
    ImportOptions options;
    options.codes = {{u"性别:1"_s, u"男"_s}, {u"性别:2"_s, u"女"_s}};
    options.columns = {{u"进厂批次"_s, u"remark"_s}};
    import(u"member"_s,
           csv(u"姓名,性别,身份证号,手机号,所属工会,进厂批次\n"_s
               u"邓飞志,1,370783199512101192,18882661346,青禾街道机关工会,A\n"_s),
           options);
    const ImportPlan made = plan(u"member"_s,
                                 csv(u"所属工会,姓名,手机号码,性别（代码）,身份证号码,进厂批次,血型\n"_s
                                     u"青禾街道机关工会,高琴,13616470181,2,42058219810203476X,B,O\n"_s));
    EXPECT_EQ(errors(made), QStringList());
    ASSERT_EQ(made.rows.size(), 1U);
    EXPECT_EQ(text(made.rows[0].record, u"sex"_s), u"女"_s);
    EXPECT_EQ(text(made.rows[0].record, u"remark"_s), u"B"_s);
}

TEST_F(Memory, FollowsColumnsThatMovedAndLetsOthersJoin)
{
    const ImportPlan before = import(u"member"_s, first(), told());
    const ImportPlan made = plan(u"member"_s,
                                 csv(u"身份证号,血型,人员,所属工会,所在处,工种,手机号码,类别\n"_s
                                     u"370783199512101192,A,邓飞志,青禾街道机关工会,一车间,焊工,18882661346,1\n"_s
                                     u"330281200403283538,B,马彩英,青禾街道机关工会,二车间,电工,18882661347,2\n"_s));
    EXPECT_EQ(people(made), people(before));
    EXPECT_EQ(made.created, 0);
}

TEST_F(Memory, KnowsARenamedColumnByItsCodes)
{
    const QString rows = u"邓飞志,1,370783199512101192,一车间\n马建国,1,330281200403283538,二车间\n"_s
                         u"林彩英,2,110105199003078545,二车间\n"_s;
    ImportOptions options;
    options.columns = {{u"人员"_s, u"name"_s}, {u"类别"_s, u"sex"_s}, {u"所在处"_s, u"position"_s}};
    options.codes = {{u"类别:1"_s, u"男"_s}, {u"类别:2"_s, u"女"_s}};
    const ImportPlan before = import(u"member"_s, csv(u"人员,类别,身份证号,所在处\n"_s + rows), options);
    ASSERT_EQ(before.created, 3) << errors(before).join(u';').toStdString();
    const ImportPlan made = plan(u"member"_s, csv(u"人员,分类码,身份证号,所在处\n"_s + rows));
    EXPECT_EQ(made.unchanged, 3);
    EXPECT_EQ(made.remembered.columns.value(u"分类码"_s), u"sex"_s);
    EXPECT_EQ(made.remembered.codes.value(u"分类码:2"_s), u"女"_s);
}

TEST_F(Memory, AsksOnlyForTheCodeThatIsNew)
{
    import(u"member"_s, first(), told());
    const ImportPlan made = plan(u"member"_s,
                                 csv(u"人员,类别,身份证号,手机号码,所属工会,所在处,工种\n"_s
                                     u"邓飞志,1,370783199512101192,18882661346,青禾街道机关工会,一车间,焊工\n"_s
                                     u"马彩英,9,330281200403283538,18882661347,青禾街道机关工会,二车间,电工\n"_s));
    EXPECT_TRUE(errors(made).contains(u"3 code_asked education"_s));
}

TEST_F(Memory, YieldsToWhatIsSaidThisTime)
{
    import(u"member"_s, first(), told());
    ImportOptions options;
    options.columns = {{u"工种"_s, u"position"_s}};
    options.codes = {{u"类别:1"_s, u"高中"_s}};
    const ImportPlan made = plan(u"member"_s, first(), options);
    EXPECT_EQ(people(made).at(0), u"邓飞志 高中 焊工"_s);
    options = {};
    options.useMemory = false;
    EXPECT_THROW(plan(u"member"_s, first(), options), domain::Error);
}

TEST_F(Memory, IsNotForOtherSheetsAndOtherLedgers)
{
    import(u"member"_s, first(), told());
    EXPECT_THROW(plan(u"member"_s, csv(u"人员,类别,单价,数量,金额\n王一,1,2,3,4\n"_s)), domain::Error);
    EXPECT_THROW(plan(u"event"_s, first()), domain::Error);
    EXPECT_EQ(sheetMemories(session(), entity(u"event"_s)).size(), 0);
    const ImportPlan other
        = plan(u"member"_s, csv(u"姓名,性别,身份证号,所属工会\n邓飞志,男,370783199512101192,青禾街道机关工会\n"_s));
    EXPECT_TRUE(other.remembered.isEmpty());
}

TEST_F(Memory, HoldsNothingOfAnImportThatDidNotHappen)
{
    ImportPlan made = plan(u"member"_s, first(), told());
    EXPECT_EQ(remembered(), 0);
    made.options.partial = true;
    EXPECT_THROW(applyImport(session(), made, [](qint64 done, qint64 total) { return done < total; }), domain::Error);
    EXPECT_EQ(remembered(), 0);
    applyImport(session(), made);
    EXPECT_EQ(remembered(), 1);
}

TEST_F(Memory, OutlivesAnUndo)
{
    const ImportPlan made = import(u"member"_s, first(), told());
    undoImport(session(), made.batch);
    EXPECT_EQ(count(u"member"_s), 0);
    EXPECT_EQ(people(import(u"member"_s, first())), people(made));
}

} // namespace
} // namespace importing
