#include "reporting/chart/chart_setter.h"

#include "reporting/chart/chart_canvas.h"
#include "reporting/chart/chart_scale.h"
#include "set_pages.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

FontBook &fonts()
{
    static FontBook book;
    return book;
}

constexpr ChartKind kinds[] = {ChartKind::Bar, ChartKind::Line, ChartKind::Stacked, ChartKind::Share};

/// Values that rise and fall; each label leads to a figure of its own.
Chart chartOf(ChartKind kind, int categories, int series)
{
    Chart chart;
    chart.kind = kind;
    chart.title = u"图1"_s;
    chart.unit = u"人"_s;
    int figure = 0;
    for (int i = 0; i < categories; ++i)
        chart.categories << u"%1月"_s.arg(i + 1);
    for (int s = 0; s < series; ++s) {
        ChartSeries one;
        one.name = u"类别%1"_s.arg(s + 1);
        for (int i = 0; i < categories; ++i) {
            const double value = (i * 37 + s * 53) % 97 + 1;
            one.values << value;
            one.labels << QString::number(value);
            one.figures << figure++;
        }
        chart.series << one;
    }
    return chart;
}

DisplayPage draw(const Chart &chart) { return drawChart(chart, fonts(), chartSize()); }

QString wordsOf(const DisplayPage &page)
{
    QString text;
    for (const GlyphRun &run : page.runs) {
        for (char32_t character : run.codePoints)
            text += writtenText(character);
        text += u'\n';
    }
    return text;
}

QRectF inkOf(const DisplayPage &page)
{
    QRectF ink;
    for (const Shape &shape : page.shapes)
        ink |= shape.path.boundingRect();
    for (const GlyphRun &run : page.runs) {
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            QRawFont font = fonts().faces().at(run.face).font;
            font.setPixelSize(run.size);
            QTransform place;
            place.translate(run.positions.at(i).x(), run.positions.at(i).y());
            place.rotate(run.turn);
            ink |= place.mapRect(font.boundingRect(run.glyphs.at(i)));
        }
    }
    return ink;
}

void expectInside(const Chart &chart, const char *what)
{
    const QRectF ink = inkOf(draw(chart));
    const QRectF picture = QRectF(QPointF(), chartSize()).adjusted(-2, -2, 2, 2);
    EXPECT_TRUE(picture.contains(ink)) << what << ": " << ink.left() << ' ' << ink.top() << ' ' << ink.right() << ' '
                                       << ink.bottom();
}

} // namespace

TEST(ChartSetter, LeadsFromEachNumberToItsFigure)
{
    for (ChartKind kind : kinds) {
        for (int series : {1, 3, 8}) {
            for (int categories : {1, 4, 12, 31}) {
                const Chart chart = chartOf(kind, categories, series);
                std::multiset<int> found;
                for (const FigureArea &area : draw(chart).figures) {
                    found.insert(area.figure);
                    EXPECT_FALSE(area.rect.isEmpty());
                }
                const int expected = kind == ChartKind::Share ? categories : categories * series;
                EXPECT_EQ(found.size(), size_t(expected)) << int(kind) << ' ' << series << ' ' << categories;
                EXPECT_EQ(std::set<int>(found.begin(), found.end()).size(), size_t(expected));
            }
        }
    }
}

TEST(ChartSetter, StaysInsideItsPicture)
{
    for (ChartKind kind : kinds) {
        for (int series : {1, 2, 5, 12}) {
            for (int categories : {1, 2, 7, 12, 40}) {
                Chart chart = chartOf(kind, categories, series);
                expectInside(chart, "months");
                for (QString &category : chart.categories)
                    category = u"云溪街道第三社区某某机械制造有限责任公司联合工会委员会"_s + category;
                for (ChartSeries &one : chart.series) {
                    one.name = u"获得困难帮扶的建档在册职工家庭"_s.repeated(4) + one.name;
                    for (qsizetype i = 0; i < one.values.size(); ++i) {
                        one.values[i] = i % 3 == 1 ? -one.values.at(i) * 1e6 : one.values.at(i) * 1e6;
                        one.labels[i] = u"12,345,678.90"_s;
                    }
                }
                expectInside(chart, "long names, negative and large values");
            }
        }
    }
}

