#include "docx_reading.h"
#include "small_source.h"

#include "domain/error.h"
#include "reporting/docx/docx_fill.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace docxreading;
using namespace reporting;

namespace {

class DocxFill : public testing::Test
{
protected:
    DocxFill()
    {
        source.add(u"在册会员数"_s, 1007, 1, u"人"_s);
        source.add(u"慰问金"_s, 20909655, 100, u"元"_s);
        source.add(u"空"_s, 0);
        source.addWithoutValue(u"无值"_s);
        source.texts[u"单位"_s] = u"青禾街道总工会"_s;
        QList<LoopItem> items;
        for (const QString &name : {u"春节慰问"_s, u"趣味运动会"_s}) {
            LoopItem item;
            item.texts[u"名称"_s] = name;
            items << item;
        }
        source.lists[u"活动"_s] = items;
        source.lists[u"空表"_s] = {};
    }

    static QByteArray document(const QString &body)
    {
        return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                "wordprocessingml/2006/main\" xmlns:w14=\"x\"><w:body>"_s
                + body + u"</w:body></w:document>"_s)
            .toUtf8();
    }
    static QString run(const QString &text, const QString &properties = {})
    {
        return u"<w:r>"_s + (properties.isEmpty() ? QString() : u"<w:rPr>%1</w:rPr>"_s.arg(properties)) + u"<w:t>"_s
            + text + u"</w:t></w:r>"_s;
    }
    static QString p(const QString &content) { return u"<w:p>"_s + content + u"</w:p>"_s; }
    static QString line(const QString &text) { return p(run(text)); }
    static QString row(const QStringList &cells)
    {
        QString xml = u"<w:tr>"_s;
        for (const QString &cell : cells)
            xml += u"<w:tc><w:tcPr/>"_s + line(cell) + u"</w:tc>"_s;
        return xml + u"</w:tr>"_s;
    }

    /// The filled part; empty when nothing had to be filled.
    QString filled(const QString &body)
    {
        problems.clear();
        const auto result = filledPart(document(body), u"own.docx"_s, source, printed, problems);
        if (!result)
            return {};
        pictures = result->pictures;
        return QString::fromUtf8(result->xml);
    }
    QStringList texts(const QString &body) { return paragraphs(filled(body)); }

    SmallSource source;
    Document printed;
    QStringList problems;
    QList<docx::Picture> pictures;
};

TEST_F(DocxFill, APlaceholderTornOverRunsHasTheFormatOfItsFirstCharacter)
{
    const QString xml = filled(p(run(u"会员{"_s, u"<w:b/>"_s) + run(u"{在册"_s, u"<w:i/>"_s) + u"<w:proofErr/>"_s
                                 + run(u"会员数}"_s) + run(u"}人。"_s)));
    EXPECT_EQ(paragraphs(xml), QStringList{u"会员1007人。"_s});
    EXPECT_TRUE(xml.contains(u"<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">会员1007</w:t>"_s))
        << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"<w:proofErr/>"_s));
    ASSERT_EQ(printed.figures.size(), 1);
    EXPECT_EQ(printed.figures.first().text, u"1007"_s);
}

TEST_F(DocxFill, EveryPlaceOfTheTearGivesTheSameText)
{
    const QString whole = u"会员{{在册会员数}}人，慰问{{慰问金|万元}}万元"_s;
    for (qsizetype a = 1; a < whole.size(); ++a)
        for (qsizetype b = a + 1; b < whole.size(); b += 3)
            EXPECT_EQ(texts(p(run(whole.left(a)) + run(whole.mid(a, b - a)) + run(whole.mid(b)))),
                      QStringList{u"会员1007人，慰问20.91万元"_s})
                << a << ' ' << b;
}

TEST_F(DocxFill, APartWithoutPlaceholdersStaysAsItIs)
{
    EXPECT_EQ(filled(line(u"价格{一}元"_s)), QString());
    EXPECT_TRUE(problems.isEmpty());
}

