#pragma once
// A document as plain text, one paragraph a line: for reading aloud, for mail, and for comparing.

#include "reporting/document.h"

namespace reporting {

QString plainText(const Document &document);

} // namespace reporting
