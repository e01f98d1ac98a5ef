#pragma once
// Turns what QPdfWriter made into the file that is issued: right text layer, language, metadata, same bytes every time.

#include "reporting/pdf/pdf_writer.h"
#include "reporting/pdf/text_layer.h"

#include <QByteArray>

namespace reporting {

/// navigation: where outline and links come from; null for none. unmatched: families whose text layer had to be left as
/// it was. Throws std::exception if qpdf cannot read the file.
QByteArray finishPdf(const QByteArray &raw, const UsedGlyphs &glyphs, const QList<Face> &faces,
                     const PdfOptions &options, const DisplayList *navigation, QStringList &unmatched);

/// Holds a finished file against the pages that were painted. Throws std::exception when it cannot be read, is cut off,
/// or has other pages.
void requireWholePdf(const QByteArray &bytes, int pages);

} // namespace reporting
