#pragma once
// The middle stage of a template: its tree with every placeholder answered, still one stream of text with figures in
// it.

#include "reporting/template/template_nodes.h"

namespace reporting {

/// A stretch of text or one figure.
struct Piece
{
    QString text;
    RunKind kind = RunKind::Text;
    std::optional<PrintedFigure> figure; // Figure and Missing
    bool own = false; // text of the template itself: punctuation in it separates clauses
    bool authored = false; // the office's own text of the year: its lines may be numbered
    bool noData = false; // a figure, or a phrase that must hold, with nothing to say
    bool phrase = false; // a text that must hold: without it its clause says nothing
    bool gone = false; // stands where a block had nothing to say
    QString instead; // gone: the first line it would have had
    int line = 1;

    bool isStretch() const { return kind == RunKind::Text && !phrase && !gone; }
};

/// Pieces in order; texts may hold line breaks. Errors name the template's lines.
QList<Piece> fillTemplate(const std::vector<TemplateNode> &nodes, TemplateSource &source, QList<TemplateError> &errors);

} // namespace reporting
