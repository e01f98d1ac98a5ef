#include "desktop/print_target.h"

#include <QPrinter>

namespace desktop {

app::PrintTarget printTarget(const std::shared_ptr<QPrinter> &printer)
{
    const bool toFile = printer->outputFormat() == QPrinter::PdfFormat;
    return {printer, toFile ? printer->outputFileName() : QString(), printer->docName(), printer->fromPage(),
            printer->toPage()};
}

} // namespace desktop
