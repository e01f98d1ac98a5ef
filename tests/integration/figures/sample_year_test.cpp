// The office year of the sample workbooks, read through the import as an office would, against the figures known to be
// right.

#include "figures/target_words.h"
#include "importing/importer.h"
#include "office.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Imported once: the workbooks hold some three thousand rows.
Office &sampleOffice()
{
    static Office *office = [] {
        auto *made = new Office;
        // References first: members need their unions, payments their case files.
        const QList<std::pair<QString, QString>> files{
            {u"organization"_s, u"organisations.xlsx"_s},
            {u"member"_s, u"members-register.csv"_s},
            {u"dues_payment"_s, u"dues.csv"_s},
            {u"hardship_case"_s, u"hardship-cases.xlsx"_s},
            {u"family_member"_s, u"hardship-cases.xlsx"_s},
            {u"aid_payment"_s, u"aid-payments.xlsx"_s},
            {u"contract"_s, u"contracts.xlsx"_s},
            {u"dispute"_s, u"disputes.xlsx"_s},
            {u"event"_s, u"events.xlsx"_s},
            {u"congress_session"_s, u"organisations.xlsx"_s},
            {u"insurance_enrolment"_s, u"insurance.xlsx"_s},
            {u"insurance_claim"_s, u"insurance.xlsx"_s},
            {u"honour"_s, u"honours.csv"_s},
            {u"publication"_s, u"publications.csv"_s},
            {u"proposal"_s, u"proposals.csv"_s},
        };
        for (const auto &[name, file] : files) {
            const domain::Entity *entity = domain::findEntity(name);
            importing::ImportOptions options;
            options.partial = true;
            importing::ImportPlan plan = importing::planImport(made->session(), *entity, sample(file), options);
            importing::applyImport(made->session(), plan);
        }
        return made;
    }();
    return *office;
}

QJsonArray sampleFigures()
{
    return QJsonDocument::fromJson(sampleBytes(u"figures-2025.json"_s))[u"figures"_s].toArray();
}

} // namespace

TEST(SampleYear, EveryKnownFigureComesOutRight)
{
    figures::Evaluator evaluator(sampleOffice().session());
    int checked = 0;
    for (const QJsonValue &entry : sampleFigures()) {
        const figures::ParsedDefinition read = figures::definitionFromJson(entry.toObject());
        ASSERT_TRUE(read.definition.has_value()) << read.error.toStdString();
        const figures::FigureValue value = evaluator.evaluate(*read.definition, domain::Period::ofYear(2025));
        const QString expected = QString::number(entry["value"_L1].toDouble(), 'f', 2);
        const QString actual = QString::number(value.text().toDouble(), 'f', 2);
        EXPECT_EQ(actual, expected) << entry["id"_L1].toString().toStdString() << ' '
                                    << entry["title"_L1].toString().toStdString() << ' '
                                    << figures::expressionText(*read.definition).toStdString();
        ++checked;
    }
    EXPECT_EQ(checked, sampleFigures().size());
}

TEST(SampleYear, TheCatalogueAgreesWithTheKnownFigures)
{
    const QList<std::pair<QString, QString>> same{
        {u"在册会员数"_s, u"G01"_s},
        {u"女会员数"_s, u"G02"_s},
        {u"农民工会员数"_s, u"G03"_s},
        {u"保留会籍人数"_s, u"G05"_s},
        {u"本年新增会员"_s, u"G06"_s},
        {u"职工入会率"_s, u"G07"_s},
        {u"企业工会数"_s, u"G08"_s},
        {u"本年新建企业工会"_s, u"G09"_s},
        {u"组建中单位数"_s, u"G10"_s},
        {u"25人以上企业建会率"_s, u"G12"_s},
        {u"规模以上企业厂务公开率"_s, u"G17"_s},
        {u"本年新创星级职工之家"_s, u"G19"_s},
        {u"调解组织覆盖率"_s, u"G20"_s},
        {u"帮困基金余额"_s, u"G21"_s},
        {u"缴纳会费人数"_s, u"G22"_s},
        {u"本年度会费合计"_s, u"G23"_s},
        {u"会费缴纳率"_s, u"G25"_s},
        {u"在档困难职工"_s, u"G26"_s},
        {u"本年新增困难职工"_s, u"G27"_s},
        {u"本年脱困户数"_s, u"G28"_s},
        {u"困难职工录入系统比例"_s, u"G29"_s},
        {u"困难职工结对帮扶率"_s, u"G32"_s},
        {u"帮扶发放总额"_s, u"G34"_s},
        {u"送温暖户数"_s, u"G35"_s},
        {u"金秋助学人数"_s, u"G37"_s},
        {u"送清凉企业数"_s, u"G40"_s},
        {u"医疗救助金额"_s, u"G43"_s},
        {u"困难职工帮扶覆盖率"_s, u"G44"_s},
        {u"工资协议累计份数"_s, u"G46"_s},
        {u"有效工资协议"_s, u"G47"_s},
        {u"企业工资协议签订率"_s, u"G48"_s},
        {u"工资协议续签率"_s, u"G51"_s},
        {u"受理劳动争议"_s, u"G54"_s},
        {u"劳动争议调处率"_s, u"G58"_s},
        {u"劳动争议调解成功率"_s, u"G59"_s},
        {u"活动场次"_s, u"G60"_s},
        {u"培训期数"_s, u"G61"_s},
        {u"受训人次"_s, u"G62"_s},
        {u"志愿服务月度最少场次"_s, u"G66"_s},
        {u"两癌筛查人次"_s, u"G68"_s},
        {u"召开职代会企业数"_s, u"G15"_s},
        {u"职代会场次"_s, u"G16"_s},
        {u"互助保障参保人次"_s, u"G69"_s},
        {u"在职住院参保人数"_s, u"G70"_s},
        {u"互助保障参保单位数"_s, u"G71"_s},
        {u"互助保障理赔例数"_s, u"G72"_s},
        {u"互助保障理赔金额"_s, u"G73"_s},
        {u"区级以上荣誉项数"_s, u"G74"_s},
        {u"最美职工人数"_s, u"G75"_s},
        {u"稿件信息篇数"_s, u"G76"_s},
        {u"宣传册发放册数"_s, u"G77"_s},
        {u"合理化建议条数"_s, u"G78"_s},
        {u"合理化建议采纳条数"_s, u"G79"_s},
        {u"合理化建议采纳率"_s, u"G80"_s},
        {u"合理化建议经济效益"_s, u"G81"_s},
        {u"提案按期办结率"_s, u"G82"_s},
    };
    storage::Session &session = sampleOffice().session();
    const figures::Catalogue catalogue = figures::Catalogue::load(session);
    const QJsonArray known = sampleFigures();
    for (const auto &[name, id] : same) {
        const figures::NamedFigure *figure = catalogue.find(name);
        ASSERT_NE(figure, nullptr) << name.toStdString();
        for (const QJsonValue &entry : known) {
            if (entry["id"_L1].toString() != id)
                continue;
            const auto value = figures::Evaluator(session).evaluate(figure->definition, domain::Period::ofYear(2025));
            EXPECT_DOUBLE_EQ(value.text().toDouble(), entry["value"_L1].toDouble()) << name.toStdString();
        }
    }
}

