// The two orders of name lists. Expected orders are those printed lists have: the lists of delegates of Party
// congresses (姓氏笔画) and dictionaries (音序).

#include "domain/name_characters.h"
#include "domain/name_order.h"

#include "support/print.h"

#include <QStringList>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::NameOrder;

namespace {

QStringList sorted(NameOrder order, QStringList names)
{
    std::reverse(names.begin(), names.end()); // so that nothing is right because it was
    std::stable_sort(names.begin(), names.end(), [order](const QString &a, const QString &b) {
        return domain::nameKey(order, a) < domain::nameKey(order, b);
    });
    return names;
}

void expectOrder(NameOrder order, const QString &names)
{
    const QStringList list = names.split(u' ');
    EXPECT_EQ(sorted(order, list), list);
}

} // namespace

TEST(NameCharacters, HaveReadingsAndStrokesAlsoBeyondTheBasicPlane)
{
    EXPECT_EQ(domain::readingOf(U'王'), u"wang2"_s);
    EXPECT_EQ(domain::readingOf(U'吕'), u"lv3"_s);
    EXPECT_EQ(domain::strokesOf(U'一'), 1);
    EXPECT_EQ(domain::strokesOf(U'王'), 4);
    EXPECT_EQ(domain::strokesOf(U'陈'), 7);
    EXPECT_EQ(domain::strokesOf(U'张'), 7);
    EXPECT_EQ(domain::strokesOf(U'魏'), 17);
    EXPECT_EQ(domain::readingOf(U'䶮'), u"yan3"_s);
    EXPECT_EQ(domain::strokesOf(U'䶮'), 9);
    EXPECT_EQ(domain::readingOf(U'𬭎'), u"hong2"_s);
    EXPECT_EQ(domain::strokesOf(U'𬭎'), 12);
    EXPECT_GT(domain::strokesOf(U'𠅤'), 0);
    EXPECT_EQ(domain::strokesOf(U'A'), 0);
    EXPECT_EQ(domain::readingOf(U'A'), QString());
}

TEST(StrokeOrder, CountsStrokesThenComparesThemInTheOrderOfWriting)
{
    // 一: 横竖撇点折 among surnames of the same number of strokes
    expectOrder(NameOrder::Strokes, u"丁学东 卜显 于伟国 万立骏 习正 马兴瑞"_s);
    expectOrder(NameOrder::Strokes, u"王东 韦明 尤权 毛强 方红 尹力 孔华 邓平"_s);
    expectOrder(NameOrder::Strokes, u"艾明 石泰 龙平 卢雷 叶青 田华 白克 冯军 皮进 台林"_s);
    expectOrder(NameOrder::Strokes, u"杜家 李明 杨晓 吴政 何平 余红 沈晓 宋涛 张军 陈希"_s);
    expectOrder(NameOrder::Strokes, u"林武 欧阳少东 罗文 金壮 周强 郑栅 孟祥 洪少东"_s);
}

TEST(StrokeOrder, PutsGivenNamesOfOneCharacterBeforeThoseOfTwo)
{
    expectOrder(NameOrder::Strokes, u"田力 田富 田一鸣 田大利 田大富"_s);
    expectOrder(NameOrder::Strokes, u"李丁 李勇 李一鸣 李大鸣 李卫东 李国安"_s);
}

TEST(StrokeOrder, TakesDoubleSurnamesAndTranscribedNamesByTheirFirstCharacter)
{
    expectOrder(NameOrder::Strokes, u"上官云 马文 司马迁 买买提江 买买提·阿卜杜 阿布都热合曼·买买提 欧阳修 诸葛亮"_s);
    EXPECT_EQ(domain::strokeKey(u"买买提·阿卜杜"_s), domain::strokeKey(u"买买提•阿卜杜"_s));
}

TEST(StrokeOrder, PutsUnknownCharactersThenLatinThenEmptyNamesLast)
{
    expectOrder(NameOrder::Strokes, u"丁一 魏延 𲍾明 Anna John"_s);
    EXPECT_LT(domain::strokeKey(u"Zoe"_s), domain::strokeKey(QString()));
    EXPECT_LT(domain::pinyinKey(u"Zoe"_s), domain::pinyinKey(u" "_s));
}

TEST(PinyinOrder, GoesBySpellingToneAndStrokesCharacterByCharacter)
{
    expectOrder(NameOrder::Pinyin,
                u"安宁 白云 陈平 陈平安 程度 李安 李娜 林一 刘洋 鲁明 罗平 吕布 张三 张伟 章程 赵云"_s);
    // 章 and 张 sound the same: the one with fewer strokes first, and its bearers together
    expectOrder(NameOrder::Pinyin, u"张阿三 张子 章阿三 章子"_s);
}

TEST(PinyinOrder, ReadsSurnamesAsSurnames)
{
    const auto begins = [](const QString &name, const QString &reading) {
        return domain::pinyinKey(name).mid(1).startsWith(reading);
    };
    EXPECT_TRUE(begins(u"单雄信"_s, u"shan4"_s));
    EXPECT_TRUE(begins(u"曾国藩"_s, u"zeng1"_s));
    EXPECT_TRUE(begins(u"解缙"_s, u"xie4"_s));
    EXPECT_TRUE(begins(u"仇英"_s, u"qiu2"_s));
    EXPECT_TRUE(begins(u"查良镛"_s, u"zha1"_s));
    EXPECT_TRUE(begins(u"区伟明"_s, u"ou1"_s));
    EXPECT_TRUE(begins(u"盖文"_s, u"ge3"_s));
    EXPECT_TRUE(begins(u"翟让"_s, u"zhai2"_s));
    EXPECT_TRUE(begins(u"朴哲"_s, u"piao2"_s));
    EXPECT_TRUE(begins(u"覃小兰"_s, u"qin2"_s));
    EXPECT_TRUE(begins(u"缪斯"_s, u"miao4"_s));
    EXPECT_TRUE(begins(u"任长霞"_s, u"ren2"_s));
    EXPECT_TRUE(begins(u"尉迟恭"_s, u"yu4"_s));
    EXPECT_TRUE(begins(u"万俟卨"_s, u"mo4"_s));
    EXPECT_TRUE(begins(u"单于信"_s, u"chan2"_s)); // 单于 as a double surname
    EXPECT_TRUE(begins(u"单于"_s, u"shan4"_s)); // 于 of the family 单
    EXPECT_TRUE(begins(u"令狐冲"_s, u"ling2"_s));
    expectOrder(NameOrder::Pinyin, u"区伟明 欧阳修 朴哲 尉迟恭 曾国藩 查良镛 翟让 诸葛亮"_s);
}

TEST(PinyinOrder, ReadsOnlyPersonalNamesAsBeginningWithASurname)
{
    EXPECT_TRUE(domain::pinyinKey(u"重型机械厂工会"_s).startsWith(u"0zhong4"_s));
    EXPECT_TRUE(domain::pinyinKey(u"单·于信"_s).startsWith(u"0dan1"_s));
    EXPECT_TRUE(domain::pinyinKey(u"祭"_s).startsWith(u"0ji4"_s));
}
