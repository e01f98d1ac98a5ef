#pragma once
// Somebody gives a name, or another one: what was this person's own under the former name goes along.

#include "app/office.h"

namespace app {

/// Keeps the name for this login and works under it from now on. Lists for oneself, columns and signers of printed
/// lists that were kept under the former name belong to the new one, in one operation. Throws Error{Usage} for no name.
void changeOperator(Office &office, const QString &name);

} // namespace app
