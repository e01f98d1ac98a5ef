#pragma once
// PDF/A-2 (ISO 19005-2): a file that can be kept for decades: it says so in its metadata and names its colour space.
// Conformance level U where every character can be read back, B otherwise.

#include "reporting/pdf/pdf_writer.h"

class QPDF;

namespace reporting {

void makeArchival(QPDF &pdf, const PdfOptions &options, bool textComplete);

} // namespace reporting
