#include "reporting/template/template_lines.h"

#include "reporting/template/figure_format.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

void trimLine(QList<Piece> &pieces)
{
    const QString text = plainText(pieces);
    qsizetype blanks = 0;
    while (blanks < text.size() && text[blanks].isSpace())
        ++blanks;
    chopFront(pieces, blanks);
    while (!pieces.isEmpty() && pieces.last().isStretch()) {
        QString &last = pieces.last().text;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            break;
        pieces.removeLast();
    }
}

/// 1 to 4 of headings; text and pictures stand below all of them, an attachment above; −1: belongs to no section.
int depthOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::AttachmentTitle:
        return 0;
    case BlockKind::Heading1:
        return 1;
    case BlockKind::Heading2:
        return 2;
    case BlockKind::Heading3:
        return 3;
    case BlockKind::Heading4:
        return 4;
    case BlockKind::Body:
    case BlockKind::Table:
    case BlockKind::Chart:
        return 5;
    default:
        return -1;
    }
}

/// What stands below each level, read from the end of the document.
class Sections
{
public:
    /// Whether the line stays.
    bool keeps(Line &line)
    {
        const int depth = depthOf(line.kind);
        if (depth < 0)
            return !line.dropped;
        const bool said = m_said[size_t(depth)];
        const bool lost = m_lost[size_t(depth)];
        for (size_t below = size_t(depth); below < m_said.size(); ++below)
            m_said[below] = m_lost[below] = false;
        bool stays = !line.dropped;
        if (stays && depth <= 2 && !said) {
            line.paragraph = depth > 0 && !lost && isSentence(line); // （一）…。 with nothing meant to stand below it
            stays = line.paragraph;
        } else if (stays && (depth == 3 || depth == 4)) {
            line.paragraph = isSentence(line);
            stays = line.paragraph || said || !lost;
        }
        for (size_t above = 0; above < size_t(depth); ++above)
            (stays ? m_said : m_lost)[above] = true;
        return stays;
    }

private:
    std::array<bool, 6> m_said{};
    std::array<bool, 6> m_lost{};
};

} // namespace

QString plainText(const QList<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

QString leadingWords(const QList<Piece> &line)
{
    QString text;
    for (const Piece &piece : line) {
        if (!piece.own && !piece.authored)
            break;
        text += piece.text;
    }
    return text;
}

QList<QList<Piece>> splitLines(const QList<Piece> &pieces)
{
    QList<QList<Piece>> lines{{}};
    for (const Piece &piece : pieces) {
        if (!piece.own && !piece.authored) {
            if (!piece.text.isEmpty() || !piece.isStretch())
                lines.last() << piece;
            continue;
        }
        const QStringList parts = piece.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines << QList<Piece>();
            Piece part = piece;
            part.text = parts[i];
            part.line = piece.line + (piece.own ? static_cast<int>(i) : 0);
            if (!part.text.isEmpty())
                lines.last() << part;
        }
    }
    for (QList<Piece> &line : lines)
        trimLine(line);
    return lines;
}

void chopFront(QList<Piece> &pieces, qsizetype count)
{
    while (count > 0 && !pieces.isEmpty()) {
        const qsizetype taken = std::min(count, pieces.first().text.size());
        pieces.first().text.remove(0, taken);
        count -= taken;
        if (pieces.first().text.isEmpty() && pieces.first().isStretch())
            pieces.removeFirst();
        else if (taken == 0)
            break;
    }
}

std::optional<Place> placeOf(const QString &text)
{
    static const QStringList words{u"标题"_s, u"题注"_s,     u"主送"_s, u"落款"_s,   u"日期"_s,
                                   u"附件"_s, u"红头"_s,     u"文号"_s, u"签发人"_s, u"份号"_s,
                                   u"密级"_s, u"紧急程度"_s, u"抄送"_s, u"印发"_s,   u"印章"_s};
    for (const QString &word : words)
        if (text.startsWith(word) && text.mid(word.size(), 1) == u"："_s)
            return Place{word, word.size() + 1};
    return std::nullopt;
}

NumberMark numberMarkOf(const QString &text)
{
    static const QRegularExpression mark(
        u"^(?:([一二三四五六七八九十百]+)、|（([一二三四五六七八九十百]+)）|([0-9]+)[.．](?![0-9])|[（(]([0-9]{1,3})[）)])\\s*"_s);
    const auto match = mark.match(text); // 3.5% begins no item
    if (!match.hasMatch())
        return {};
    if (!match.captured(1).isEmpty())
        return {BlockKind::Heading1, match.capturedLength(), 0};
    if (!match.captured(2).isEmpty())
        return {BlockKind::Heading2, match.capturedLength(), 0};
    if (!match.captured(3).isEmpty())
        return {BlockKind::Heading3, match.capturedLength(), match.captured(3).toInt()};
    return {BlockKind::Heading4, match.capturedLength(), match.captured(4).toInt()};
}

bool isSentence(const Line &line)
{
    return u"。；！？"_s.contains(plainText(line.pieces).right(1)) && !line.pieces.isEmpty();
}

void dropEmptySections(QList<Line> &lines)
{
    Sections sections;
    for (qsizetype i = lines.size() - 1; i >= 0; --i)
        if (!sections.keeps(lines[i]))
            lines.removeAt(i);
}

void numberLines(QList<Line> &lines)
{
    std::array<int, 5> counts{};
    std::array<int, 5> textAbove{}; // template line of the paragraph since the last number of that level; 0: none
    for (Line &line : lines) {
        const int depth = depthOf(line.kind);
        if (depth == 0)
            counts = {};
        if (depth == 5)
            textAbove.fill(line.number);
        if (depth < 1 || depth > 4)
            continue;
        int &count = counts[size_t(depth)];
        // A list begun again at 1 below a paragraph of its own is another list; a loop's next item is not.
        const int above = std::exchange(textAbove[size_t(depth)], 0);
        if (line.written == 1 && above > 0 && above < line.number)
            count = 0;
        ++count;
        for (size_t below = size_t(depth) + 1; below < counts.size(); ++below)
            counts[below] = textAbove[below] = 0;
        Piece number;
        number.line = line.number;
        if (depth == 1)
            number.text = chineseNumeral(count) + u'、';
        else if (depth == 2)
            number.text = u'（' + chineseNumeral(count) + u'）';
        else if (depth == 4)
            number.text = u'（' + QString::number(count) + u'）';
        else // 2. 25人以上…, not 2.25人
            number.text = QString::number(count)
                + (plainText(line.pieces).left(1).contains(QRegularExpression(u"^[0-9]"_s)) ? u". "_s : u"."_s);
        line.pieces.prepend(number);
    }
}

} // namespace reporting
