#include "reporting/layout/title_breaker.h"

#include "reporting/layout_profile.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

constexpr double size = 22;

FontBook &fonts()
{
    static FontBook book;
    return book;
}

struct Lines
{
    QStringList texts;
    QList<double> widths; // ems
    QList<int> ends; // characters from the beginning
};

Lines linesOf(const QString &title)
{
    const QList<Unit> units = measure({{title, RunKind::Text, -1}}, {FontStyle::Title, size, 1.0}, fonts());
    Lines lines;
    for (const BrokenLine &line : breakTitle(units, LayoutProfile().areaWidth() - 2 * size)) {
        lines.texts << title.mid(line.first, line.end - line.first);
        lines.widths << line.width / size;
        lines.ends << line.end;
    }
    return lines;
}

// A space stands wherever a line may end without breaking a word or a name.
const QStringList &titles()
{
    static const QStringList list{
        u"云溪街道总工会 关于 2025年度 工作 情况 的 总结 报告"_s,
        u"云溪街道总工会 关于 印发 2025年度 困难职工 帮扶 工作 情况 总结 的 通知"_s,
        u"中共云溪街道工作委员会 关于 加强 新时代 基层 工会 组织 建设 的 实施 意见"_s,
        u"云溪街道总工会 关于 开展 2025年 “送温暖” 走访 慰问 困难职工 活动 的 通知"_s,
        u"云溪街道总工会 关于 做好 新就业形态 劳动者 集中 入会 工作 的 实施 方案"_s,
        u"宁海县总工会 关于 转发 《市总工会 关于 进一步 规范 工会 经费 收支 管理 的 意见》 的 通知"_s,
        u"云溪街道总工会 关于 召开 第三次 会员 代表 大会 的 请示"_s,
        u"青山镇第一中心小学 工会 委员会 2026年 工作 计划"_s,
        u"江州市第三人民医院 工会 2025年度 工会 经费 收支 决算 情况 的 报告"_s,
        u"云溪街道总工会 关于 2025年 工资 集体协商 集中 要约 行动 和集体合同 签订 履行 情况 的 报告"_s,
        u"云溪街道总工会 关于 表彰 2025年度 先进 职工之家 和优秀 工会 工作者 的 决定"_s,
        u"关于 组织 开展 2025年 “五一” 国际 劳动节 职工 文艺 演出 活动 的 通知"_s,
        u"云溪街道 劳动争议 调解 委员会 2025年度 调解 工作 情况 通报"_s,
        u"云溪街道总工会 2025年 上半年 工作 总结 和下半年 工作 安排"_s,
        u"关于 调整 云溪街道总工会 领导小组 成员 的 通知"_s,
        u"江州新达 机械 制造 有限责任公司 工会 委员会 关于 换届 选举 结果 的 报告"_s,
        u"云溪街道总工会 关于 2026年 元旦 春节 期间 送温暖 活动 资金 使用 计划 的 请示"_s,
        u"云溪街道总工会 关于 建立 职工 服务 站点 管理 制度 的 通知"_s,
        u"关于 2025年度 困难职工 帮扶 救助 名单 的 公示"_s,
        u"云溪街道总工会 关于 开展 职工 劳动 和技能 竞赛 的 实施 方案"_s,
        u"云溪街道总工会 关于 深化 产业 工人 队伍 建设 改革 的 实施 细则 （试行）"_s,
        u"江州 高新技术 产业 开发区总工会 关于 开展 厂务公开 民主 管理 工作 检查 的 通知"_s,
        u"云溪街道总工会 关于 印发 《云溪街道 职工 疗休养 管理 办法》 的 通知"_s,
        u"云溪街道总工会 关于 补选 第二届 委员会 委员 的 批复"_s,
        u"云溪街道总工会 2025年 工会 统计 年报 工作 情况 说明"_s,
        u"云溪街道总工会 关于 夏季 高温 期间 开展 “送清凉” 活动 的 通知"_s,
        u"云溪街道总工会、 云溪街道劳动保障所 关于 开展 农民工 工资 专项 检查 的 通知"_s,
        u"云溪街道总工会 关于 加强 女职工 权益 保护 专项 集体合同 签订 工作 的 意见"_s,
        u"云溪街道总工会 关于 命名 2025年度 模范 职工之家 的 决定"_s,
        u"云溪街道总工会 关于 做好 2026年 困难职工 子女 金秋助学 工作 的 通知"_s,
        u"云溪街道总工会 职工 法律 援助 工作站 2025年 工作 总结"_s,
        u"青山镇 白石村 村民 委员会 联合工会 关于 开展 医疗 互助 保障 活动 的 倡议书"_s,
    };
    return list;
}

} // namespace

TEST(TitleBreaker, BreaksNoWordInThirtyTitles)
{
    ASSERT_GE(titles().size(), 30);
    for (const QString &spaced : titles()) {
        QList<int> edges;
        QString title;
        for (const QString &word : spaced.split(u' ')) {
            title += word;
            edges << int(title.size());
        }
        const Lines lines = linesOf(title);
        EXPECT_LE(lines.texts.size(), 4);
        for (int end : lines.ends)
            EXPECT_TRUE(edges.contains(end)) << lines.texts.join(u" | "_s).toStdString();
    }
}

TEST(TitleBreaker, ShapesLinesAsTrapezoidOrDiamond)
{
    for (const QString &spaced : titles()) {
        const Lines lines = linesOf(QString(spaced).remove(u' '));
        for (double width : lines.widths) {
            EXPECT_LE(width, 156.0 * pointsPerMm / size - 2 + 0.01);
            if (lines.widths.size() > 1) {
                EXPECT_GE(width, 5.0) << lines.texts.join(u" | "_s).toStdString();
            }
        }
        for (qsizetype i = 1; i + 1 < lines.widths.size(); ++i)
            EXPECT_FALSE(lines.widths.at(i) < lines.widths.at(i - 1) - 1
                         && lines.widths.at(i) < lines.widths.at(i + 1) - 1)
                << lines.texts.join(u" | "_s).toStdString();
    }
}

TEST(TitleBreaker, KeepsLineEndsOfTheAuthor)
{
    const Lines lines = linesOf(u"云溪街道总工会\n2025年度工作总结"_s);
    ASSERT_EQ(lines.ends.size(), 2);
    EXPECT_EQ(lines.ends.first(), 7);
}

TEST(TitleBreaker, SetsATitleOfManyLines)
{
    const Lines lines = linesOf(QString(300, u'工'));
    EXPECT_GE(lines.texts.size(), 300 * size / (156.0 * pointsPerMm));
    EXPECT_EQ(lines.ends.last(), 300);
}

TEST(TitleBreaker, BreaksWhatHasNoWords)
{
    EXPECT_EQ(linesOf(QString()).texts.size(), 0);
    EXPECT_EQ(linesOf(u"总"_s).texts.size(), 1);
    EXPECT_GE(linesOf(QString(60, u'A')).texts.size(), 2);
}