TEST(SampleYear, PartsAddUpToTheirTotals)
{
    Office &office = sampleOffice();
    const auto number = [&](const QString &name) {
        const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
        return figures::Evaluator(office.session())
            .evaluate(catalogue.find(name)->definition, domain::Period::ofYear(2025))
            .value.value_or(-1);
    };
    EXPECT_EQ(number(u"男会员数"_s) + number(u"女会员数"_s), number(u"在册会员数"_s));
    EXPECT_EQ(number(u"劳动合同争议"_s) + number(u"工资争议"_s) + number(u"工伤争议"_s) + number(u"社会保险争议"_s)
                  + number(u"假期争议"_s) + number(u"其他劳动争议"_s),
              number(u"受理劳动争议"_s));
    EXPECT_EQ(number(u"助学小学生"_s) + number(u"助学中学生"_s) + number(u"助学大学生"_s), number(u"助学人数"_s));
    EXPECT_EQ(number(u"深度困难职工"_s) + number(u"相对困难职工"_s) + number(u"意外致困职工"_s),
              number(u"在档困难职工"_s));
}

TEST(SampleYear, TheYearsTargetsStandAsExpected)
{
    Office &office = sampleOffice();
    QHash<QString, QString> expressions; // by the id of the known figure; missing where the ledger is not there
    for (const QJsonValue &entry : sampleFigures()) {
        const figures::ParsedDefinition read = figures::definitionFromJson(entry.toObject());
        if (read.definition)
            expressions.insert(entry["id"_L1].toString(), figures::expressionText(*read.definition));
    }
    const QJsonArray plan = QJsonDocument::fromJson(sampleBytes(u"plan-2025.json"_s))["targets"_L1].toArray();
    QHash<QString, QJsonValue> expected;
    for (const QJsonValue &entry : plan) {
        const QString figure = entry["figure_id"_L1].toString();
        if (!figure.isEmpty() && !expressions.contains(figure))
            continue;
        FieldTexts values{{u"target_no"_s, entry["target_no"_L1].toString()},
                          {u"wording"_s, entry["wording"_L1].toString()},
                          {u"comparison"_s, entry["comparison"_L1].toString()},
                          {u"year"_s, u"2025"_s}};
        if (!figure.isEmpty())
            values << std::pair{u"figure"_s, expressions.value(figure)}
                   << std::pair{u"target_value"_s, QString::number(entry["target_value"_L1].toDouble())};
        office.add(u"target"_s, values);
        expected.insert(entry["target_no"_L1].toString(), entry);
    }
    const auto results = figures::evaluateTargets(office.session(), figures::Catalogue::load(office.session()), 2025,
                                                  domain::Period::ofYear(2025));
    ASSERT_EQ(results.size(), expected.size());
    EXPECT_GE(results.size(), 20);
    for (const figures::TargetResult &result : results) {
        const QJsonValue known = expected.value(result.number);
        const QString status = known["expected_status"_L1].toString();
        EXPECT_EQ(figures::statusWord(result.status), status == u"需人工判断"_s ? u"待补"_s : status)
            << result.wording.toStdString();
        if (!known["expected_actual"_L1].isNull()) {
            EXPECT_DOUBLE_EQ(result.actual.toDouble(), known["expected_actual"_L1].toDouble())
                << result.wording.toStdString();
        }
    }
}
