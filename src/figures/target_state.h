#pragma once
// The rules of targets.h: whether a target is reached, and how it stands today.

#include "figures/target_parts.h"

namespace figures {

/// What the records and the office say beside the number.
struct TargetFacts
{
    bool hasDefinition = false;
    bool dropped = false; // 落实状态=已取消
    bool fulfilled = false; // stated as done, or a record that fulfils it has taken place
    bool stated = false; // stated as done
    bool grows = false; // a count or sum of what happens in the period: it never gets smaller again
    bool perEveryPart = false; // the comparison is that of every part
    domain::Date baseDate; // of the base
};

/// “zero” and “all” are “=” with a value of their own.
PartRule ruleOf(const TargetResult &target, const TargetFacts &facts);
TargetStatus statusOf(const TargetResult &target, const TargetFacts &facts);
/// Per mille of the value, of the units or of the periods reached; −1: not measured that way.
int reachedOf(const TargetResult &target);
/// Sets state and soFar; status, parts, numbers, links and due are there already.
void judge(TargetResult &target, const TargetFacts &facts, QDate today);

} // namespace figures
