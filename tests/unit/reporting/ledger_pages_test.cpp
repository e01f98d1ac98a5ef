#include "reporting/ledger/ledger_pages.h"

#include "domain/error.h"
#include "set_pages.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

FontBook &fonts()
{
    static FontBook book; // costly to open
    return book;
}

Ledger ledgerOf(int rows)
{
    Ledger ledger;
    ledger.office = u"云溪街道总工会"_s;
    ledger.name = u"集体合同台账"_s;
    ledger.period = u"统计期间：2026年1月1日至2026年12月31日"_s;
    ledger.condition = u"条件：合同类型为工资协议"_s;
    ledger.preparedBy = u"张三"_s;
    ledger.reviewedBy = u"李四"_s;
    ledger.date = QDate(2027, 1, 5);
    ledger.columns = {{u"合同编号"_s, LedgerValue::Text, {}},
                      {u"签订单位"_s, LedgerValue::Text, {}},
                      {u"覆盖职工数"_s, LedgerValue::Number, u"12345"_s},
                      {u"金额"_s, LedgerValue::Money, u"1234567.5"_s},
                      {u"签订日期"_s, LedgerValue::Date, {}}};
    for (int i = 0; i < rows; ++i)
        ledger.rows << QStringList{u"HT2026-%1"_s.arg(i, 5, 10, QChar(u'0')),
                                   u"某某建筑工程有限公司第%1分公司工会"_s.arg(i), QString::number(i), u"1200.5"_s,
                                   i % 2 ? u"2026-03"_s : u"2026-03-05"_s};
    ledger.count = u"%1份"_s.arg(rows);
    return ledger;
}

/// What a page says, in the order it was set, without blanks.
QString said(const DisplayPage &page)
{
    QString text;
    for (const GlyphRun &run : page.runs) {
        for (const char32_t c : run.codePoints)
            text += writtenText(c);
    }
    return text.remove(u' ').remove(u'　');
}

QString saidBy(const LedgerPages &pages)
{
    QString text;
    for (int i = 0; i < pages.count(); ++i)
        text += said(pages.page(i));
    return text;
}

/// Every glyph stands between the outer rules of the table and above the end of the page.
void expectInsideThePage(const LedgerPages &pages)
{
    for (int i = 0; i < pages.count(); ++i) {
        const DisplayPage page = pages.page(i);
        QList<double> edges;
        double bottom = 0;
        for (const Rule &rule : page.rules) {
            if (rule.rect.width() < 1)
                edges << rule.rect.center().x();
            bottom = std::max(bottom, rule.rect.bottom());
        }
        std::sort(edges.begin(), edges.end());
        EXPECT_LT(bottom, pages.paper().height() - 45);
        EXPECT_LT(edges.last(), pages.paper().width() - 40);
        const QList<Face> &faces = fonts().faces();
        for (const GlyphRun &run : page.runs) {
            const QList<QPointF> advances = faces.at(run.face).font.advancesForGlyphIndexes(run.glyphs);
            for (qsizetype g = 0; g < run.glyphs.size(); ++g) {
                const QPointF at = run.positions.at(g);
                const double end = at.x() + advances.at(g).x() * run.size / Face::referenceSize;
                EXPECT_GT(at.x(), edges.first() - 0.1);
                EXPECT_LT(end, edges.last() + 0.5 * run.size); // the white half of a mark may reach over
                EXPECT_LT(at.y(), pages.paper().height() - 45);
            }
        }
    }
}

} // namespace

TEST(LedgerPages, HaveHeadingPeriodConditionRowsTotalsAndFooter)
{
    const Ledger ledger = ledgerOf(3);
    const LedgerPages pages(ledger, fonts());
    ASSERT_EQ(pages.count(), 1);
    const QString text = said(pages.page(0));
    EXPECT_TRUE(text.startsWith(
        u"云溪街道总工会集体合同台账统计期间：2026年1月1日至2026年12月31日；条件：合同类型为工资协议"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"序号合同编号签订单位覆盖职工数金额签订日期1HT2026-00000"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"1,200.502026-03-05"_s));
    EXPECT_TRUE(text.contains(u"1,200.502026年3月"_s));
    EXPECT_TRUE(text.contains(u"合计3份123451,234,567.50"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"制表人：张三审核人：李四日期：2027年1月5日第1页共1页"_s)) << text.toStdString();
    expectInsideThePage(pages);
}

