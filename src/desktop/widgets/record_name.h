#pragma once
// How a record is told from others of its name where it is chosen.

#include "domain/record.h"

namespace desktop {

/// What it is called, and one more thing it can be found by: a number alone tells nobody anything. Never a personal
/// number.
QString recordName(const domain::Record &record);

} // namespace desktop
