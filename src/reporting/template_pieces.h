#pragma once
// The middle stage of a template: its tree with every placeholder answered, still one stream of text with figures in
// it.

#include "reporting/template_nodes.h"

namespace reporting {

/// A stretch of text or one figure.
struct Piece
{
    QString text;
    RunKind kind = RunKind::Text;
    std::optional<PrintedFigure> figure; // Figure and Missing
    bool own = false; // text of the template itself: punctuation in it separates clauses
    bool authored = false; // the office's own text of the year: its lines may be numbered
    bool noData = false; // a figure with nothing to say
    int line = 1;
};

/// Pieces in order; texts may hold line breaks. Errors name the template's lines.
QList<Piece> fillTemplate(const std::vector<TemplateNode> &nodes, TemplateSource &source, QList<TemplateError> &errors);

} // namespace reporting
