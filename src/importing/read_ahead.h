#pragma once
// Rows of a sheet read in a thread of their own, a little ahead of whoever works on them: parsing a file and judging
// its rows then take turns on two processors. Rows arrive in order, in the caller's thread, as does the progress.

#include "spreadsheet/sheet_reader.h"

#include <functional>

namespace importing {

/// As SheetReader::read, except that a progress that says no ends the reading and is answered with false. The reader is
/// not touched by the caller's thread until this returns; an exception of the callback ends the reading and goes on.
bool readAhead(spreadsheet::SheetReader &reader, int sheet, const std::function<bool(spreadsheet::Row &&)> &row,
               const spreadsheet::Progress &progress);

} // namespace importing