TEST(LedgerPages, RepeatTheHeaderAndCountThePages)
{
    const Ledger ledger = ledgerOf(200);
    const LedgerPages pages(ledger, fonts());
    ASSERT_GT(pages.count(), 3);
    QString all;
    for (int i = 0; i < pages.count(); ++i) {
        const QString text = said(pages.page(i));
        EXPECT_EQ(text.count(u"序号合同编号签订单位覆盖职工数金额签订日期"_s), 1) << i;
        EXPECT_EQ(text.count(u"云溪街道总工会集体合同台账"_s), 1) << i;
        EXPECT_TRUE(text.endsWith(u"第%1页共%2页"_s.arg(i + 1).arg(pages.count()))) << text.toStdString();
        EXPECT_EQ(text.contains(u"合计200份"_s), i + 1 == pages.count()) << i;
        all += text;
    }
    qsizetype at = -1;
    for (const QStringList &row : ledger.rows) {
        EXPECT_EQ(all.count(row.first()), 1) << row.first().toStdString();
        EXPECT_GT(all.indexOf(row.first()), at);
        at = all.indexOf(row.first());
        EXPECT_TRUE(all.contains(row.at(1))) << row.at(1).toStdString();
    }
    expectInsideThePage(pages);
}

TEST(LedgerPages, NeverLeaveTheTotalsAloneOnAPage)
{
    for (int rows = 20; rows < 70; ++rows) {
        const Ledger ledger = ledgerOf(rows);
        const LedgerPages pages(ledger, fonts());
        const QString last = said(pages.page(pages.count() - 1));
        EXPECT_TRUE(last.contains(ledger.rows.last().first())) << rows;
    }
}

TEST(LedgerPages, CutNothingOffHoweverLongItIs)
{
    Ledger ledger = ledgerOf(4);
    ledger.columns << LedgerColumn{u"备注"_s, LedgerValue::Text, {}};
    const QString essay = QString(u"职工代表大会审议通过，"_s).repeated(400);
    const QString link = u"https://"_s + QString(300, u'x');
    for (QStringList &row : ledger.rows)
        row << QString();
    ledger.rows[1][5] = essay;
    ledger.rows[2][5] = link;
    ledger.rows[3][1] = u"第一行\n第二行"_s;
    const LedgerPages pages(ledger, fonts());
    EXPECT_GT(pages.count(), 2) << "a row higher than a page goes on on the next one";
    const QString text = saidBy(pages);
    EXPECT_EQ(text.count(u"审议"_s), 400);
    EXPECT_EQ(text.count(u'x'), 300);
    EXPECT_TRUE(text.contains(u"第一行第二行"_s));
    expectInsideThePage(pages);
}

TEST(LedgerPages, LieOnTheirSideOnlyWhenTheColumnsAskForIt)
{
    Ledger narrow = ledgerOf(5);
    narrow.columns = narrow.columns.mid(0, 3);
    const LedgerPages upright(narrow, fonts());
    EXPECT_LT(upright.paper().width(), upright.paper().height());

    Ledger wide = ledgerOf(5);
    for (int i = 0; i < 6; ++i) {
        wide.columns << LedgerColumn{u"说明%1"_s.arg(i), LedgerValue::Text, {}};
        for (QStringList &row : wide.rows)
            row << u"职工代表大会审议通过"_s;
    }
    const LedgerPages turned(wide, fonts());
    EXPECT_GT(turned.paper().width(), turned.paper().height());
    expectInsideThePage(turned);
}

TEST(LedgerPages, TakeSheetsSideBySideForMoreColumnsThanOneHolds)
{
    Ledger ledger = ledgerOf(30);
    for (int i = 0; i < 60; ++i) {
        ledger.columns << LedgerColumn{u"第%1列"_s.arg(i), LedgerValue::Text, {}};
        for (QStringList &row : ledger.rows)
            row << u"内容之%1"_s.arg(i);
    }
    const LedgerPages pages(ledger, fonts());
    const QString text = saidBy(pages);
    for (int i = 0; i < 60; ++i) {
        EXPECT_GE(text.count(u"第%1列"_s.arg(i)), 1) << i;
        EXPECT_GE(text.count(u"内容之%1"_s.arg(i)), 30) << i;
    }
    EXPECT_GT(text.count(ledger.rows.first().first()), 1) << "each sheet names its rows";
    expectInsideThePage(pages);
}

TEST(LedgerPages, SayThatThereIsNothing)
{
    Ledger ledger = ledgerOf(0);
    ledger.preparedBy.clear();
    const LedgerPages pages(ledger, fonts());
    ASSERT_EQ(pages.count(), 1);
    EXPECT_TRUE(said(pages.page(0)).contains(u"签订日期无合计0份"_s)) << said(pages.page(0)).toStdString();
    EXPECT_TRUE(said(pages.page(0)).contains(u"制表人：审核人：李四"_s));
}

TEST(LedgerPages, StopWhenAsked)
{
    const Ledger ledger = ledgerOf(600);
    qint64 heard = 0;
    try {
        const LedgerPages pages(ledger, fonts(), [&heard](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            return ++heard < 2;
        });
        FAIL() << "went on";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Cancelled);
    }
}

TEST(LedgerPages, PreviewTheFirstPageOnly)
{
    const Ledger ledger = ledgerOf(300);
    const LedgerPages pages(ledger, fonts());
    const DisplayList list = pages.preview();
    ASSERT_EQ(list.pages.size(), 1);
    EXPECT_EQ(said(list.pages.first()), said(pages.page(0)));
    EXPECT_EQ(list.pageSize, pages.paper());
}
