#pragma once
// How many records each ready list of a ledger has.

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

/// In the order of the lists, from one pass over the ledger; for the background, with a session of its own. Throws
/// Error; Error{Cancelled} when progress asks to stop.
std::vector<qint64> countLists(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const domain::Progress &progress);
/// How many of these few records are in each list, whatever the size of the ledger.
std::vector<qint64> countAmong(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const std::vector<qint64> &ids);

/// Whether a change of these fields of a record can put it into the list or take it out.
bool canMoveInto(const CountedList &list, const domain::Entity &entity,
                 const std::vector<const domain::Field *> &changed);

} // namespace app
