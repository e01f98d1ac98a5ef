#pragma once
// Pictures of every kind of document, of the editor of templates, of issuing and of what has been issued. Nothing is
// written.

#include "desktop/context.h"
#include "desktop/frame/import_screenshots.h"

namespace desktop {

class ReportPage;

void takeDocumentPictures(const Context &context, MainWindow &window, ReportPage &page, const PictureTools &tools);

} // namespace desktop
