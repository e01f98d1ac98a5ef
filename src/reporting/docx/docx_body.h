#pragma once
// The body of a .docx: the blocks of a document as styled paragraphs, tables and pictures in sections.

#include "reporting/docx/docx_picture.h"

namespace reporting::docx {

struct Body
{
    QString xml; // the children of w:body
    QList<Picture> pictures;
};

Body bodyOf(const Document &document, FontBook &fonts, const LayoutProfile &profile);

} // namespace reporting::docx
