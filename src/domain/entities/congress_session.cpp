#include "domain/entities/congress_session.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::congress_session {

namespace {

/// In order with two thirds of the delegates; decided with more than half of all of them.
void checkVotes(const Record &record, Issues &issues)
{
    const auto all = record.get(delegate_count);
    const auto present = record.get(attended_count);
    const auto inFavour = record.get(votes_for);
    if (!all || *all <= 0)
        return;
    if (present && *present * 3 < *all * 2)
        issues << warning(
            u"quorum_missed"_s, &attended_count,
            QCoreApplication::translate("Issues", "%1 of %2 delegates were present, fewer than two thirds.")
                .arg(*present)
                .arg(*all),
            QString::number(*present));
    if (inFavour && *inFavour * 2 <= *all)
        issues << warning(
            u"majority_missed"_s, &votes_for,
            QCoreApplication::translate("Issues", "%1 of %2 delegates were in favour, not more than half of all.")
                .arg(*inFavour)
                .arg(*all),
            QString::number(*inFavour));
}

} // namespace

void check(Record &record, const Clock &, Issues &issues)
{
    for (const DateField *earlier : {&delegates_date, &notice_date, &papers_date})
        checkOrder(record, *earlier, held_date, issues);
    for (const DateField *later : {&closed_date, &reported_date, &term_end})
        checkOrder(record, held_date, *later, issues);
    checkAtLeast(record, {&term_no, &session_index}, 1, issues);
    checkAtLeast(record,
                 {&delegate_count, &attended_count, &observer_count, &document_count, &votes_for, &votes_against,
                  &votes_abstained, &proposal_count, &reviewed_leaders},
                 0, issues);
    for (const IntegerField *part : {&attended_count, &women_delegate_count, &manager_delegate_count})
        checkPart(record, *part, delegate_count, issues);
    checkPart(record, votes_for, attended_count, issues);
    checkVotes(record, issues);
    if (record.get(session_status) == u"已召开"_s)
        checkGiven(record, held_date, issues);
}

} // namespace domain::congress_session
