#pragma once
// Streams a text file decoded, in whatever encoding it is found to have.

#include "spreadsheet/sheet_error.h"
#include "spreadsheet/text/text_encoding.h"

#include <QDateTime>

namespace spreadsheet {

/// A file as it was when it was first looked at: what is read later is of the same file, or an error.
struct TextFile
{
    QString path;
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 size = 0;
    QDateTime modified;
};

struct TextSample
{
    QString text; // of the first megabyte
    TextFile file;
};

/// Throws SheetError{Unreadable}.
TextSample sampleOf(const QString &path);

/// Hands the text on in pieces until the sink returns false; false then. Throws SheetError: unreadable, also when the
/// file was changed meanwhile; cancelled.
bool readText(const TextFile &file, const Progress &progress, const std::function<bool(const QString &)> &sink);

} // namespace spreadsheet
