#pragma once
// Ready lists of a ledger that has none of its own: one per value of its first coded column.

#include "desktop/frame/navigation.h"

namespace desktop {

QList<NamedList> derivedLists(const domain::Entity &entity);

} // namespace desktop
