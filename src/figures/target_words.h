#pragma once
// What documents and the board say about a target: Chinese, like the targets themselves.

#include "figures/targets.h"

namespace figures {

QString statusWord(TargetStatus status); // 超额完成 / 完成 / 未完成 / 待补 / 已取消
QString stateWord(const TargetResult &target); // 未完成 / 无法计算 / 有风险 / 进行中 / 完成 / 至今达标 / 已取消
QString stateKey(TargetState state); // missed, not_measurable, at_risk, due, done, dropped
QString shapeKey(TargetShape shape); // count, ratio, frequency, dated, no_number
QString partStateKey(PartState state); // reached, missing, over, running, ahead

/// 超额完成, 圆满完成, 基本实现 (at least nearlyMetPerMille of its value), 未完成, 已取消; empty when it cannot be
/// measured. What is 未完成 belongs under 存在的问题.
QString completionWord(const TargetResult &target);
bool isNearlyMet(const TargetResult &target);

/// 还差3家; 还差3.85个百分点（25/26）; 超出2起; empty when nothing is missing or it has no number.
QString gapText(const TargetResult &target);
/// 10月、11月; of units 甲公司、乙公司等5家. Empty when none is missing.
QString missingText(const TargetResult &target);
/// What to do next, from the numbers: 还差3家；10月、11月尚无记录；12月10日前完成. Empty when there is nothing to do.
QString nextStep(const TargetResult &target, QDate today);

} // namespace figures
