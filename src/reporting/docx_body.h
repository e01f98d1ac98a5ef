#pragma once
// The body of a .docx: the blocks of a document as styled paragraphs, tables and pictures in sections.

#include "reporting/document.h"
#include "reporting/fonts.h"
#include "reporting/layout_profile.h"

namespace reporting::docx {

struct Picture
{
    QString name; // image1.png, in word/media
    QString relation; // its relationship id
    QByteArray png;
};

struct Body
{
    QString xml; // the children of w:body
    QList<Picture> pictures;
};

Body bodyOf(const Document &document, FontBook &fonts, const LayoutProfile &profile);

} // namespace reporting::docx
