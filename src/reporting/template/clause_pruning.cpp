#include "reporting/template/clause_pruning.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

struct Clause
{
    QList<Piece> pieces;
    QString end; // ，；。！？ with a closing quote or bracket behind it; empty at the end of the line
    int figures = 0;
    int empty = 0;
    bool unsaid = false; // a phrase it rests on has nothing to say

    bool saysNothing() const { return unsaid || (figures > 0 && figures == empty); }
    bool endsSentence() const { return end.isEmpty() || u"。！？"_s.contains(end[0]); }
};

const QString stops = u"，；。！？"_s;
const QString openers = u"“‘（《"_s;
const QString closers = u"”’）》"_s;

QList<Clause> clausesOf(const QList<Piece> &line)
{
    QList<Clause> clauses{Clause()};
    qsizetype depth = 0; // of quotes and brackets: a stop inside them ends nothing
    for (const Piece &piece : line) {
        clauses.last().unsaid = clauses.last().unsaid || (piece.phrase && piece.noData);
        if (piece.kind != RunKind::Text || piece.phrase) {
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
            if (openers.contains(c))
                ++depth;
            else if (closers.contains(c) && depth > 0)
                --depth;
            qsizetype behind = i + 1; // closing quotes and brackets go with the stop
            while (stops.contains(c) && behind < piece.text.size() && closers.contains(piece.text[behind]))
                ++behind;
            if (!stops.contains(c) || depth > behind - i - 1) {
                part.text += c;
                continue;
            }
            depth = 0;
            if (!part.text.isEmpty())
                clauses.last().pieces << part;
            clauses.last().end = piece.text.mid(i, behind - i);
            i = behind - 1;
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

/// A list whose items end in ； and the author's own 。 behind it: what ends, ends once. True when something changed.
bool endOnce(QList<Clause> &clauses)
{
    const qsizetype before = clauses.size();
    for (qsizetype i = before - 1; i > 0; --i) {
        if (!clauses[i].pieces.isEmpty() || (clauses[i - 1].end != u"，"_s && clauses[i - 1].end != u"；"_s))
            continue;
        clauses[i - 1].end = clauses[i].end;
        clauses.removeAt(i);
    }
    return clauses.size() < before;
}

/// The clauses of one sentence that have something to say, the last one ending as the sentence did.
QList<Clause> saidClauses(const QList<Clause> &sentence)
{
    QList<Clause> said;
    bool anyFigures = false;
    bool anyData = false;
    bool dataSinceStop = false; // since the last ；
    for (const Clause &clause : sentence) {
        const bool data = clause.figures > 0 && !clause.saysNothing();
        anyFigures = anyFigures || clause.figures > 0;
        anyData = anyData || data;
        dataSinceStop = dataSinceStop || data;
        if (!clause.saysNothing())
            said << clause;
        else if (dataSinceStop && clause.end.startsWith(u'；'))
            said.last().end
                = clause.end; // the stronger stop stays; behind words that only lead in it would be too strong
        if (clause.end.startsWith(u'；'))
            dataSinceStop = false;
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
    QList<Clause> clauses = clausesOf(line);
    bool pruned = endOnce(clauses);
    for (const Clause &clause : std::as_const(clauses)) {
        sentence << clause;
        if (!clause.endsSentence())
            continue;
        const QList<Clause> said = saidClauses(sentence);
        pruned = pruned || said.size() < sentence.size();
        kept += said;
        sentence.clear();
    }
    if (!sentence.isEmpty()) { // the line ends in ， or ；
        kept += saidClauses(sentence);
        pruned = true;
    }
    if (!clauses.isEmpty() && kept.isEmpty())
        return std::nullopt;
    if (!pruned)
        return line;
    if (u"，；"_s.contains(kept.last().end.left(1)) && !kept.last().end.isEmpty())
        kept.last().end[0] = u'。';
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
