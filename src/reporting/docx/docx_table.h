#pragma once
// A table of a document as WordprocessingML: columns as wide as on our own pages, header rows repeated on every page,
// merged cells, rows never cut.

#include "reporting/docx/docx_runs.h"
#include "reporting/drawing/fonts.h"
#include "reporting/layout_profile.h"

namespace reporting::docx {

/// Without its caption. Empty where the table has no columns. profile: of the page it stands on.
QString tableXml(const Table &table, Runs &runs, FontBook &fonts, const LayoutProfile &profile);
/// For a file with styles of its own: what the styles say is written out, and figures are plain text. face: w:rFonts of
/// its text, or empty.
QString plainTableXml(const Table &table, const QString &face, FontBook &fonts, const LayoutProfile &profile);

} // namespace reporting::docx
