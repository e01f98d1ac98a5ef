#pragma once
// Pictures of the main pages as they stand, for the demo office and the documentation.

#include "desktop/context.h"

namespace desktop {

/// Writes one PNG per section, the import window and the documents page into the folder; with a sheet also every
/// page of its import, which is taken back again. Throws Error{Unwritable}.
void takeScreenshots(app::Office &office, const QString &folder, const QString &sheet = {});

} // namespace desktop
