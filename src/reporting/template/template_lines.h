#pragma once
// The filled template as lines, each on its way to a block: which part of the document it is, what it is numbered as,
// and whether its section has anything to say.

#include "reporting/template/template_pieces.h"

namespace reporting {

/// A line of the filled template on its way to a block.
struct Line
{
    BlockKind kind = BlockKind::Body;
    QList<Piece> pieces;
    Inset inset; // Table and Chart
    int number = 1; // line of the template
    int written = 0; // the number the template itself gives it, of 1. and （1）
    bool dropped = false; // it had nothing to say
    bool paragraph = false; // numbered, but a paragraph and no heading that must stay with what follows
};

/// The stream cut at its line breaks, each line without blanks around it.
QList<QList<Piece>> splitLines(const QList<Piece> &pieces);
QString plainText(const QList<Piece> &pieces);
/// The words of the template itself (or of a year's own text) a line begins with: only they are markup.
QString leadingWords(const QList<Piece> &line);
/// Takes `count` characters off the front of a line.
void chopFront(QList<Piece> &pieces, qsizetype count);

/// 标题： → the part of the document and how many characters say so; nothing for other lines.
struct Place
{
    QString word; // 标题, 红头 …
    qsizetype length = 0;
};
std::optional<Place> placeOf(const QString &text);

struct NumberMark
{
    BlockKind kind = BlockKind::Body;
    qsizetype length = 0;
    int written = 0;
};
NumberMark numberMarkOf(const QString &text);

/// Takes out what was dropped, and the headings and attachments that have nothing below them any more; says of numbered
/// sentences that they are paragraphs.
void dropEmptySections(QList<Line> &lines);
/// Puts the numbers in front, without gaps.
void numberLines(QList<Line> &lines);
bool isSentence(const Line &line);

} // namespace reporting