TEST(ChartSetter, PrintsNumbersThatDoNotTouch)
{
    for (ChartKind kind : {ChartKind::Bar, ChartKind::Line}) {
        for (int series : {1, 2, 3}) {
            const DisplayPage page = draw(chartOf(kind, 12, series));
            for (qsizetype i = 0; i < page.figures.size(); ++i) {
                for (qsizetype k = 0; k < i; ++k) {
                    const QRectF both = page.figures.at(i).rect & page.figures.at(k).rect;
                    EXPECT_LT(std::min(both.width(), both.height()), 4.1) << series; // points without room for a number
                }
            }
        }
    }
}

TEST(ChartSetter, LeavesGapsForMissingValues)
{
    for (ChartKind kind : kinds) {
        Chart chart = chartOf(kind, 6, 1);
        for (int i : {1, 4}) {
            chart.series[0].values[i] = std::nan("");
            chart.series[0].labels[i].clear();
            chart.series[0].figures[i] = -1;
        }
        EXPECT_EQ(draw(chart).figures.size(), 4) << int(kind);
        expectInside(chart, "missing values");
    }
}

TEST(ChartSetter, SaysThatThereIsNothing)
{
    for (ChartKind kind : kinds) {
        EXPECT_TRUE(wordsOf(draw(chartOf(kind, 0, 0))).contains(u"无数据"_s));
        Chart chart = chartOf(kind, 3, 2);
        for (ChartSeries &one : chart.series)
            one.values = {std::nan(""), std::nan(""), std::nan("")};
        EXPECT_TRUE(wordsOf(draw(chart)).contains(u"无数据"_s));
        chart = chartOf(kind, 3, 1);
        chart.series[0].values = {0, 0, 0};
        chart.series[0].labels = {u"0"_s, u"0"_s, u"0"_s};
        EXPECT_FALSE(wordsOf(draw(chart)).contains(u"无数据"_s)) << "nothing happened is an answer";
        chart.series[0].values.resize(1); // fewer values than categories
        chart.series[0].labels.clear();
        chart.series[0].figures.clear();
        expectInside(chart, "short lists");
    }
}

TEST(ChartSetter, NamesUnitSeriesAndCategories)
{
    const QString words = wordsOf(draw(chartOf(ChartKind::Bar, 4, 2)));
    for (const QString &word : {u"单位：人"_s, u"类别1"_s, u"类别2"_s, u"1月"_s, u"4月"_s})
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    EXPECT_FALSE(wordsOf(draw(chartOf(ChartKind::Bar, 4, 1))).contains(u"类别1"_s)) << "one series needs no legend";
}

TEST(ChartSetter, KeepsNamesApartWhenThereAreMany)
{
    for (int categories : {12, 31, 60}) {
        const Chart chart = chartOf(ChartKind::Bar, categories, 1);
        QList<QRectF> names;
        for (const GlyphRun &run : draw(chart).runs) {
            const QString text = [&] {
                QString result;
                for (char32_t c : run.codePoints)
                    result += writtenText(c);
                return result;
            }();
            if (!text.endsWith(u"月"_s))
                continue;
            names << QRectF(run.positions.first().x(), 0,
                            run.positions.last().x() + run.size - run.positions.first().x(), run.size);
        }
        EXPECT_GE(names.size(), std::min(categories, 10));
        for (qsizetype i = 1; i < names.size(); ++i)
            EXPECT_LE(names.at(i - 1).right(), names.at(i).left()) << categories;
    }
}

