// Headers, sheets and files: which are read as what, and the sentences for those that cannot be.

#include "integration/importing/office_fixture.h"

#include "domain/error.h"
#include "domain/registry.h"

#include <QStringEncoder>

namespace importing {
namespace {

class Sheets : public Office
{
protected:
    QMap<QString, QString> mapping(const ImportPlan &plan)
    {
        QMap<QString, QString> found;
        for (const SheetMatch &sheet : plan.sheets)
            for (const ColumnMatch &column : sheet.columns)
                found.insert(column.header, column.field ? column.field->name() : QString());
        return found;
    }
    QString refusal(const QString &key, const QString &file, const ImportOptions &options = {})
    {
        try {
            plan(key, file, options);
        } catch (const domain::Error &error) {
            EXPECT_FALSE(error.message().contains(folder())) << error.message().toStdString();
            return error.message();
        }
        return {};
    }
};

struct Sample
{
    const char *entity;
    const char *file;
    int rows;
};

class EverySample : public Office, public testing::WithParamInterface<Sample>
{
};

TEST_P(EverySample, IsImportedWithoutARejectedRow)
{
    const auto [key, file, rows] = GetParam();
    importUnions();
    if (QLatin1StringView(key) == "family_member"_L1)
        import(u"hardship_case"_s, sample(u"hardship-cases.xlsx"_s));
    const ImportPlan made = import(QString::fromLatin1(key), sample(QString::fromLatin1(file)));
    EXPECT_EQ(errors(made), QStringList());
    EXPECT_EQ(static_cast<int>(made.rows.size()), rows);
    const QList<const domain::Entity *> recognised = recogniseEntities(sample(QString::fromLatin1(file)));
    EXPECT_TRUE(recognised.contains(made.entity));
    EXPECT_EQ(import(QString::fromLatin1(key), sample(QString::fromLatin1(file))).unchanged, rows);
}

INSTANTIATE_TEST_SUITE_P(Files, EverySample,
                         testing::Values(Sample{"organization", "organisations.xlsx", 39},
                                         Sample{"hardship_case", "hardship-cases.xlsx", 34},
                                         Sample{"family_member", "hardship-cases.xlsx", 87},
                                         Sample{"event", "events.xlsx", 89}, Sample{"contract", "contracts.xlsx", 84},
                                         Sample{"dispute", "disputes.xlsx", 30},
                                         Sample{"aid_payment", "aid-payments.xlsx", 185},
                                         Sample{"dues_payment", "dues.csv", 1073}),
                         [](const auto &test) { return std::string(test.param.entity); });

TEST_F(Sheets, BelongToTheEntityTheyFitBest)
{
    EXPECT_EQ(recogniseEntities(sample(u"members-roster.xlsx"_s)).value(0), &entity(u"member"_s));
    const QList<const domain::Entity *> cases = recogniseEntities(sample(u"hardship-cases.xlsx"_s));
    ASSERT_EQ(cases.size(), 2);
    EXPECT_TRUE(cases.contains(&entity(u"hardship_case"_s)));
    EXPECT_TRUE(cases.contains(&entity(u"family_member"_s)));
}

TEST_F(Sheets, OfOthersAreRefusedByName)
{
    const QString sentence = refusal(u"member"_s, sample(u"hardship-cases.xlsx"_s));
    EXPECT_TRUE(sentence.contains(u"hardship-cases.xlsx"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(entity(u"hardship_case"_s).term())) << sentence.toStdString();
}

TEST_F(Sheets, WithoutHeaderRowsOrAnythingAreRefusedWithASentence)
{
    const QString header = refusal(u"member"_s, csv(u"甲,乙,丙\n1,2,3\n4,5,6\n"_s));
    EXPECT_TRUE(header.contains(u"sheet.csv"_s) && header.contains(u"header"_s)) << header.toStdString();
    const QString rows = refusal(u"member"_s, csv(u"姓名,身份证号,所属工会\n"_s));
    EXPECT_TRUE(rows.contains(u"sheet.csv"_s) && rows.contains(u"no rows"_s)) << rows.toStdString();
    const QString blank = refusal(u"member"_s, csv(u",,\n,,\n"_s));
    EXPECT_TRUE(blank.contains(u"sheet.csv"_s)) << blank.toStdString();
    const QString number = refusal(u"member"_s, csv(u"姓名,性别,手机号码\n邓飞志,男,18882661346\n"_s));
    EXPECT_TRUE(number.contains(u"证件号码"_s)) << number.toStdString();
    EXPECT_FALSE(refusal(u"member"_s, folder() + u"/没有.xlsx"_s).isEmpty());
    EXPECT_FALSE(refusal(u"member"_s, csv({}, u"空.xlsx"_s)).isEmpty());
}

TEST_F(Sheets, InGb18030KeepRareCharacters)
{
    importUnions();
    const QString content = u"姓名,身份证号,所属工会\n䶮㙓𠮷,370783199512101192,青禾街道机关工会\n"_s;
    QStringEncoder encoder("GB18030");
    ASSERT_TRUE(encoder.isValid());
    const ImportPlan made = plan(u"member"_s, bytes(encoder.encode(content), u"gb.csv"_s));
    ASSERT_EQ(made.rows.size(), 1u);
    EXPECT_EQ(text(made.rows[0].record, u"name"_s), u"䶮㙓𠮷"_s);
}

TEST_F(Sheets, AreMappedBySynonymsWithoutMistakingOneForAnother)
{
    importUnions();
    const auto found = mapping(plan(
        u"member"_s,
        csv(u"序号,*会员姓名（必填）,身份證號碼,联系电话,所在工会,工会职务,职务,入司日期,加入工会时间,配偶姓名\n"
            "1,邓飞志,370783199512101192,18882661346,青禾街道机关工会,主席,工程师,2010-01-01,2012-01-01,王芳\n"_s)));
    EXPECT_EQ(found[u"*会员姓名（必填）"_s], u"name"_s);
    EXPECT_EQ(found[u"身份證號碼"_s], u"id_number"_s);
    EXPECT_EQ(found[u"联系电话"_s], u"phone"_s);
    EXPECT_EQ(found[u"所在工会"_s], u"org_name"_s);
    EXPECT_EQ(found[u"职务"_s], u"position"_s);
    EXPECT_NE(found[u"工会职务"_s], u"position"_s);
    EXPECT_NE(found[u"入司日期"_s], u"joined_date"_s);
    EXPECT_EQ(found[u"加入工会时间"_s], u"joined_date"_s);
    EXPECT_EQ(found[u"配偶姓名"_s], QString());
    EXPECT_EQ(found[u"序号"_s], QString());
}

TEST_F(Sheets, OfOtherLedgersAreMappedByTheWordsUnitsUse)
{
    const auto contract
        = mapping(plan(u"contract"_s,
                       csv(u"合同编号,企业名称,合同类别,覆盖职工数（人）,其中：女职工,涨幅（%）,有效期,\n"
                           ",,,,,,起,止\n"
                           "一号,甲公司,工资协议,120,40,5,2026-03-01,2027-02-28\n"_s)));
    EXPECT_EQ(contract[u"其中：女职工"_s], u"covered_women"_s);
    EXPECT_EQ(contract[u"有效期 / 起"_s], u"effective_date"_s);
    EXPECT_EQ(contract[u"有效期 / 止"_s], u"end_date"_s);
    const auto aid = mapping(plan(u"aid_payment"_s,
                                  csv(u"发放日期,姓名,慰问金（万元）,标准（元/人）,物资,资金渠道,安全标准\n"
                                      "2026-01-20,赵伟,0.1,1000,米,上级拨款,三级\n"_s)));
    EXPECT_EQ(aid[u"标准（元/人）"_s], u"standard_amount"_s);
    EXPECT_EQ(aid[u"物资"_s], u"item"_s);
    EXPECT_EQ(aid[u"资金渠道"_s], u"source"_s);
    EXPECT_EQ(aid[u"安全标准"_s], QString());
    const auto dues
        = mapping(plan(u"dues_payment"_s,
                       csv(u"工会,姓名,会费月份,应缴,实缴,缴费时间,方式\n甲,赵伟,2026-01,5,5,2026-01-10,微信\n"_s)));
    EXPECT_EQ(dues[u"会费月份"_s], u"dues_period"_s);
    EXPECT_EQ(dues[u"方式"_s], u"method"_s);
    const auto claim = mapping(plan(u"insurance_claim"_s,
                                    csv(u"姓名,身份证号,住院时间,给付时间,理赔金额,银行帐号\n"
                                        "赵伟,370783199512101192,2026-01-01,2026-03-01,1500,6222020200012345678\n"_s)));
    EXPECT_EQ(claim[u"住院时间"_s], u"incident_date"_s);
    EXPECT_EQ(claim[u"给付时间"_s], u"claim_date"_s);
    EXPECT_EQ(claim[u"银行帐号"_s], u"bank_no"_s);
}

TEST_F(Sheets, AreMappedByTheirValuesWhereTheHeaderSaysNothing)
{
    importUnions();
    const ImportPlan made = plan(u"member"_s,
                                 csv(u"姓名,号,单位,甲\n"
                                     "邓飞志,370783199512101192,青禾益海紧固件有限公司工会,18882661346\n"
                                     "石海天,330281200403283538,青禾嘉丰机械制造有限公司工会,19921101587\n"
                                     "高琴,42058219810203476X,青禾南源模具有限公司工会,13616470181\n"_s));
    const auto found = mapping(made);
    EXPECT_EQ(found[u"号"_s], u"id_number"_s);
    EXPECT_EQ(found[u"单位"_s], u"org_name"_s);
    EXPECT_EQ(found[u"甲"_s], u"phone"_s);
    EXPECT_FALSE(made.sheets[0].columns[2].certain);
    EXPECT_EQ(made.created, 3);
}

TEST_F(Sheets, FollowWhatTheOperatorSays)
{
    importUnions();
    ImportOptions options;
    options.columns
        = {{u"甲"_s, u"name"_s}, {u"乙"_s, u"id_number"_s}, {u"丙"_s, u"org_name"_s}, {u"手机"_s, QString()}};
    const ImportPlan made
        = plan(u"member"_s, csv(u"甲,乙,丙,手机\n邓飞志,370783199512101192,青禾街道机关工会,18882661346\n"_s), options);
    ASSERT_EQ(made.created, 1);
    EXPECT_EQ(text(made.rows[0].record, u"name"_s), u"邓飞志"_s);
    EXPECT_EQ(text(made.rows[0].record, u"phone"_s), QString());
    options.columns = {{u"甲"_s, u"no_such_field"_s}};
    EXPECT_FALSE(refusal(u"member"_s, csv(u"甲,乙\n1,2\n"_s), options).isEmpty());
    options.columns = {{u"没有的列"_s, u"name"_s}};
    EXPECT_TRUE(
        refusal(u"member"_s, csv(u"姓名,身份证号\n邓飞志,370783199512101192\n"_s), options).contains(u"没有的列"_s));
}

TEST_F(Sheets, WithTwoHeaderRowsInATextFileAreRead)
{
    importUnions();
    const auto found = mapping(plan(u"member"_s,
                                    csv(u"基本信息,,会籍信息,\n姓名,身份证号,所属工会,入会时间\n"
                                        "邓飞志,370783199512101192,青禾街道机关工会,2012-01-01\n"_s)));
    EXPECT_EQ(found[u"姓名"_s], u"name"_s);
    EXPECT_EQ(found[u"入会时间"_s], u"joined_date"_s);
}

TEST_F(Sheets, ATitleOverEveryColumnIsNoPartOfTheirNames)
{
    const QString file = csv(u"2026年12月新入会名册,,,,\n姓名,性别,身份证号,班组,鞋码\n"
                             "沈佳宁,女,110101199003070046,一班,37\n"_s);
    const QMap<QString, QString> found = mapping(plan(u"member"_s, file));
    EXPECT_EQ(found.value(u"班组"_s), u"group_name"_s);
    EXPECT_TRUE(found.contains(u"鞋码"_s)) << "columns: " << found.keys().join(u'|').toStdString();
}

} // namespace
} // namespace importing
