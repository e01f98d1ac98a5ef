#include "reporting/clause_pruning.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

struct Clause
{
    QList<Piece> pieces;
    QString end; // ，；。！？ with a closing quote or bracket behind it; empty at the end of the line
    int figures = 0;
    int empty = 0;

    bool saysNothing() const { return figures > 0 && figures == empty; }
    bool endsSentence() const { return end.isEmpty() || u"。！？"_s.contains(end[0]); }
};

QList<Clause> clausesOf(const QList<Piece> &line)
{
    QList<Clause> clauses{Clause()};
    for (const Piece &piece : line) {
        if (piece.kind == RunKind::Figure) {
            ++clauses.last().figures;
            clauses.last().empty += piece.noData ? 1 : 0;
        }
        if (!piece.own) {
            clauses.last().pieces << piece;
            continue;
        }
        Piece part = piece;
        part.text.clear();
        for (qsizetype i = 0; i < piece.text.size(); ++i) {
            const QChar c = piece.text[i];
            if (!u"，；。！？"_s.contains(c)) {
                part.text += c;
                continue;
            }
            QString end(c);
            while (i + 1 < piece.text.size() && u"”’）》"_s.contains(piece.text[i + 1]))
                end += piece.text[++i];
            clauses.last().pieces << part;
            clauses.last().end = end;
            clauses << Clause();
            part.text.clear();
        }
        if (!part.text.isEmpty())
            clauses.last().pieces << part;
    }
    if (clauses.last().pieces.isEmpty())
        clauses.removeLast();
    return clauses;
}

/// The clauses of one sentence that have something to say, the last one ending as the sentence did.
QList<Clause> saidClauses(const QList<Clause> &sentence)
{
    QList<Clause> said;
    bool anyFigures = false;
    bool anyData = false;
    for (const Clause &clause : sentence) {
        anyFigures = anyFigures || clause.figures > 0;
        anyData = anyData || (clause.figures > 0 && !clause.saysNothing());
        if (!clause.saysNothing())
            said << clause;
        else if (!said.isEmpty() && clause.end.startsWith(u'；'))
            said.last().end = clause.end; // the stronger stop stays
    }
    if (anyFigures && !anyData)
        return {};
    if (!said.isEmpty())
        said.last().end = sentence.last().end;
    return said;
}

} // namespace

std::optional<QList<Piece>> prunedLine(const QList<Piece> &line)
{
    QList<Clause> kept;
    QList<Clause> sentence;
    bool pruned = false;
    const QList<Clause> clauses = clausesOf(line);
    for (const Clause &clause : clauses) {
        sentence << clause;
        if (!clause.endsSentence())
            continue;
        const QList<Clause> said = saidClauses(sentence);
        pruned = pruned || said.size() < sentence.size();
        kept += said;
        sentence.clear();
    }
    kept += sentence.isEmpty() ? sentence : saidClauses(sentence);
    if (!clauses.isEmpty() && kept.isEmpty())
        return std::nullopt;
    if (!pruned)
        return line;
    QList<Piece> pieces;
    for (const Clause &clause : std::as_const(kept)) {
        pieces += clause.pieces;
        Piece end;
        end.text = clause.end;
        end.own = true;
        if (!pieces.isEmpty())
            end.line = pieces.last().line;
        pieces << end;
    }
    return pieces;
}

} // namespace reporting
