#pragma once
// What an issued PDF says of itself (PdfOptions::identity).

#include <QByteArray>
#include <QString>

namespace reporting {

/// Empty for a PDF that says nothing, and for bytes that are no readable PDF.
QString pdfIdentity(const QByteArray &pdf);

} // namespace reporting
