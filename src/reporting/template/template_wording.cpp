#include "reporting/template/template_wording.h"

#include "reporting/template/figure_format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// 1 of 一 to 99 of 九十九.
int numberOf(const QString &numeral)
{
    for (int number = 1; number < 100; ++number)
        if (chineseNumeral(number) == numeral)
            return number;
    return 0;
}

} // namespace

void nestQuotes(QList<Piece> &line)
{
    qsizetype depth = 0;
    for (Piece &piece : line) {
        if (piece.own || piece.authored)
            depth += piece.text.count(u'“') - piece.text.count(u'”');
        else if (depth > 0)
            piece.text.replace(u'“', u'‘').replace(u'”', u'’');
    }
}

void nameFigures(QList<Piece> &line)
{
    constexpr qsizetype tooShort = 4; // 参加: of what, the clause before says
    static const QRegularExpression expression(u"^(上年|下年)?(?:count|sum|distinct|min|max|avg|ratio)\\("_s);
    static const QRegularExpression stop(u"[，；。：！？（）]"_s);
    QString words; // since the last stop
    QString lead; // of the clause before, up to its figure
    bool open = true; // no figure since the last stop
    for (Piece &piece : line) {
        if (piece.figure && piece.kind == RunKind::Figure) {
            if (const auto match = expression.match(piece.figure->label); match.hasMatch())
                piece.figure->label = match.captured(1) + (words.size() < tooShort ? lead + words : words);
            if (piece.figure->label.isEmpty())
                piece.figure->label = piece.figure->name;
            open = false;
            continue;
        }
        const qsizetype at = piece.text.lastIndexOf(stop);
        if (at < 0) {
            if (open)
                words += piece.text;
            continue;
        }
        const bool newSentence = piece.text.contains(u'。') || piece.text.contains(u'；');
        lead = newSentence ? QString() : words;
        words = piece.text.mid(at + 1);
        open = true;
    }
}

void countPoints(QList<Line> &lines)
{
    static const QRegularExpression point(u"^([一二三四五六七八九十]+)(是|要)"_s);
    QString word;
    int written = 0;
    int count = 0;
    for (Line &line : lines) {
        if (line.kind != BlockKind::Body) {
            if (line.kind == BlockKind::Heading1 || line.kind == BlockKind::Heading2)
                word.clear();
            continue;
        }
        if (line.pieces.isEmpty() || !line.pieces.first().own)
            continue;
        QString &text = line.pieces.first().text;
        const auto match = point.match(text);
        if (!match.hasMatch())
            continue;
        const int number = numberOf(match.captured(1));
        if (match.captured(2) != word || number <= written) // another list
            count = 0;
        word = match.captured(2);
        written = number;
        text.replace(0, match.capturedLength(1), chineseNumeral(++count));
    }
}

} // namespace reporting
