#pragma once
// The targets of a year as a template sees them: a list to walk over, two tables, and how many there are.

#include "figures/targets.h"
#include "reporting/template/template.h"

namespace reporting {

/// 目标 in templates.
extern const QString targetList;

class TargetItems
{
public:
    TargetItems(storage::Session &session, const figures::Catalogue &catalogue, int year, const domain::Period &period);

    /// Texts of the record by Chinese term, and 原文 编号 目标值 单位 状态 完成时限; 完成表述 (圆满完成 …), 进展, 缺口
    /// (还差3家), 缺少期间 (10月、11月; units), 下一步, 未完成原因, 落实 (day and name of the records that fulfil it);
    /// 实际, a figure; 上年实际 comes from the source. filter: 状态=未完成, 状态!=…, 状态 in (…|…) and terms of the
    /// ledger's own fields. Nothing: a filter that cannot be understood.
    std::optional<QList<LoopItem>> items(const QString &filter) const;
    /// 目标总数 完成目标数 超额目标数 未完成目标数 基本实现目标数 未量化目标数; all but the last of targets that are
    /// measured or have a date. Empty for none; nothing for other names.
    std::optional<QString> countText(const QString &name) const;
    /// 超额完成 / 圆满完成 / 基本实现 / 未完成 / 已取消 of a target given by number, wording or figure; empty when it
    /// cannot be measured; nothing when there is no such target.
    std::optional<QString> completion(const QString &target) const;
    static QStringList countNames(); // the names countText() knows
    /// The texts of an item that are no fields of the ledger.
    static QStringList ownTexts();
    /// 目标完成情况: measured targets with what was reached.
    Table resultTable(Document &document) const;
    /// 目标任务: all targets with their values and due months.
    Table taskTable() const;

private:
    struct Target
    {
        figures::TargetResult result;
        QMap<QString, QString> texts;
        FigureAnswer actual;
        bool measured() const { return result.measured(); }
        bool counted() const { return measured() || result.shape == figures::TargetShape::Dated; }
    };

    QString stateShown(figures::TargetStatus status) const;

    storage::Session &m_session;
    bool m_underWay; // the period ends before December
    QList<Target> m_targets;
};

} // namespace reporting
