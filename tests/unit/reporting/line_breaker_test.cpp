#include "set_pages.h"

#include "reporting/drawing/line_breaker.h"
#include "reporting/drawing/punctuation.h"
#include "support/print.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

constexpr double areaRight = (28.0 + 156.0) * pointsPerMm;

// Sentences of office prose in a fixed pseudo-random order: numbers, years, quotes, brackets, book titles, dashes.
QString prose(quint32 seed, int pieces)
{
    static const QStringList parts{u"全年走访困难职工126户次，"_s,
                                   u"发放慰问金21.36万元；"_s,
                                   u"其中：“送温暖”活动58次、"_s,
                                   u"《工会法》《中国工会章程》读本"_s,
                                   u"截至2025年11月20日，"_s,
                                   u"覆盖率达到97.92%。"_s,
                                   u"——既要防止“走过场”，"_s,
                                   u"（见附件）。"_s,
                                   u"建会企业12,063家"_s,
                                   u"职工"_s,
                                   u"工会干部队伍建设"_s,
                                   u"，"_s,
                                   u"有部署、有检查、有考核、有结果……"_s,
                                   u"QC小组"_s,
                                   u"做了什么？还缺什么！"_s,
                                   u"【重点】"_s,
                                   u"“‘双争’活动（含‘职工之家’）”"_s,
                                   u"坚持"_s,
                                   u"为"_s};
    QRandomGenerator random(seed);
    QString text = u"工会"_s;
    for (int i = 0; i < pieces; ++i)
        text += parts.at(int(random.bounded(quint32(parts.size()))));
    return text;
}

} // namespace

TEST(LineBreaker, NeverStartsOrEndsALineWithAForbiddenMark)
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QList<Block> blocks{textBlock(BlockKind::Body, prose(seed, 80))};
        for (const DisplayPage &page : set(blocks).pages) {
            for (const ReadLine &line : textLines(page)) {
                EXPECT_TRUE(mayStartLine(line.text.front().unicode())) << seed << line.text.toStdString();
                EXPECT_TRUE(mayEndLine(line.text.back().unicode())) << seed << line.text.toStdString();
            }
        }
    }
}

TEST(LineBreaker, KeepsNumbersWholeAndTheRightEdgeStraight)
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const DisplayList list = set({textBlock(BlockKind::Body, prose(seed, 80))});
        QList<ReadLine> lines;
        for (const DisplayPage &page : list.pages)
            lines += textLines(page, list.faces);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const ReadLine &line = lines.at(i);
            const QChar end = line.text.back();
            EXPECT_FALSE(end.isDigit() && lines.at(i + 1).text.front().isDigit()) << line.text.toStdString();
            const bool mark = !mayStartLine(end.unicode());
            if (mark) // the white half of a mark may stand over the edge
                EXPECT_LE(line.x.last(), areaRight) << line.text.toStdString();
            else
                EXPECT_NEAR(line.end, areaRight, end == u'—' ? 2.5 : 0.5) // a dash is centred in its squares
                    << line.text.toStdString();
        }
    }
}

TEST(LineBreaker, DoesNotSpreadDigitsOrEllipses)
{
    const auto gaps = [](const ReadLine &line, const QString &piece) {
        const qsizetype dashes = line.text.first(std::max<qsizetype>(0, line.text.indexOf(piece))).count(u"——"_s);
        const qsizetype at = line.text.indexOf(piece) < 0 ? -1 : line.text.indexOf(piece) - dashes; // in glyphs
        QList<double> result;
        for (qsizetype i = at; at >= 0 && i + 1 < at + piece.size(); ++i)
            result.append(line.x.at(i + 1) - line.x.at(i));
        return result;
    };
    int seen = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        for (const DisplayPage &page : set({textBlock(BlockKind::Body, prose(seed, 80))}).pages) {
            for (const ReadLine &line : textLines(page)) {
                for (double gap : gaps(line, u"……"_s))
                    EXPECT_NEAR(gap, 15.793, 0.01);
                for (double gap : gaps(line, u"12,063"_s)) {
                    EXPECT_LT(gap, 10.0) << line.text.toStdString();
                    ++seen;
                }
            }
        }
    }
    EXPECT_GT(seen, 20);
}

TEST(LineBreaker, HalvesMarksThatMeet)
{
    const ReadLine line
        = textLines(set({textBlock(BlockKind::Recipient, u"读《工会法》《章程》，好"_s)}).pages.first()).first();
    const qsizetype close = line.text.indexOf(u'》');
    EXPECT_NEAR(line.x.at(close + 2) - line.x.at(close), 1.5 * 15.793, 0.1);
}

TEST(LineBreaker, BreaksAWordLongerThanTheLine)
{
    const QString word(400, u'x');
    const DisplayList list
        = set({textBlock(BlockKind::Body, u"见"_s + word + u"。"_s), textBlock(BlockKind::Body, QString(300, u'7'))});
    const QString text = allText(list);
    EXPECT_EQ(text.count(u'x'), 400);
    EXPECT_EQ(text.count(u'7'), 300);
    for (const ReadLine &line : textLines(list.pages.first()))
        EXPECT_LE(line.x.last(), areaRight);
}

TEST(LineBreaker, KeepsEveryCharacter)
{
    for (quint32 seed = 100; seed < 130; ++seed) {
        const QString source = prose(seed, 60);
        QString read = allText(set({textBlock(BlockKind::Body, source)}));
        EXPECT_EQ(read.remove(u'\n'), source);
    }
}
