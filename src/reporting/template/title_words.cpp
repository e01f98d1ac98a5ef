#include "reporting/template/title_words.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace reporting {
namespace {

// 街道, 总工会 and the like end the name of a place or an organ.
constexpr QStringView nameEnds
    = u"总工会 工会联合会 联合工会 工会委员会 工会 委员会 常务委员会 街道办事处 街道 社区 居委会 村委会 开发区 "
      u"高新区 经开区 园区 新区 有限责任公司 股份有限公司 有限公司 分公司 公司 集团 医院 卫生院 学校 小学 中学 大学 "
      u"学院 幼儿园 研究院 研究所 中心 分局 支行 分行 银行 项目部 工程处 指挥部 领导小组 工作组 工作站 援助站 服务站 "
      u"联席会议 代表大会 "
      u"办公室 党委 党组 党支部 团委 妇联 工商联 人民政府 政府 法院 检察院 仲裁院 保障所 税务局 教育局 民政局 财政局 "
      u"总公司";

constexpr QStringView words
    = u"关于 印发 转发 批转 开展 召开 举办 组织 加强 推进 深化 规范 完善 建立 健全 落实 贯彻 实施 执行 进一步 做好 "
      u"全面 深入 扎实 学习 宣传 表彰 命名 授予 调整 成立 撤销 同意 批准 申请 请示 报送 上报 下达 征求 组建 换届 选举 "
      u"增补 补选 审查 审计 通报 通知 通告 公告 公示 报告 总结 计划 要点 安排 方案 意见 办法 细则 规定 规则 制度 章程 "
      u"决定 决议 批复 函 纪要 情况 情况说明 说明 名单 台账 清单 汇总 统计 年报 统计年报 预案 通知书 倡议书 承诺书 "
      u"年度 半年 上半年 下半年 全年 季度 月份 第一季度 第二季度 第三季度 第四季度 工作 工作总结 工作计划 工作要点 "
      u"工作报告 工作情况 重点 重点工作 主要 任务 目标任务 目标 责任 责任书 考核 评比 评选 先进 先进集体 先进个人 "
      u"优秀 模范 劳动模范 劳模 工匠 五一 国际劳动节 劳动节 国庆 春节 元旦 两节 三八 妇女节 节日 期间 夏季 冬季 高温 "
      u"送清凉 "
      u"送温暖 送岗位 金秋助学 助学 困难 困难职工 职工 女职工 农民工 新就业形态 劳动者 劳动 会员 会籍 实名制 实名 管理 "
      u"信息 采集 数据 档案 帮扶 帮扶救助 救助 慰问 走访 走访慰问 走访调研 调研 互助 医疗互助 保障 疗养 疗休养 普惠 "
      u"服务 服务站点 站点 驿站 户外 爱心驿站 活动 活动月 集体 集体合同 专项 工资 工资专项 工资集体协商 集体协商 "
      u"协商 合同 协议 签订 履行 劳动争议 争议 调解 仲裁 维权 权益 权益保护 保护 法律 法律援助 援助 信访 矛盾 纠纷 "
      u"化解 排查 安全 "
      u"安全生产 生产 卫生 健康 职业病 防治 隐患 整治 竞赛 劳动竞赛 劳动和技能竞赛 技能 技能竞赛 技能大赛 比武 培训 "
      u"教育 "
      u"素质 提升 提升工程 工程 行动 专项行动 建设 组织建设 队伍建设 阵地 阵地建设 基层 基层组织 建会 入会 集中 攻坚 "
      u"民主 民主管理 厂务公开 公开 职代会 职工代表 代表 会议 大会 第一次 第二次 第三次 全体 全委 扩大 经费 经费收支 "
      u"收支 预算 决算 收入 支出 使用 资金 专项资金 财务 资产 女工 财产 监督 检查 督查 巡察 整改 整改落实 问题 不足 "
      u"创新 创建 创建工作 示范 示范点 模范职工之家 职工之家 小家 书屋 职工书屋 文化 体育 文体 文艺 运动会 演出 比赛 "
      u"思想 政治 引领 主题 主题教育 党建 意识形态 精神 二十大 宣讲 和谐 劳动关系 和谐劳动关系 关系 企业 单位 事业单位 "
      u"机关 行业 区域 区域性 行业性 产业 产业工人 工人 改革 产改 队伍 人员 干部 工会干部 社会化 工作者 志愿者 "
      u"志愿服务 "
      u"以及 相关 有关 事项 事宜 若干 具体 实施方案 实施细则 实施意见 指导意见 暂行 试行 征求意见稿 讨论稿 草案 修订";

const QHash<QChar, QList<QPair<QString, bool>>> &byFirst()
{
    static const auto table = [] {
        QHash<QChar, QList<QPair<QString, bool>>> result;
        const auto fill = [&](QStringView list, bool endsName) {
            for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
                result[word.front()].append({word.toString(), endsName});
        };
        fill(nameEnds, true);
        fill(words, false);
        return result;
    }();
    return table;
}

} // namespace

TitleWord titleWordAt(QStringView text)
{
    TitleWord best;
    if (text.isEmpty())
        return best;
    for (const auto &[word, endsName] : byFirst().value(text.front())) {
        if (word.size() > best.length && text.startsWith(word))
            best = {word.size(), endsName};
    }
    return best;
}

} // namespace reporting
