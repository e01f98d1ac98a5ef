#pragma once
// Fills the placeholders of an office's own Word template. They are those of the text templates (template.h) and are
// answered by the same engine. Here every placeholder is filled as it stands: a form has its words around it, so no
// clause is left out; a figure without data leaves its place empty. {{#如果}} takes paragraphs and rows away,
// {{#每个}} repeats paragraphs, rows of a table, or words in a paragraph. A paragraph that holds only 【表：…】 or
// 【图：…】 gives way to the table or picture.

#include "reporting/docx/docx_picture.h"
#include "reporting/template/template.h"

namespace reporting {

struct FilledPart
{
    QByteArray xml;
    QList<docx::Picture> pictures; // to be stored and related by the caller
};

/// The part with its placeholders filled; nothing when it has none, so that it can stay as it is. Figures and gaps are
/// added to the document. problems: a sentence for each placeholder that cannot be filled, with the text around it.
/// what: names the file. firstPicture: no picture or relationship of the file has this number or a higher one. Throws
/// domain::Error{InvalidInput} for XML that is damaged.
std::optional<FilledPart> filledPart(const QByteArray &xml, const QString &what, TemplateSource &source,
                                     Document &document, QStringList &problems, int firstPicture = 1);

} // namespace reporting
