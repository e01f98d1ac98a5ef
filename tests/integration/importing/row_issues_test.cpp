// Every code a row can be refused or warned with, from sheets as people send them.

#include "integration/importing/office_fixture.h"

namespace importing {
namespace {

class RowIssues : public Office
{
protected:
    RowIssues() { importUnions(); }

    /// One member row below the usual header; the union is a known one unless given.
    ImportPlan member(const QString &row, const ImportOptions &options = {})
    {
        return plan(u"member"_s, csv(u"姓名,性别,身份证号,出生日期,手机号码,所属工会,入会日期\n"_s + row + u"\n"_s),
                    options);
    }
};

TEST_F(RowIssues, AcceptARowThatIsRight)
{
    const ImportPlan made
        = member(u"邓飞志,男,370783199512101192,1995-12-10,18882661346,青禾街道机关工会,2025-10-06"_s);
    EXPECT_EQ(made.created, 1);
    EXPECT_TRUE(made.issues.isEmpty()) << errors(made).join(u';').toStdString()
                                       << warnings(made).join(u';').toStdString();
}

TEST_F(RowIssues, AskForANameAndANumber)
{
    EXPECT_EQ(errors(member(u",男,370783199512101192,,,青禾街道机关工会,"_s)), QStringList{u"2 name_missing name"_s});
    EXPECT_EQ(errors(member(u"邓飞志,男,,,,青禾街道机关工会,"_s)), QStringList{u"2 id_missing id_number"_s});
}

TEST_F(RowIssues, RefuseWrongNumbers)
{
    EXPECT_EQ(errors(member(u"邓飞志,男,370783199512101193,,,青禾街道机关工会,"_s)),
              QStringList{u"2 id_check_digit id_number"_s});
    EXPECT_EQ(errors(member(u"邓飞志,男,37078319951210119,,,青禾街道机关工会,"_s)),
              QStringList{u"2 id_length id_number"_s});
    EXPECT_EQ(errors(member(u"邓飞志,男,3.70783E+17,,,青禾街道机关工会,"_s)),
              QStringList{u"2 id_precision_lost id_number"_s});
}

TEST_F(RowIssues, CompleteANumberOfFifteenDigits)
{
    const ImportPlan made = member(u"邓飞志,男,370783951210119,,,青禾街道机关工会,"_s);
    ASSERT_EQ(made.created, 1);
    EXPECT_EQ(text(made.rows[0].record, u"id_number"_s), u"370783199512101192"_s);
    EXPECT_EQ(text(made.rows[0].record, u"birth_date"_s), u"1995-12-10"_s);
}

TEST_F(RowIssues, RefuseUnknownUnionsAndNameTheNearest)
{
    const ImportPlan made = member(u"邓飞志,男,370783199512101192,,,青禾街道机关工汇,"_s);
    EXPECT_EQ(errors(made), QStringList{u"2 org_unknown org_name"_s});
    EXPECT_TRUE(made.issues[0].issue.message.contains(u"青禾街道机关工会"_s))
        << made.issues[0].issue.message.toStdString();
    EXPECT_EQ(made.issues[0].column, u"所属工会"_s);
    EXPECT_EQ(errors(member(u"邓飞志,男,370783199512101192,,,,"_s)), QStringList{u"2 org_missing org_name"_s});
}

TEST_F(RowIssues, NameTheOnlyUnionThatAShortNameMayStandFor)
{
    const auto said = [&](const QString &unit) {
        const ImportPlan made = member(u"邓飞志,男,370783199512101192,,,%1,"_s.arg(unit));
        EXPECT_EQ(errors(made), QStringList{u"2 org_unknown org_name"_s});
        return made.issues.isEmpty() ? QString() : made.issues[0].issue.message;
    };
    EXPECT_TRUE(said(u"益海紧固件"_s).contains(u"青禾益海紧固件有限公司工会"_s));
    EXPECT_TRUE(said(u"益海紧固公司"_s).contains(u"青禾益海紧固件有限公司工会"_s));
    EXPECT_FALSE(said(u"有限公司"_s).contains(u"青禾"_s)) << "many are";
}

TEST_F(RowIssues, RefuseAUnitWhoseUnionIsNotFounded)
{
    EXPECT_EQ(errors(member(u"邓飞志,男,370783199512101192,,,青禾益禾包装印刷有限公司,"_s)),
              QStringList{u"2 org_unknown org_name"_s});
}

TEST_F(RowIssues, KnowAUnionByTheOtherSpellingsOfItsName)
{
    const ImportPlan made = member(u"邓飞志,男,370783199512101192,,,青禾智峰模具有限公司工会委员会,\n"
                                   "石海天,男,330281200403283538,,,青禾智峰模具有限公司,"_s);
    EXPECT_EQ(errors(made), QStringList());
    EXPECT_EQ(made.created, 2);
}

TEST_F(RowIssues, RefuseDatesThatAreNoDays)
{
    for (const QString &date :
         {u"2019-02-30"_s, u"2021/13/5"_s, u"2018-00-12"_s, u"2020年6月31日"_s, u"2019"_s, u"去年"_s})
        EXPECT_EQ(errors(member(u"邓飞志,男,370783199512101192,,,青禾街道机关工会,"_s + date)),
                  QStringList{u"2 date_impossible joined_date"_s})
            << date.toStdString();
}

TEST_F(RowIssues, ReadASerialNumberAsItsDateAndSayIt)
{
    const ImportPlan made = member(u"邓飞志,男,370783199512101192,,,青禾街道机关工会,43800"_s);
    EXPECT_EQ(warnings(made), QStringList{u"2 date_serial joined_date"_s});
    EXPECT_EQ(text(made.rows[0].record, u"joined_date"_s), u"2019-12-01"_s);
}

TEST_F(RowIssues, KeepAMonthWithoutADay)
{
    const ImportPlan made = member(u"邓飞志,男,370783199512101192,,,青禾街道机关工会,2019年2月"_s);
    EXPECT_EQ(text(made.rows[0].record, u"joined_date"_s), u"2019-02"_s);
}

TEST_F(RowIssues, WarnWhereTheNumberSaysOtherwiseAndLetItWin)
{
    const ImportPlan made = member(u"邓飞志,女,370783199512101192,1995-12-11,1390000,青禾街道机关工会,"_s);
    EXPECT_EQ(errors(made), QStringList());
    QStringList codes;
    for (const QString &line : warnings(made))
        codes << line.section(u' ', 1, 1);
    codes.sort();
    EXPECT_EQ(codes, (QStringList{u"birth_id_mismatch"_s, u"phone_invalid"_s, u"sex_id_mismatch"_s}));
    EXPECT_EQ(text(made.rows[0].record, u"sex"_s), u"男"_s);
    EXPECT_EQ(text(made.rows[0].record, u"birth_date"_s), u"1995-12-10"_s);
}

TEST_F(RowIssues, SeeThatARowSlippedSideways)
{
    EXPECT_EQ(errors(member(u"邓飞志,男,,370783199512101192,1995-12-10,18882661346,青禾街道机关工会"_s)),
              QStringList{u"2 shifted id_number"_s});
    EXPECT_EQ(errors(member(u"邓飞志,370783199512101192,男,1995-12-10,18882661346,青禾街道机关工会,"_s)),
              QStringList{u"2 shifted id_number"_s});
}

TEST_F(RowIssues, RefuseTheLaterRowOfOnePerson)
{
    const ImportPlan made = member(u"邓飞志,男,370783199512101192,,13800000000,青禾街道机关工会,\n"
                                   "邓飞志,男,370783199512101192,,13900000000,青禾街道机关工会,"_s);
    EXPECT_EQ(errors(made), QStringList{u"3 id_duplicate id_number"_s});
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(made.duplicates, 1);
}

TEST_F(RowIssues, AskWhatABareCodeMeans)
{
    const QString row = u"邓飞志,1,370783199512101192,,,青禾街道机关工会,"_s;
    const ImportPlan asked = member(row);
    EXPECT_EQ(errors(asked), QStringList{u"2 code_asked sex"_s});
    EXPECT_TRUE(asked.issues[0].issue.message.contains(u"性别"_s)) << asked.issues[0].issue.message.toStdString();
    ImportOptions told;
    told.codes.insert(u"性别:1"_s, u"男"_s);
    const ImportPlan made = member(row, told);
    EXPECT_EQ(errors(made), QStringList());
    EXPECT_EQ(text(made.rows[0].record, u"sex"_s), u"男"_s);
}

TEST_F(RowIssues, RefuseAWordAClosedListDoesNotHave)
{
    EXPECT_EQ(errors(member(u"邓飞志,未说明性别,370783199512101192,,,青禾街道机关工会,"_s)),
              QStringList{u"2 code_unknown sex"_s});
}

TEST_F(RowIssues, RefuseATextThatIsTooLong)
{
    EXPECT_EQ(errors(member(QString(5000, u'长') + u",男,370783199512101192,,,青禾街道机关工会,"_s)),
              QStringList{u"2 text_too_long name"_s});
}

TEST_F(RowIssues, RefuseMoneyAndNumbersThatAreNone)
{
    const ImportPlan made = plan(u"dispute"_s,
                                 csv(u"案件编号,受理日期,争议类型,涉事单位,涉及职工数,涉案金额\n"
                                     "ZY1,2025-01-02,工资,青禾街道机关工会,三五个,很多\n"_s));
    EXPECT_EQ(errors(made), (QStringList{u"2 number_invalid worker_count"_s, u"2 money_invalid amount"_s}));
}

TEST_F(RowIssues, RefuseFamilyOfACaseThatIsNotThere)
{
    import(u"hardship_case"_s, csv(u"档案编号,姓名\nKN2,王大明\n"_s));
    const ImportPlan made = plan(u"family_member"_s, csv(u"档案编号,姓名,与户主关系\nKN1,王小明,子\n"_s));
    EXPECT_EQ(errors(made), QStringList{u"2 case_unknown case_no"_s});
}

TEST_F(RowIssues, LetFamiliesWaitForTheirCasesWhileThereIsNoCaseAtAll)
{
    const QString family = csv(u"档案编号,姓名,与户主关系\nKN1,王小明,子\nKN1,王小红,女\n"_s);
    const ImportPlan made = import(u"family_member"_s, family);
    EXPECT_EQ(made.created, 2);
    EXPECT_EQ(warnings(made), QStringList{u"2 case_unlinked case_no"_s});
    import(u"hardship_case"_s, csv(u"档案编号,姓名\nKN1,王大明\n"_s, u"cases.csv"_s));
    for (const domain::Record &record : records(u"family_member"_s))
        EXPECT_NE(std::get<domain::Link>(record.value(*record.entity().field(u"case_no"))).id, 0);
    EXPECT_EQ(import(u"family_member"_s, family).unchanged, 2);
}

TEST_F(RowIssues, WarnOncePerTextOfALooseReference)
{
    const ImportPlan made = plan(u"dispute"_s,
                                 csv(u"案件编号,受理日期,争议类型,涉事单位\n"
                                     "ZY1,2025-01-02,工资,从没听说的厂\nZY2,2025-01-03,工资,从没听说的厂\n"_s));
    EXPECT_EQ(warnings(made), QStringList{u"2 org_unlinked org_name"_s});
    EXPECT_EQ(made.created, 2);
}

TEST_F(RowIssues, TakeTheOfficesOwnUnionWhereTheSheetHasNoColumnForIt)
{
    {
        storage::Operation operation(session(), u"settings"_s);
        storage::OfficeProfile profile;
        profile.fullName = u"青禾街道总工会"_s;
        storage::saveOfficeProfile(operation, profile);
        operation.commit();
    }
    const ImportPlan made
        = plan(u"member"_s, csv(u"姓名,身份证号\n邓飞志,370783199512101192\n石海天,330281200403283538\n"_s));
    EXPECT_EQ(warnings(made), QStringList{u"1 org_assumed org_name"_s});
    ASSERT_EQ(made.created, 2);
    EXPECT_EQ(text(made.rows[0].record, u"org_name"_s), u"青禾街道总工会"_s);
}

TEST_F(RowIssues, OfferARecordInTheTrashForRestoring)
{
    const QString file = csv(u"姓名,身份证号,所属工会\n邓飞志,370783199512101192,青禾街道机关工会\n"_s);
    const ImportPlan first = import(u"member"_s, file);
    {
        storage::Operation operation(session(), u"remove"_s);
        storage::Repository(session(), entity(u"member"_s)).archive(operation, first.rows[0].record.id);
        operation.commit();
    }
    EXPECT_EQ(errors(plan(u"member"_s, file)), QStringList{u"2 in_trash id_number"_s});
}

TEST_F(RowIssues, ApprovalsBelowTheTableAreNoRecordsAndAPersonsWorkIsNoSignature)
{
    const ImportPlan aid = plan(u"aid_payment"_s,
                                csv(u"发放日期,姓名,金额\n2026-01-20,赵伟,500\n审批：,,经办：王芳\n"
                                    "领导审批：李明,,\n"_s));
    EXPECT_EQ(errors(aid), QStringList());
    EXPECT_EQ(aid.rows.size(), 1u);
    const ImportPlan people
        = plan(u"member"_s,
               csv(u"职务,姓名,身份证号,所属工会\n负责人,邓飞志,370783199512101192,青禾街道机关工会\n"
                   "会计,石海天,330281200403283538,青禾街道机关工会\n"_s));
    EXPECT_EQ(errors(people), QStringList());
    EXPECT_EQ(people.rows.size(), 2u);
}

TEST_F(RowIssues, PassOverBlankRowsTotalsSignaturesAndRepeatedHeaders)
{
    const ImportPlan made = plan(u"member"_s,
                                 csv(u"青禾街道会员名册,,,\n"
                                     "序号,姓名,身份证号,所属工会\n"
                                     "1,邓飞志,370783199512101192,青禾街道机关工会\n"
                                     ",,,\n"
                                     "序号,姓名,身份证号,所属工会\n"
                                     "2,石海天,330281200403283538,青禾街道机关工会\n"
                                     "3,,,\n"
                                     "合计,2,,\n"
                                     "填表人：王芳,,审核人：李明,2025-12-01\n"
                                     "注：本表一式两份,,,\n"_s));
    EXPECT_EQ(errors(made), QStringList());
    ASSERT_EQ(made.rows.size(), 2u);
    EXPECT_EQ(made.rows[0].row, 3);
    EXPECT_EQ(made.rows[1].row, 6);
}

TEST_F(RowIssues, StandInTheContractOfTheCommandLine)
{
    const QJsonObject made = member(u"邓飞志,男,370783199512101193,,,青禾街道机关工会,"_s).toJson();
    EXPECT_EQ(made[u"rows"].toInt(), 1);
    EXPECT_EQ(made[u"rejected"].toInt(), 1);
    const QJsonObject issue = made[u"issues"][0].toObject();
    EXPECT_EQ(issue[u"sheet"].toString(), u"sheet"_s);
    EXPECT_EQ(issue[u"row"].toInt(), 2);
    EXPECT_EQ(issue[u"column"].toString(), u"身份证号"_s);
    EXPECT_EQ(issue[u"field"].toString(), u"id_number"_s);
    EXPECT_EQ(issue[u"code"].toString(), u"id_check_digit"_s);
    EXPECT_EQ(issue[u"severity"].toString(), u"error"_s);
    EXPECT_FALSE(issue[u"message"].toString().isEmpty());
}

} // namespace
} // namespace importing
