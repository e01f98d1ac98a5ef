#pragma once
// 数据底稿: the rows behind every figure of a document, in a workbook or a PDF of its own, for whoever checks it. It
// stays in the house: the document itself holds no row of any person.

#include "reporting/document.h"
#include "storage/session.h"

namespace app {

struct WrittenEvidence
{
    int figures = 0; // of different definition or period
    int lists = 0; // of rows; a ratio or sum has one for each of its parts
};

/// Throws Error{Usage} where path ends in neither .xlsx nor .pdf.
void checkEvidencePath(const QString &path);

/// An index of the figures, then for each the records it was computed from: the columns of their ledger and the field
/// that was measured, sensitive values masked unless reveal. Before anything is written every figure is computed once
/// more. Throws Error{Conflict} naming the ones that are no longer what their rows say, and what XlsxWriter and
/// PdfStream throw; then path is as it was.
WrittenEvidence writeEvidence(storage::Session &session, const reporting::Document &document, const QString &path,
                              bool reveal);

} // namespace app
