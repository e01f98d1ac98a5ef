#pragma once
// Next year's plan, drafted from this one: what was missed comes first with its reason as a note, what repeats starts
// from what this year reached, dated items move by a year, what was dropped is offered but not chosen. A draft writes
// nothing; writing it is one operation, which can be taken back.

#include "app/office.h"
#include "domain/record.h"
#include "figures/targets.h"

namespace app {

enum class NextOrigin { Missed, Repeated, Shifted, Dropped };
QString originKey(NextOrigin origin); // missed, repeated, shifted, dropped

struct NextTarget
{
    qint64 from = 0; // this year's target
    NextOrigin origin = NextOrigin::Repeated;
    domain::Record target; // as it would be added
    bool chosen = true; // not: dropped this year, or next year's plan has it already
    QString note; // why it is here or not chosen: Chinese, for the plan
    figures::TargetResult result; // how this year's stands
};

struct NextPlan
{
    NextPlan();
    NextPlan(int newYear, domain::Record newPlan);
    int year = 0; // the new one
    domain::Record plan; // id 0: would be added
    QList<NextTarget> targets;
};

/// Throws Error{NotFound} where the year has no targets.
NextPlan draftNextPlan(storage::Session &session, int year);

struct NextPlanWritten
{
    qint64 operation = 0; // 0: nothing was chosen
    bool planAdded = false;
    int targets = 0;
};

/// Adds the plan, where there is none yet, and the chosen targets. Throws Error{Conflict} when one of their numbers has
/// been given to another target since.
NextPlanWritten writeNextPlan(Office &office, NextPlan &draft);

} // namespace app
