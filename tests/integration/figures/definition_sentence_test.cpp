// What a figure counts, in words a clerk reads.

#include "figures/catalogue.h"
#include "figures/definition_sentence.h"
#include "office.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace figures;

namespace {

QString sentence(const QString &expression, const std::optional<domain::Period> &period = std::nullopt)
{
    const ParsedDefinition parsed = parseExpression(expression);
    EXPECT_TRUE(parsed.definition) << qPrintable(parsed.error);
    return parsed.definition ? definitionSentence(*parsed.definition, period) : QString();
}

TEST(DefinitionSentence, SaysWhatIsCountedAndByWhichDate)
{
    EXPECT_EQ(sentence(u"count(member)"_s), u"会员的记录数（人），入会日期在期间内"_s);
    EXPECT_EQ(sentence(u"count(contract, contract_kind=工资协议) stock"_s),
              u"集体合同中合同类型为工资协议的记录数（份），签订日期不晚于期末，且期末尚未到到期日期"_s);
    EXPECT_EQ(sentence(u"sum(aid_payment.amount) cumulative"_s), u"帮扶发放的金额合计，发放日期不晚于期末，累计计算"_s);
    EXPECT_EQ(sentence(u"distinct(contract.org_name) flow on end_date"_s),
              u"集体合同的签订单位个数（不重复计），到期日期在期间内"_s);
    EXPECT_EQ(sentence(u"count(event) per quarter"_s), u"活动的记录数（场），活动日期在期间内，取每季度的最小值"_s);
}

TEST(DefinitionSentence, SaysTheOperandsOfAShareWithTheBasisTheyInherit)
{
    EXPECT_EQ(sentence(u"ratio(count(dispute, result=成功), count(dispute)) all"_s),
              u"（劳动争议中调处结果为成功的记录数（起），不限时间）占（劳动争议的记录数（起），不限时间）的百分比"_s);
}

TEST(DefinitionSentence, SaysTheYearAFilterStandsFor)
{
    const QString dues = u"ratio(count(dues_payment, dues_period ~ \"{year}\"), count(member)) all"_s;
    EXPECT_EQ(sentence(dues),
              u"（会费缴纳中所属期间含“本年度”的记录数（笔），不限时间）占"
              u"（会员的记录数（人），不限时间）的百分比"_s);
    const QString said = sentence(dues, domain::Period{QDate(2025, 1, 1), QDate(2026, 6, 30)});
    EXPECT_TRUE(said.contains(u"含“2026”"_s)) << qPrintable(said);
    // A period of its own goes before the document's.
    const QString fixed = sentence(u"count(dues_payment, dues_period ~ \"{year}\") from 2024-01-01 to 2024-12-31"_s,
                                   domain::Period::ofYear(2026));
    EXPECT_TRUE(fixed.contains(u"含“2024”"_s)) << qPrintable(fixed);
}

TEST(DefinitionSentence, SpeaksNoKeysForAnyNamedFigure)
{
    Office office;
    const Catalogue catalogue = Catalogue::load(office.session());
    static const QRegularExpression key(u"[a-z]{2,}_[a-z]"_s);
    for (const NamedFigure &figure : catalogue.all()) {
        const QString text = definitionSentence(figure.definition);
        EXPECT_FALSE(text.contains(key)) << qPrintable(figure.name + u": "_s + text);
        EXPECT_FALSE(text.contains(u'{')) << qPrintable(figure.name + u": "_s + text);
    }
}

} // namespace
