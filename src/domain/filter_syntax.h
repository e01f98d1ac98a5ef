#pragma once
// The written form of filter terms: quotes, separators, operators in symbols, English and Chinese.

#include "domain/filter.h"

namespace domain::filter_syntax {

/// A value as written: quotes taken off.
struct Piece
{
    QString text;
    bool quoted = false;
};
Piece unquoted(QStringView written);
/// The value in quotes where it needs them.
QString quotedIfNeeded(const QString &value);
/// A search word in quotes where it would read as something else.
QString quotedWord(const QString &word);

struct Split
{
    QStringList parts; // trimmed, never empty
    bool closed = true; // every quote and bracket is closed
};
/// Splits at any of the separators outside quotes and brackets.
Split split(const QString &text, QStringView separators);
/// Splits at blanks outside quotes.
QStringList splitWords(const QString &text);

/// Where a term stands in a text: path, operator, right side.
struct Place
{
    qsizetype start = 0;
    qsizetype opStart = 0;
    qsizetype opEnd = 0;
    FilterOp op = FilterOp::Equal;
    QString path; // without month(…)
    bool known = false; // the path leads to a field
};
/// The first operator whose left side is a known path; otherwise the first operator at all (known = false).
/// With `anyStart` the path may begin behind any blank, otherwise it begins with the text.
std::optional<Place> findTerm(const Entity &entity, const QString &text, bool anyStart);
/// Where the right side of a term ends when blanks separate terms.
qsizetype rightSideEnd(const QString &text, const Place &place);

/// `"a" and b`, `a 和 b 之间`: the two bounds; empty when the text is no range.
QList<Piece> bounds(const QString &right);

} // namespace domain::filter_syntax
