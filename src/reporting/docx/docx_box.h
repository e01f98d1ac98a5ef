#pragma once
// A text box with a place of its own on the page, as a run of WordprocessingML. LibreOffice keeps a table as wide as
// the text where it stands in the text, whatever place it asks for; a box it puts where it belongs.

#include <QSizeF>
#include <QString>

namespace reporting::docx {

struct Box
{
    int number = 0; // among the drawings of its part
    QString name;
    QSizeF size; // points
    QString across; // wp:positionH with what it holds
    QString down; // wp:positionV
    bool besideText = false; // the text leaves it its lines
    bool turned = false; // its text runs downwards, turned to the right
    QString content; // paragraphs; the last child is one
};

/// Upright it grows and shrinks with its content.
QString boxRun(const Box &box);

} // namespace reporting::docx
