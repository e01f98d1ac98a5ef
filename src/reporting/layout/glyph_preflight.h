#pragma once
// Before anything is issued: which characters of a document cannot be printed as they should, in whose name they stand,
// and what to do about it.

#include "reporting/document.h"
#include "reporting/drawing/fonts.h"

namespace reporting {

struct GlyphProblem
{
    char32_t character = 0;
    FontStyle style = FontStyle::Body; // wanted
    QString text; // the sentence, cell or label it first stands in
    QString person; // the name it belongs to; empty when it is in none of those given
    int block = -1; // index into Document::blocks; -1: red head or record block
    int count = 0; // times it stands in that style, for that person
    QString usedFace; // face that stands in; empty: none has it, a box would be printed
    QList<FontLack> lacking; // installed fonts without it

    bool isPrinted() const { return !usedFace.isEmpty(); }
    QString codePoint() const; // U+2B8B8
    /// Character, place, fonts and what to do, for the operator.
    QString sentence() const;
};

/// In the order of the document. names: of the persons whose records it prints. Problems where another face stands in
/// are for information; the others should stop issuing.
QList<GlyphProblem> findGlyphProblems(const Document &document, FontBook &fonts, const QStringList &names = {});

} // namespace reporting
