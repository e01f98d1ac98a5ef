#pragma once
// Writes a document as .docx (ECMA-376): the styles of GB/T 9704-2012 as real styles, so that whoever goes on writing
// in Word or WPS keeps the layout. The same document and the same options give the same bytes.

#include "reporting/document.h"
#include "reporting/layout_profile.h"

#include <QDateTime>

namespace reporting {

struct DocxOptions
{
    QDateTime created; // printed into the file; invalid = no date
    LayoutProfile profile;
};

/// Title, author and language are the document's. Replaces path only when the whole file is written. Throws
/// domain::Error{Unwritable} otherwise and leaves path as it was.
void writeDocx(const Document &document, const QString &path, const DocxOptions &options = {});

} // namespace reporting
