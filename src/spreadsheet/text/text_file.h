#pragma once
// Streams a text file decoded, in whatever encoding it is found to have.

#include "spreadsheet/sheet_error.h"
#include "spreadsheet/text/text_encoding.h"

namespace spreadsheet {

struct TextSample
{
    QString text; // of the first megabyte
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Throws SheetError{Unreadable}.
TextSample sampleOf(const QString &path);

/// Hands the text on in pieces until the sink returns false; false then. Throws SheetError: unreadable, cancelled.
bool readText(const QString &path, TextEncoding encoding, const Progress &progress,
              const std::function<bool(const QString &)> &sink);

} // namespace spreadsheet