TEST(ChartSetter, TellsSixteenSeriesApartInBlackAndWhite)
{
    std::set<QString> looks;
    for (int i = 0; i < 16; ++i) {
        const SeriesLook look = seriesLook(i);
        looks.insert(u"%1/%2"_s.arg(qGray(look.fill) / 32).arg(int(look.hatch)));
    }
    EXPECT_GE(looks.size(), 14u);
    std::set<QString> lines;
    for (int i = 0; i < 8; ++i) {
        QString dashes;
        for (double dash : seriesLook(i).dashes)
            dashes += QString::number(dash) + u' ';
        lines.insert(dashes + QString::number(seriesLook(i).marker));
    }
    EXPECT_EQ(lines.size(), 8u);
}

TEST(ChartSetter, GivesTheSamePictureEachTime)
{
    for (ChartKind kind : kinds) {
        const Chart chart = chartOf(kind, 6, 4);
        FontBook other;
        const QImage image = renderPicture(chart, fonts(), 150, 150);
        EXPECT_EQ(image, renderPicture(chart, other, 150, 150)) << int(kind);
        EXPECT_EQ(image.width(), int(std::ceil(150 * 150 / 25.4)));
        EXPECT_EQ(renderPicture(chart, fonts(), 150, 300, 60).height(), int(std::ceil(60 * 300 / 25.4)));
    }
}

TEST(ChartSetter, StandsOnOnePageWithItsTitle)
{
    for (int lines = 1; lines < 22; ++lines) {
        Block chart;
        chart.kind = BlockKind::Chart;
        chart.chart = chartOf(ChartKind::Bar, 4, 1);
        chart.chart.title = u"图1　走访慰问"_s;
        QList<Block> blocks(lines, textBlock(BlockKind::Body, u"工会"_s));
        blocks << textBlock(BlockKind::Heading1, u"一、主要数据"_s) << chart << textBlock(BlockKind::Body, u"工会"_s);
        const DisplayList list = set(blocks);
        int pages = 0;
        for (const DisplayPage &page : list.pages) {
            DisplayList alone;
            alone.pages = {page};
            const QString words = allText(alone);
            const bool title = words.contains(u"图1　走访慰问"_s);
            EXPECT_EQ(title, !page.shapes.isEmpty());
            EXPECT_EQ(title, words.contains(u"一、主要数据"_s)) << "the heading stays with it, " << lines;
            pages += title ? 1 : 0;
            for (const FigureArea &area : page.figures)
                EXPECT_EQ(area.block, lines + 1);
        }
        EXPECT_EQ(pages, 1);
    }
}

TEST(ChartScale, HasRoundStepsThatCoverAllValues)
{
    for (double high : {0.0, 0.4, 1.0, 7.0, 9.99, 99.0, 101.0, 174.0, 12063.0, 3.2e8}) {
        for (double low : {0.0, -0.3, -5.0, -90.0, -4e7}) {
            for (bool whole : {false, true}) {
                const ChartScale scale = scaleFor(low, high, whole);
                EXPECT_LE(scale.low, low);
                EXPECT_GE(scale.high, high - 1e-9);
                EXPECT_GE(scale.ticks(), 2);
                EXPECT_LE(scale.ticks(), 9);
                const double lead = scale.step / std::pow(10.0, std::floor(std::log10(scale.step) + 1e-9));
                EXPECT_TRUE(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 || std::abs(lead - 5) < 1e-6);
                if (whole) {
                    EXPECT_GE(scale.step, 1);
                }
            }
        }
    }
    const ChartScale scale = scaleFor(-3, 12063, true);
    EXPECT_EQ(scale.tickText(scale.ticks() - 1), u"15,000"_s);
    const ChartScale small = scaleFor(0, 0.8, false);
    EXPECT_EQ(small.tickText(1), u"0.2"_s);
    EXPECT_EQ(scaleFor(-5, 5, false).tickText(0).front(), u'-');
}
