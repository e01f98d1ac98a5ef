#pragma once
// The targets of a year as a template sees them: a list to walk over, two tables, and how many there are.

#include "figures/targets.h"
#include "reporting/template.h"

namespace reporting {

/// 目标 in templates.
extern const QString targetList;

class TargetItems
{
public:
    TargetItems(storage::Session &session, const figures::Catalogue &catalogue, int year, const domain::Period &period);

    /// Texts of the record by Chinese term, and 原文 编号 目标值 单位 状态 完成时限; 实际, a figure; 上年实际 comes
    /// from the source. filter: 状态=未完成, 状态!=…, 状态 in (…|…) and terms of the ledger's own fields. Nothing: a
    /// filter that cannot be understood.
    std::optional<QList<LoopItem>> items(const QString &filter) const;
    /// 目标总数 完成目标数 超额目标数 未完成目标数 未量化目标数; the first four of measured targets. Empty for none;
    /// nothing for other names.
    std::optional<QString> countText(const QString &name) const;
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
        bool measured() const { return !result.figure.isEmpty(); }
    };

    QString stateShown(figures::TargetStatus status) const;

    storage::Session &m_session;
    bool m_underWay; // the period ends before December
    QList<Target> m_targets;
};

} // namespace reporting
