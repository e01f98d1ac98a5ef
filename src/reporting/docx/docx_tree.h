#pragma once
// A part of a Word file as a tree that gives back every byte it was read from. Placeholders become nodes of their own.

#include "domain/error.h"

#include <QString>
#include <vector>

namespace reporting::docx {

struct Node
{
    enum class Kind {
        Element,
        Raw, // text, comment or instruction, as written in the file
        Value, // {{…}} that prints something; stands inside a w:t
        Control, // {{#…}} or {{/…}}; stands between runs, paragraphs or rows
    };
    Kind kind = Kind::Raw;
    QString name; // of an element: local name in the WordprocessingML namespace (p, r, t …), otherwise as written
    QString open; // <w:p w:rsidR="…">; of an empty element <w:p/>
    QString close; // </w:p>; empty: the element was written as empty
    QString text; // Raw: as written; Value and Control: what stands between the braces
    QString context; // Value and Control: text of the paragraph, for messages
    std::vector<Node> children;

    bool is(QLatin1StringView wordName) const { return kind == Kind::Element && name == wordName; }
};

/// Throws domain::Error{InvalidInput}; what: names the file in the sentence. XML that is not well-formed, holds a
/// DOCTYPE or is nested deeper than any document is refused.
Node readTree(const QByteArray &xml, const QString &what);
/// The node as markup; of placeholders their text.
QString written(const Node &node);
/// Text of a Raw node, and back.
QString unescaped(const QString &raw);

} // namespace reporting::docx
