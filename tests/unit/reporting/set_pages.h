#pragma once
// Documents to set and ways to read a display list back, shared by the tests of typesetter and PDF writer.

#include "reporting/layout/typesetter.h"

#include <algorithm>
#include <map>

namespace setpages {

using namespace reporting;

inline Block textBlock(BlockKind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.runs = {{text, RunKind::Text, -1}};
    return block;
}

inline TableCell cell(const QString &text) { return {{{text, RunKind::Text, -1}}}; }

inline Document documentOf(const QList<Block> &blocks)
{
    Document document;
    document.title = QStringLiteral("年度工作总结");
    document.blocks = blocks;
    return document;
}

inline DisplayList set(const QList<Block> &blocks)
{
    static FontBook fonts; // fonts are costly to open; what they answer never changes
    return typeset(documentOf(blocks), fonts);
}

/// One line of a page as it stands there, from left to right. x and y in points; y is the baseline.
struct ReadLine
{
    double y = 0;
    QString text;
    QList<double> x; // of each glyph; —— is one
    double end = 0; // of the last glyph
    QList<int> faces;
    double size = 0;
};

inline QList<ReadLine> readLines(const DisplayPage &page, const QList<Face> &faces = {})
{
    struct Character
    {
        double x;
        char32_t codePoint;
        int face;
        double size;
        quint32 glyph;
    };
    std::map<qint64, QList<Character>> byBaseline;
    for (const GlyphRun &run : page.runs) {
        for (int i = 0; i < run.glyphs.size(); ++i)
            byBaseline[qRound64(run.positions.at(i).y() * 100)].append(
                {run.positions.at(i).x(), run.codePoints.at(i), run.face, run.size, run.glyphs.at(i)});
    }
    QList<ReadLine> lines;
    for (auto &[y, characters] : byBaseline) {
        std::sort(characters.begin(), characters.end(),
                  [](const Character &a, const Character &b) { return a.x < b.x; });
        ReadLine line;
        line.y = double(y) / 100;
        for (const Character &character : characters) {
            line.text += writtenText(character.codePoint);
            line.x.append(character.x);
            line.faces.append(character.face);
            line.size = character.size;
        }
        const Character &last = characters.last();
        if (last.face < faces.size())
            line.end = last.x
                + faces.at(last.face).font.advancesForGlyphIndexes({last.glyph}).first().x() * last.size
                    / Face::referenceSize;
        lines.append(line);
    }
    return lines;
}

/// The lines without the page number, which is the last.
inline QList<ReadLine> textLines(const DisplayPage &page, const QList<Face> &faces = {})
{
    QList<ReadLine> lines = readLines(page, faces);
    lines.removeLast();
    return lines;
}

inline QString allText(const DisplayList &list)
{
    QString text;
    for (const DisplayPage &page : list.pages) {
        for (const ReadLine &line : textLines(page))
            text += line.text + u'\n';
    }
    return text;
}

} // namespace setpages
