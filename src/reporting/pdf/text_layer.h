#pragma once
// The text behind the glyphs of a PDF. Qt maps glyphs back to the lowest code point below U+10000 that shares them, so
// that 工 becomes a Kangxi radical and names beyond U+FFFF vanish; the display list knows the real characters.

#include "reporting/drawing/display_list.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <string>

class QPDF;

namespace reporting {

/// The glyphs of one face in order of first use, which is their order in the embedded subset (0 is .notdef).
struct UsedFace
{
    int face = 0;
    QList<quint32> glyphs;
    QList<char32_t> codePoints;
};

/// Remembers what the pages of a file show, so that the pages themselves need not be kept.
class UsedGlyphs
{
public:
    void add(const DisplayPage &page);
    const QList<UsedFace> &faces() const { return m_faces; } // in order of first use

private:
    QList<UsedFace> m_faces;
    QHash<int, int> m_byFace;
    QHash<quint64, int> m_places; // face and glyph → subset index - 1
};

/// Gives the fonts of the file steady names and replaces every /ToUnicode map whose font could be matched to a face.
/// Returns the families of faces that could not. Faces are matched by order of first use and then held against the
/// file: number of glyphs and every advance.
QStringList repairTextLayer(QPDF &pdf, const UsedGlyphs &used, const QList<Face> &faces);

} // namespace reporting
