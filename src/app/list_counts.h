#pragma once
// How many records each ready list of a ledger has; for the background, with a session of its own.

#include "domain/filter.h"
#include "domain/progress.h"
#include "storage/session.h"

#include <vector>

namespace app {

struct CountedList
{
    domain::Filter filter;
    bool incomplete = false; // records with a gap a clerk should fill, whatever the filter
    bool archived = false; // the trash
};

/// In the order of the lists. Throws Error; Error{Cancelled} when progress asks to stop.
std::vector<qint64> countLists(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const domain::Progress &progress);

/// Whether a change of these fields of a record can put it into the list or take it out.
bool canMoveInto(const CountedList &list, const domain::Entity &entity,
                 const std::vector<const domain::Field *> &changed);

} // namespace app