TEST_F(DocxFill, WhatIsNotFilledKeepsEveryByte)
{
    const QString odd = u"<w:p w:rsidR='00A1'  ><!-- > --><w:r><w:t>a &#x4E2D;&lt;</w:t></w:r><w:customXml/></w:p>"_s;
    const QString xml = filled(odd + line(u"{{单位}}"_s) + odd);
    EXPECT_EQ(xml.count(odd), 2) << xml.toStdString();
}

TEST_F(DocxFill, ValuesAreNeverMarkup)
{
    source.yearTexts[u"指导思想"_s] = u"<w:p/>&\n{{在册会员数}}\uE5F00\uE5F1"_s;
    EXPECT_EQ(texts(line(u"[{{文:指导思想}}]"_s)), QStringList{u"[<w:p/>&|{{在册会员数}}\uE5F00\uE5F1]"_s});
}

TEST_F(DocxFill, ParagraphsBetweenMarkersRepeat)
{
    EXPECT_EQ(texts(line(u"前"_s) + line(u"{{#每个 活动}}"_s) + line(u"{{序号}}.{{名称}}"_s) + line(u"完"_s)
                    + line(u"{{/每个}}"_s) + line(u"后"_s)),
              (QStringList{u"前"_s, u"1.春节慰问"_s, u"完"_s, u"2.趣味运动会"_s, u"完"_s, u"后"_s}));
    EXPECT_EQ(texts(line(u"{{#每个 活动}}{{名称}}："_s) + line(u"已办{{/每个}}"_s)),
              (QStringList{u"春节慰问："_s, u"已办"_s, u"趣味运动会："_s, u"已办"_s}));
}

TEST_F(DocxFill, ALoopInsideAParagraphStaysInItAndKeepsItsFormats)
{
    const QString xml = filled(p(run(u"办了{{#每个 活动}}"_s) + run(u"{{名称}}"_s, u"<w:b/>"_s)
                                 + run(u"{{#如果 非 末项}}、{{/如果}}{{/每个}}。"_s)));
    EXPECT_EQ(paragraphs(xml), QStringList{u"办了春节慰问、趣味运动会。"_s}) << problems.join(u'/').toStdString();
    EXPECT_EQ(xml.count(u"<w:b/>"_s), 2);
}

TEST_F(DocxFill, RowsRepeatAndEmptyListsLeaveNoRow)
{
    const QString table = u"<w:tbl><w:tblPr/>"_s + row({u"序号"_s, u"名称"_s});
    const QString end = u"</w:tbl>"_s;
    EXPECT_EQ(texts(table + row({u"{{#每个 活动}}{{序号}}"_s, u"{{名称}}{{/每个}}"_s}) + end),
              (QStringList{u"序号"_s, u"名称"_s, u"1"_s, u"春节慰问"_s, u"2"_s, u"趣味运动会"_s}));
    EXPECT_EQ(texts(table + row({u"{{#每个 活动}}"_s, QString()}) + row({u"{{序号}}"_s, u"{{名称}}"_s})
                    + row({u"甲"_s, u"乙"_s}) + row({u"{{/每个}}"_s, QString()}) + end),
              (QStringList{u"序号"_s, u"名称"_s, u"1"_s, u"春节慰问"_s, u"甲"_s, u"乙"_s, u"2"_s, u"趣味运动会"_s,
                           u"甲"_s, u"乙"_s}));
    const QString none = filled(table + row({u"{{#每个 空表}}{{名称}}"_s, u"{{/每个}}"_s}) + end);
    EXPECT_EQ(none.count(u"<w:tr>"_s), 1);
}

TEST_F(DocxFill, ConditionsTakeParagraphsAndRowsAway)
{
    EXPECT_EQ(texts(line(u"{{#如果 空}}有{{空}}{{/如果}}"_s)
                    + line(u"{{#如果 在册会员数>1000}}大会{{#否则}}小会{{/如果}}"_s)),
              QStringList{u"大会"_s});
    EXPECT_EQ(
        texts(line(u"{{#如果 空}}"_s) + line(u"有"_s) + line(u"{{#否则}}"_s) + line(u"无"_s) + line(u"{{/如果}}"_s)),
        QStringList{u"无"_s});
    const QString rows = filled(u"<w:tbl>"_s + row({u"{{#如果 空}}甲"_s, u"乙{{/如果}}"_s})
                                + row({u"丙"_s, u"{{单位}}"_s}) + u"</w:tbl>"_s);
    EXPECT_EQ(paragraphs(rows), (QStringList{u"丙"_s, u"青禾街道总工会"_s}));
}

