#pragma once
// A template read into a tree: text, placeholders, conditions and loops, each with its line.

#include "reporting/template/template.h"

#include <memory>
#include <vector>

namespace reporting {

struct TemplateNode
{
    enum class Kind {
        Text,
        Placeholder,
        If, // 否则如果 is an If of its own in otherwise
        Each,
        Members, // {{#每项}}: the items of the group around
    };
    Kind kind = Kind::Text;
    int line = 1;
    QString text; // Text: the text; Placeholder: its content; If: the condition
    ItemQuery query; // Each
    std::vector<TemplateNode> body;
    std::vector<TemplateNode> otherwise; // If
};

/// Errors: a block that is not closed, a closing mark without its block, braces that do not match, a loop that is not
/// understood.
std::vector<TemplateNode> parseTemplate(const QString &text, QList<TemplateError> &errors);

} // namespace reporting
