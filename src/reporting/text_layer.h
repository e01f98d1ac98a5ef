#pragma once
// The text behind the glyphs of a PDF. Qt maps glyphs back to the lowest code point below U+10000 that shares them, so
// that 工 becomes a Kangxi radical and names beyond U+FFFF vanish; the display list knows the real characters.

#include "reporting/display_list.h"

#include <QByteArray>
#include <QList>

#include <string>

class QPDF;

namespace reporting {

/// Gives the fonts of the file steady names and replaces every /ToUnicode map whose font could be matched to a face.
/// Returns the families of faces that could not. Faces are matched by order of first use and then held against the
/// file: number of glyphs and every advance.
QStringList repairTextLayer(QPDF &pdf, const DisplayList &list);

} // namespace reporting