TEST_F(DocxFill, ACellKeepsAParagraph)
{
    const QString xml = filled(u"<w:tbl>"_s + row({u"{{#如果 空}}甲{{/如果}}"_s, u"乙"_s}) + u"</w:tbl>"_s);
    EXPECT_EQ(paragraphs(xml), (QStringList{QString(), u"乙"_s}));
}

TEST_F(DocxFill, TextBoxesAreFilledInBothTheirForms)
{
    const QString box = u"<w:pict><w:txbxContent>"_s + line(u"{{单位}}"_s) + u"</w:txbxContent></w:pict>"_s;
    const QStringList said
        = texts(p(u"<w:r>"_s + box + u"</w:r><w:r>"_s + box + u"</w:r>"_s + run(u"{{在册会员数}}"_s)));
    EXPECT_EQ(said, (QStringList{u"1007"_s, u"青禾街道总工会"_s, u"青禾街道总工会"_s}));
}

TEST_F(DocxFill, WhatIsMissingIsHighlightedAndListed)
{
    const QString xml = filled(p(run(u"经费{{无值|必填}}元"_s, u"<w:sz w:val=\"32\"/><w:u w:val=\"single\"/>"_s)));
    EXPECT_EQ(paragraphs(xml), QStringList{u"经费【待补：无值】元"_s});
    EXPECT_TRUE(xml.contains(u"<w:sz w:val=\"32\"/><w:highlight w:val=\"yellow\"/><w:u w:val=\"single\"/>"_s));
    EXPECT_EQ(printed.missing, QStringList{u"无值"_s});
}

TEST_F(DocxFill, RepeatedParagraphsHaveNoIdentityTwice)
{
    const QString xml = filled(line(u"{{#每个 活动}}"_s)
                               + u"<w:p w14:paraId=\"1A\" w:rsidR=\"2\"><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>"_s
                               + run(u"{{名称}}"_s) + u"<w:bookmarkEnd w:id=\"0\"/></w:p>"_s + line(u"{{/每个}}"_s));
    EXPECT_EQ(xml.count(u"<w:p w:rsidR=\"2\">"_s), 2) << xml.toStdString();
    EXPECT_FALSE(xml.contains(u"bookmark"_s));
}

TEST_F(DocxFill, AnUnknownNameIsToldWithItsText)
{
    filled(line(u"全年办了{{没有这个指标}}场"_s) + line(u"{{单位}}"_s));
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.first().contains(u"没有这个指标"_s));
    EXPECT_TRUE(problems.first().contains(u"全年办了"_s)) << problems.first().toStdString();
}

TEST_F(DocxFill, BlocksThatCannotBeRepeatedAreTold)
{
    for (const QString &body : {line(u"{{#每个 活动}}{{名称}}"_s), line(u"{{/如果}}"_s), line(u"{{名称"_s),
                                line(u"前言{{#每个 活动}}甲"_s) + line(u"乙{{/每个}}"_s),
                                u"<w:tbl>"_s + row({u"{{#每个 活动}}甲"_s}) + u"</w:tbl>"_s + line(u"{{/每个}}"_s)}) {
        filled(body);
        EXPECT_FALSE(problems.isEmpty()) << body.toStdString();
    }
}

TEST_F(DocxFill, WhatIsNoXmlIsRefused)
{
    for (const char *bad : {"<w:document", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>{{&b;}}</a>", "", "<a></b>"})
        EXPECT_THROW(filledPart(bad, u"own.docx"_s, source, printed, problems), domain::Error) << bad;
    EXPECT_THROW(filledPart(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000), u"own.docx"_s, source,
                            printed, problems),
                 domain::Error);
}

} // namespace
