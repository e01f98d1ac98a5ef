#include "domain/entities/proposal.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::proposal {

namespace {

/// Whether it was adopted follows from a state that says so; a state that says otherwise is told.
void checkAdoption(Record &record, Issues &issues)
{
    const QString state = record.get(proposal_status);
    const std::optional<bool> adopted = record.get(is_adopted);
    if (state == u"采纳实施"_s && !adopted)
        record.set(is_adopted, true);
    const bool refused = state == u"不予立案"_s || state == u"未采纳"_s;
    if ((refused && adopted == true) || (state == u"采纳实施"_s && adopted == false))
        issues << warning(
            u"status_disagrees"_s, &proposal_status,
            QCoreApplication::translate("Issues", "The state %1 and whether it was adopted disagree.").arg(state),
            state);
}

} // namespace

void check(Record &record, const Clock &, Issues &issues)
{
    for (const DateField *later : {&filed_date, &due_date, &reply_date, &settled_date, &adopted_date})
        checkOrder(record, submitted_date, *later, issues);
    checkOrder(record, filed_date, settled_date, issues);
    checkAtLeast(record, {&benefit_amount, &reward_amount}, 0, issues);
    checkAdoption(record, issues);
}

} // namespace domain::proposal
