#pragma once
// 【表：…】 and 【图：…】 in an office's own Word file: a paragraph that holds nothing else gives way to the table or
// the picture. They take the face of the characters they replace: the styles of the file are not ours.

#include "reporting/docx/docx_picture.h"
#include "reporting/docx/docx_tree.h"
#include "reporting/template/template.h"

#include <QStringList>

namespace reporting::docx {

/// What the paragraph asks for, with its brackets; empty when it is an ordinary one. Placeholders in it are shown as
/// they are written; conditions around it are not part of it.
QString insetOf(const Node &paragraph);

/// Where an inset stands.
struct InsetPlace
{
    QString text; // with its brackets
    bool inText = true; // no header, footer, note or text box
    bool needed = false; // a cell must end with a paragraph
    double width = 0; // points
    QString face; // w:rFonts of the text
    QString section; // w:sectPr that ends with the paragraph
};

class InsetWriter
{
public:
    /// All of them outlive it. firstPicture: a number that no picture of the file has.
    InsetWriter(TemplateSource &source, Document &document, QStringList &problems, int firstPicture)
        : m_source(source)
        , m_document(document)
        , m_problems(problems)
        , m_nextPicture(firstPicture)
    {
    }

    /// The blocks that take the place of the paragraph; nothing where there is nothing to show.
    QString xml(const InsetPlace &place);
    const QList<Picture> &pictures() const { return m_pictures; }

private:
    void complain(const InsetPlace &place, const QString &problem);
    QString shown(const Inset &inset, const InsetPlace &place, bool chart);

    TemplateSource &m_source;
    Document &m_document;
    QStringList &m_problems;
    int m_nextPicture;
    FontBook m_fonts;
    QList<Picture> m_pictures;
};

} // namespace reporting::docx
