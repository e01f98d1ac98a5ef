#pragma once
// An office's own Word file with placeholders, filled from the records. Everything but the placeholders stays byte for
// byte as it was.

#include "app/report_file.h"

namespace app {

/// .docx, .dotx or .docm: what fillWordTemplate() decides about.
bool isWordTemplate(const QString &file);

/// request.templateFile is the Word file; path ends in .docx. Placeholders in the text, tables, text boxes, headers,
/// footers and notes are filled. A file with macros (.docm) is refused: Word would not open it under the name .docx,
/// and programs of others are not passed on. Throws Error{InvalidInput} naming the text of what cannot be filled, Error
/// {Unwritable}; then path is as it was.
WrittenReport fillWordTemplate(storage::Session &session, const reporting::ReportRequest &request, const QString &path);

} // namespace app
