#pragma once
// The year's targets and how they stand: a figure, a comparison, a value. The summary's sentences and its table of
// targets come from the same evaluation.

#include "figures/catalogue.h"

namespace figures {

enum class TargetStatus {
    Exceeded, // 超额完成
    Met, // 完成
    Missed, // 未完成
    NoValue, // 待补: it cannot be measured
};

struct TargetResult
{
    qint64 id = 0;
    QString number; // 目标编号
    QString wording; // 原文
    QString figure; // catalogue name or expression it is measured by; empty when it is not measured
    QString expression; // what was computed: with the target's condition, and its period where it has one of its own
    qint64 count = 0; // rows behind it
    QString comparison;
    QString target; // as text with unit; of an increase: the base of the year before
    QString actual; // as text, without unit; empty when none
    QString unit;
    QString assignedBy;
    TargetStatus status = TargetStatus::NoValue;
    QDate due; // 完成期限, else the last day of its period
    int reached = -1; // per mille of the target; −1: not measured that way (at most, within a span)
};

/// The targets of a year, in order of their numbers. A target's own period and condition narrow its figure; one counted
/// in every month, quarter … is measured by the smallest of them. An increase without a base is compared with the same
/// period of the year before.
QList<TargetResult> evaluateTargets(storage::Session &session, const Catalogue &catalogue, int year,
                                    const domain::Period &period);
/// The ledger the targets are kept in.
const domain::Entity &targetEntity();
QString statusWord(TargetStatus status); // 超额完成 / 完成 / 未完成 / 待补

} // namespace figures
