#pragma once
// A paragraph of a document beside the office's own words for it.

#include "app/office.h"
#include "reporting/content/report.h"

#include <optional>

namespace app {

struct Paragraph
{
    QString kind; // of the document
    QString templateName;
    int year = 0;
    QString line; // of the template
    QString generated; // what the template makes of it today
    std::optional<QString> own; // the office's words, with placeholders; empty text: it is left out
};

/// The paragraph that a line of the request's template makes. Computes the document without own words. Throws.
Paragraph paragraphOf(storage::Session &session, const reporting::ReportRequest &request, int templateLine);

/// Keeps own words for the paragraph; nothing: the template's again. Throws Error{InvalidInput} naming what is wrong in
/// them; then nothing was kept.
void saveOwnWording(Office &office, const Paragraph &paragraph, const std::optional<QString> &own);

} // namespace app
