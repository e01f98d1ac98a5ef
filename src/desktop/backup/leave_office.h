#pragma once
// What happens to copies between two windows: the last one at the end, and a copy that takes the office's place while
// nobody has it open.

#include "app/copy_keeper.h"
#include "desktop/backup/restore_choice.h"
#include "desktop/context.h"

namespace desktop {

/// Makes a copy where something was done since the newest one; the person may skip it. A failure is told.
void copyAtEnd(const Context &context, app::CopyKeeper &keeper);

/// No connection of this program to the office may be open. Returns what to say in the window that opens next; a
/// failure is told, and the office is as it was then (nothing is returned).
std::optional<QString> putBack(Dialogs &dialogs, const RestoreChoice &choice, const domain::Clock &clock,
                               const QString &operatorName);

} // namespace desktop
