// Sheets as people fill them in: notes, examples, captions, families, pages, and what the eye does not see.

#include "integration/importing/flat_sheet.h"
#include "integration/importing/office_fixture.h"

#include "domain/identity_number.h"
#include "importing/rejects.h"

namespace importing {
namespace {

class Judgement : public Office
{
protected:
    Judgement() { importUnions(); }

    static QStringList header() { return {u"姓名"_s, u"性别"_s, u"身份证号"_s, u"手机号"_s, u"所属工会"_s}; }
    static QList<QStringList> people()
    {
        const QString unit = u"青禾益海紧固件有限公司工会"_s;
        return {{u"邓飞志"_s, u"男"_s, u"370783199512101192"_s, u"13882661346"_s, unit},
                {u"高琴"_s, u"女"_s, u"42058219810203476X"_s, u"13616470181"_s, unit},
                {u"雷珍霞"_s, u"女"_s, u"420502199511225965"_s, u"15998268778"_s, unit}};
    }
    ImportPlan read(const QList<FlatSheet> &sheets, const ImportOptions &options = {})
    {
        return plan(u"member"_s, bytes(flatFile(sheets), u"名册.fods"_s), options);
    }
    ImportPlan read(QList<QStringList> rows) { return read({FlatSheet{u"名册"_s, std::move(rows)}}); }
    static QString message(const ImportPlan &plan, const QString &code)
    {
        for (const RowIssue &found : plan.issues)
            if (found.issue.code == code)
                return found.issue.message;
        return {};
    }
};

TEST_F(Judgement, HiddenRowsAreReadAndNamed)
{
    FlatSheet sheet{u"名册"_s, QList<QStringList>{header()} + people()};
    sheet.hiddenRows = {2, 3};
    const ImportPlan made = read({sheet});
    EXPECT_EQ(made.created, 3);
    EXPECT_EQ(warnings(made), QStringList{u"2 hidden_rows "_s});
    EXPECT_TRUE(message(made, u"hidden_rows"_s).contains(u"2–3"_s)) << message(made, u"hidden_rows"_s).toStdString();
}

TEST_F(Judgement, AHiddenBlankRowIsNotWorthAWord)
{
    FlatSheet sheet{u"名册"_s, QList<QStringList>{header()} + people() + QList<QStringList>{{}, {}}};
    sheet.hiddenRows = {5, 6};
    EXPECT_EQ(warnings(read({sheet})), QStringList());
}

TEST_F(Judgement, HiddenColumnsAndSheetsAreReadAndNamed)
{
    FlatSheet sheet{u"旧名册"_s, QList<QStringList>{header()} + people()};
    sheet.hiddenColumns = {2};
    sheet.hidden = true;
    const ImportPlan made = read({sheet});
    EXPECT_EQ(made.created, 3);
    EXPECT_EQ(warnings(made), (QStringList{u"1 hidden_sheet "_s, u"1 hidden_columns "_s}));
    EXPECT_TRUE(message(made, u"hidden_columns"_s).contains(u"C “身份证号”"_s));
    EXPECT_TRUE(message(made, u"hidden_sheet"_s).contains(u"旧名册"_s));
}

TEST_F(Judgement, ARowThatSaysHowToFillTheColumnsIsNoRecord)
{
    const QList<QStringList> notes{
        {u"必填"_s, u"男/女"_s, u"18位，文本格式"_s, u"11位"_s, u"填写全称"_s},
        {u"（必填）"_s, u"（必填，下拉选择）"_s, u"（必填）"_s, u"（选填）"_s, u"（必填）"_s},
        {u"与身份证一致"_s, u"填“男”或“女”"_s, u"18位身份证号码"_s, u"11位手机号"_s, u"单位工会全称"_s},
        {u"甲"_s, u"乙"_s, u"1"_s, u"2"_s, u"3"_s}};
    for (const QStringList &note : notes) {
        const ImportPlan made = read(QList<QStringList>{header(), note} + people());
        EXPECT_EQ(made.created, 3);
        EXPECT_EQ(made.rejected, 0) << note.join(u' ').toStdString();
        EXPECT_EQ(warnings(made), QStringList{u"2 note_skipped "_s});
    }
}

TEST_F(Judgement, AnExampleIsNoRecord)
{
    const QStringList example{u"张三"_s, u"男"_s, u"110101199003077512"_s, u"13800138000"_s, u"某公司工会"_s};
    for (const QString &mark : {u"示例："_s, u"例："_s, u"（样例）"_s}) {
        QStringList row = example;
        row[0] = mark + row[0];
        const ImportPlan made = read(QList<QStringList>{header(), row} + people());
        EXPECT_EQ(made.created, 3);
        EXPECT_EQ(warnings(made), QStringList{u"2 example_skipped "_s});
    }
    const ImportPlan numbered = read(QList<QStringList>{
        QStringList{u"序号"_s} + header(), QStringList{u"示例"_s} + example, QStringList{u"1"_s} + people()[0]});
    EXPECT_EQ(numbered.created, 1);
    EXPECT_EQ(warnings(numbered), QStringList{u"2 example_skipped "_s});
}

TEST_F(Judgement, OnceRecordsHaveBegunNothingIsTakenForAnExample)
{
    QList<QStringList> rows = people();
    rows[1] << u"示例"_s;
    const ImportPlan made = read(QList<QStringList>{header() << u"备注"_s} + rows);
    EXPECT_EQ(made.created, 3);
    EXPECT_EQ(warnings(made), QStringList());
}

TEST_F(Judgement, CaptionsOfSectionsAndFurtherPagesAreNoRecords)
{
    const QList<QStringList> rows{{u"会员名册"_s},
                                  header(),
                                  people()[0],
                                  {u"会员名册（续表）"_s},
                                  {u"姓 名"_s, u"性 别"_s, u"身份证号"_s, u"手机号"_s, u"所属工会"_s},
                                  people()[1],
                                  {u"二、生产部"_s},
                                  people()[2],
                                  {u"会员名册"_s}};
    const ImportPlan made = read(rows);
    EXPECT_EQ(made.created, 3);
    EXPECT_EQ(made.rejected, 0);
}

TEST_F(Judgement, WhatCouldBeAWholeRecordIsNoCaption)
{
    const ImportPlan titles
        = plan(u"proposal"_s, csv(u"提案名称\n第一部分工人的住宿\n二、关于班车\n关于食堂\n"_s, u"提案.csv"_s));
    EXPECT_EQ(titles.created, 3);
}

TEST_F(Judgement, ANameAloneIsARecordThatLacksItsNumber)
{
    const ImportPlan made = read(QList<QStringList>{header(), {u"王五"_s}} + people());
    EXPECT_EQ(made.rejected, 1);
    EXPECT_TRUE(errors(made).contains(u"2 id_missing id_number"_s));
}

TEST_F(Judgement, AWideMergedCellIsACaptionEvenUnderTheNames)
{
    FlatSheet sheet{u"名册"_s, QList<QStringList>{header(), {u"办公室"_s}} + people()};
    sheet.merges = {{2, 2, 0, 4}};
    const ImportPlan made = read({sheet});
    EXPECT_EQ(made.created, 3);
    EXPECT_EQ(made.rejected, 0);
}

TEST_F(Judgement, AHeaderInAnotherOrderHoldsForTheRowsBelowIt)
{
    const auto p = people();
    QStringList wrong{p[2][0], p[2][2].chopped(1) + u'9', p[2][1], p[2][3], p[2][4]};
    const ImportPlan made = read({header(),
                                  p[0],
                                  {},
                                  {u"姓名"_s, u"身份证号"_s, u"性别"_s, u"手机号"_s, u"所属工会"_s},
                                  {p[1][0], p[1][2], p[1][1], p[1][3], p[1][4]},
                                  wrong});
    EXPECT_EQ(made.created, 2);
    EXPECT_EQ(errors(made), QStringList{u"6 id_check_digit id_number"_s});
    EXPECT_EQ(text(made.rows[1].record, u"id_number"_s), p[1][2]);
    EXPECT_EQ(text(made.rows[1].record, u"sex"_s), p[1][1]);
    // The wrong row goes back with the header it stands under, the mark on its own cell.
    const QString back = folder() + u"/back.xlsx"_s;
    writeRejects(made, back);
    const ImportPlan again = plan(u"member"_s, back);
    EXPECT_EQ(again.rows.size(), 1U);
    EXPECT_EQ(errors(again).size(), 1);
    EXPECT_TRUE(errors(again).first().endsWith(u" id_check_digit id_number"_s));
}

TEST_F(Judgement, PeopleSideBySideAreNotLostSilently)
{
    const auto p = people();
    const ImportPlan made = read({header() + QStringList{{}} + header(), p[0] + QStringList{{}} + p[1]});
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(warnings(made), QStringList{u"1 columns_repeated "_s});
}

TEST_F(Judgement, OfTwoColumnsOfOneNameTheFilledOneIsMeant)
{
    const auto p = people();
    const ImportPlan made
        = read({{u"姓名"_s, u"证件号码"_s, u"身份证号"_s, u"所属工会"_s}, {p[0][0], {}, p[0][2], p[0][4]}});
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(text(made.rows[0].record, u"id_number"_s), p[0][2]);
}

TEST_F(Judgement, CodesAreReadAsTheFileItselfExplainsThem)
{
    const auto coded = [](QStringList headers) {
        QList<QStringList> rows{std::move(headers)};
        for (QStringList person : people()) {
            person[1] = person[1] == u"男"_s ? u"1"_s : u"2"_s;
            rows << person + QStringList{u"02"_s};
        }
        return rows;
    };
    const QStringList headers = header() << u"民族"_s;
    FlatSheet list{u"代码"_s,
                   {{u"项目"_s, u"代码"_s, u"名称"_s},
                    {u"性别"_s, u"1"_s, u"男"_s},
                    {u"性别"_s, u"2"_s, u"女"_s},
                    {u"民族"_s, u"01"_s, u"汉族"_s},
                    {u"民族"_s, u"02"_s, u"蒙古族"_s}}};
    list.hidden = true;
    const FlatSheet pairs{
        u"字典"_s,
        {{u"性别"_s, {}, u"民族"_s, {}}, {u"1"_s, u"男"_s, u"1"_s, u"汉族"_s}, {u"2"_s, u"女"_s, u"2"_s, u"蒙古族"_s}}};
    const FlatSheet words{u"填表说明"_s, {{u"性别：1-男，2-女"_s}, {u"2. 民族：01=汉族；02=蒙古族"_s}}};
    QStringList told = headers;
    told[1] = u"性别（1男2女）"_s;
    told[5] = u"民族 01汉族 02蒙古族"_s;
    const QList<QList<FlatSheet>> files{{{u"名册"_s, coded(headers)}, list},
                                        {pairs, {u"名册"_s, coded(headers)}},
                                        {words, {u"名册"_s, coded(headers)}},
                                        {{u"名册"_s, coded(told)}}};
    for (const QList<FlatSheet> &file : files) {
        const ImportPlan made = read(file);
        EXPECT_EQ(made.created, 3) << errors(made).join(u',').toStdString();
        ASSERT_EQ(made.rows.size(), 3U);
        EXPECT_EQ(text(made.rows[0].record, u"sex"_s), u"男"_s);
        EXPECT_EQ(text(made.rows[1].record, u"sex"_s), u"女"_s);
        EXPECT_EQ(text(made.rows[1].record, u"ethnicity"_s), u"蒙古族"_s);
        EXPECT_EQ(warnings(made), (QStringList{u"1 codes_from_file sex"_s, u"1 codes_from_file ethnicity"_s}));
    }
    // What the operator says counts more, and a list of something else is no explanation.
    ImportOptions options;
    options.codes = {{u"性别:1"_s, u"女"_s}, {u"性别:2"_s, u"男"_s}};
    EXPECT_EQ(text(read(files[0], options).rows[0].record, u"sex"_s), u"男"_s); // the number wins, with a warning
    const FlatSheet other{u"说明"_s, {{u"状态"_s, {}}, {u"1"_s, u"已报"_s}, {u"2"_s, u"未报"_s}}};
    EXPECT_EQ(read({{u"名册"_s, coded(headers)}, other}).rejected, 3);
}

TEST_F(Judgement, NumbersRoundedAndSavedAsTextAreRefusedTogether)
{
    // The second passes its check digit by chance; beside the first it is not believed.
    QList<QStringList> rows = people();
    rows[0][2] = u"370783199512101000"_s;
    rows[1][2] = u"370783199512104000"_s;
    for (int seed = 1; domain::checkIdentityNumber(rows[1][2]).issueCode.size() > 0; ++seed)
        rows[1][2]
            = u"3707831995%1%2000"_s.arg(1 + seed % 12, 2, 10, QChar(u'0')).arg(100 + seed % 280).left(15) + u"000"_s;
    const ImportPlan made = read(QList<QStringList>{header()} + rows);
    EXPECT_EQ(errors(made), (QStringList{u"2 id_precision_lost id_number"_s, u"3 id_precision_lost id_number"_s}));
    EXPECT_EQ(read(QList<QStringList>{header(), rows[1]}).created, 1);
}

TEST_F(Judgement, WhatNobodySeesIsNoPartOfANameOrUnit)
{
    QList<QStringList> rows = people();
    rows[0][0] = u"\u200b邓飞志\ufeff"_s;
    rows[1][4] = u" 青禾益海 紧固件有限公司工会\n"_s;
    const ImportPlan made = read(QList<QStringList>{header()} + rows);
    EXPECT_EQ(made.created, 3);
    EXPECT_EQ(text(made.rows[0].record, u"name"_s), u"邓飞志"_s);
    EXPECT_EQ(text(made.rows[1].record, u"org_name"_s), u"青禾益海紧固件有限公司工会"_s);
}

TEST_F(Judgement, UnitsAndNumbersInHeadersAreUnderstood)
{
    const QString file = csv(u"1.发放日期,2.姓名,3.金额/万元\n2024-03-05,甲,0.5\n"_s);
    const ImportPlan made = plan(u"aid_payment"_s, file);
    ASSERT_EQ(made.rows.size(), 1U);
    EXPECT_EQ(text(made.rows[0].record, u"amount"_s), u"5000"_s);
}

class Family : public Judgement
{
protected:
    static FlatSheet sheet(bool merged)
    {
        FlatSheet sheet{u"名册"_s,
                        {QStringList{u"序号"_s} + header() + QStringList{u"家庭成员"_s, {}, {}},
                         {{}, {}, {}, {}, {}, {}, u"姓名"_s, u"关系"_s, u"联系电话"_s}}};
        int number = 0;
        for (const QStringList &person : people()) {
            sheet.rows << QStringList{QString::number(++number)} + person
                    + QStringList{u"刘某"_s, u"配偶"_s, u"13900000001"_s}
                       << QStringList{{}, {}, {}, {}, {}, {}, u"小某"_s, u"子女"_s, {}};
            for (int column = 0; merged && column < 6; ++column)
                sheet.merges << FlatSheet::Block{2 * number + 1, 2 * number + 2, column, column};
        }
        if (merged) {
            sheet.merges << FlatSheet::Block{1, 1, 6, 8};
            for (int column = 0; column < 6; ++column)
                sheet.merges << FlatSheet::Block{1, 2, column, column};
        }
        return sheet;
    }
};

TEST_F(Family, TheBlockBesideTheMemberIsNotTheMember)
{
    for (const bool merged : {true, false}) {
        const ImportPlan made = read({sheet(merged)});
        EXPECT_EQ(made.created, 3) << merged;
        EXPECT_EQ(made.rejected, 0) << merged;
        ASSERT_EQ(made.rows.size(), 3U);
        EXPECT_EQ(text(made.rows[0].record, u"name"_s), u"邓飞志"_s);
        EXPECT_EQ(text(made.rows[0].record, u"phone"_s), u"13882661346"_s);
        EXPECT_EQ(warnings(made), QStringList{u"4 others_skipped "_s});
    }
}

TEST_F(Family, TheSameSheetGivesTheFamiliesOfCases)
{
    FlatSheet families = sheet(true);
    families.rows[0][0] = u"档案编号"_s;
    for (int i = 0; i < 3; ++i)
        families.rows[2 + 2 * i][0] = u"KN-%1"_s.arg(i + 1);
    ImportOptions options;
    options.columns = {{u"档案编号"_s, u"case_no"_s}};
    const ImportPlan made = plan(u"family_member"_s, bytes(flatFile({families}), u"困难家庭.fods"_s), options);
    ASSERT_EQ(made.rows.size(), 6U);
    EXPECT_EQ(text(made.rows[0].record, u"name"_s), u"刘某"_s);
    EXPECT_EQ(text(made.rows[1].record, u"name"_s), u"小某"_s);
    EXPECT_EQ(text(made.rows[1].record, u"case_no"_s), u"KN-1"_s);
}

} // namespace
} // namespace importing
