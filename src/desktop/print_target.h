#pragma once
// What was chosen in the dialog of the printer.

#include "app/page_printing.h"

class QPrinter;

namespace desktop {

/// Where the pages go: to the printer, or to a PDF file, which is written like every other file.
app::PrintTarget printTarget(const std::shared_ptr<QPrinter> &printer);

} // namespace desktop
