#pragma once
// Characters of a document that no installed font draws, with the person whose name they belong to.

#include "reporting/document.h"
#include "reporting/drawing/fonts.h"
#include "storage/session.h"

namespace app {

/// A sentence each: person, character, fonts, and what to do. Empty: everything can be printed.
QStringList glyphObstacles(storage::Session &session, const reporting::Document &document, reporting::FontBook &fonts);

} // namespace app
