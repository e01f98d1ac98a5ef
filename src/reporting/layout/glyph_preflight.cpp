#include "reporting/layout/glyph_preflight.h"

#include "reporting/drawing/punctuation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr char32_t box = 0x25A1;
constexpr qsizetype longestSentence = 40;

FontStyle styleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
    case BlockKind::AttachmentTitle:
        return FontStyle::Title;
    case BlockKind::Subtitle:
    case BlockKind::Heading2:
        return FontStyle::Kai;
    case BlockKind::Heading1:
    case BlockKind::AttachmentMark:
        return FontStyle::Hei;
    default:
        return FontStyle::Body;
    }
}

/// The sentence around a place, shortened on both sides when it is long.
QString sentenceAround(const QString &text, qsizetype at, qsizetype length)
{
    const auto ends = [](QChar c) { return u"。！？；\n"_s.contains(c); };
    qsizetype first = at;
    while (first > 0 && !ends(text.at(first - 1)))
        --first;
    qsizetype end = at + length;
    while (end < text.size() && !ends(text.at(end)))
        ++end;
    QString before = text.sliced(first, at - first).trimmed();
    QString after = text.sliced(at + length, end - at - length).trimmed();
    if (before.size() > longestSentence / 2)
        before = u'…' + before.last(longestSentence / 2);
    if (after.size() > longestSentence / 2)
        after = after.first(longestSentence / 2) + u'…';
    return before + text.sliced(at, length) + after;
}

class Preflight
{
public:
    Preflight(FontBook &fonts, const QStringList &names)
        : m_fonts(fonts)
    {
        for (const QString &name : names) {
            const QString trimmed = name.trimmed();
            if (trimmed.isEmpty())
                continue;
            for (const uint character : trimmed.toUcs4())
                m_names[character].append(trimmed);
        }
    }

    QList<GlyphProblem> run(const Document &document)
    {
        const RedHead &head = document.redHead;
        if (!head.organ.trimmed().isEmpty()) {
            for (const QString &text : {head.copyNumber, head.secrecy, head.urgency})
                check(text, FontStyle::Hei);
            check(head.organ, FontStyle::Title);
            check(head.number, FontStyle::Body);
            check(head.signer, FontStyle::Kai);
        }
        for (m_block = 0; m_block < document.blocks.size(); ++m_block)
            checkBlock(document.blocks.at(m_block));
        m_block = -1;
        check(document.recordBlock.copiesTo, FontStyle::Body);
        check(document.recordBlock.office, FontStyle::Body);
        return m_problems;
    }

private:
    void checkBlock(const Block &block)
    {
        if (block.kind == BlockKind::Table) {
            checkTable(block.table);
            return;
        }
        if (block.kind == BlockKind::Chart) {
            checkChart(block.chart);
            return;
        }
        const QString text = textOf(block.runs);
        const FontStyle style = styleOf(block.kind);
        const bool heading = block.kind == BlockKind::Heading1 || block.kind == BlockKind::Heading2;
        const qsizetype stop = heading ? text.indexOf(u'。') : -1; // what follows is run in, in the body's face
        check(stop < 0 ? text : text.first(stop + 1), style);
        if (stop >= 0)
            check(text.sliced(stop + 1), FontStyle::Body);
    }

    void checkTable(const Table &table)
    {
        check(table.caption, FontStyle::Hei);
        for (const QList<TableCell> &row : table.headerRows) {
            for (const TableCell &cell : row)
                check(textOf(cell.runs), FontStyle::Hei);
        }
        for (const QList<TableCell> &row : table.rows) {
            for (const TableCell &cell : row)
                check(textOf(cell.runs), cell.bold ? FontStyle::Hei : FontStyle::Body);
        }
    }

    void checkChart(const Chart &chart)
    {
        check(chart.title, FontStyle::Hei);
        check(chart.unit, FontStyle::Hei);
        for (const QString &category : chart.categories)
            check(category, FontStyle::Hei);
        for (const ChartSeries &series : chart.series) {
            check(series.name, FontStyle::Hei);
            for (const QString &label : series.labels)
                check(label, FontStyle::Hei);
        }
    }

    static QString textOf(const QList<Run> &runs)
    {
        QString text;
        for (const Run &run : runs)
            text += run.text;
        return text;
    }

    void check(const QString &text, FontStyle style)
    {
        qsizetype at = 0;
        for (const uint character : text.toUcs4()) {
            const qsizetype length = character > 0xFFFF ? 2 : 1;
            if (character != U'\n' && character != U'\t' && !isInvisible(character) && !isSpace(character)
                && isWrong(style, character))
                add(text, at, length, style, character);
            at += length;
        }
    }

    bool isWrong(FontStyle style, char32_t character)
    {
        const quint64 key = (quint64(style) << 32) | character;
        const auto known = m_wrong.constFind(key);
        if (known != m_wrong.constEnd())
            return *known;
        const Glyph glyph = m_fonts.glyph(style, character);
        const bool boxed = glyph.face < 0 || (glyph.codePoint == box && character != box);
        const bool strange = QChar::script(character) == QChar::Script_Han && glyph.face != m_fonts.mainFace(style);
        return *m_wrong.insert(key, boxed || strange);
    }

    /// The name around the place.
    QString personOf(const QString &text, qsizetype at, char32_t character) const
    {
        QString longest; // 欧阳𬭎 rather than 阳𬭎
        for (const QString &name : m_names.value(character)) {
            const qsizetype found = text.indexOf(name, std::max<qsizetype>(0, at - name.size() + 1));
            if (found >= 0 && found <= at && name.size() > longest.size())
                longest = name;
        }
        return longest;
    }

    void add(const QString &text, qsizetype at, qsizetype length, FontStyle style, char32_t character)
    {
        const QString person = personOf(text, at, character);
        const auto same = std::find_if(m_problems.begin(), m_problems.end(), [&](const GlyphProblem &problem) {
            return problem.character == character && problem.style == style && problem.person == person;
        });
        if (same != m_problems.end()) {
            ++same->count;
            return;
        }
        const Glyph glyph = m_fonts.glyph(style, character);
        GlyphProblem problem;
        problem.character = character;
        problem.style = style;
        problem.text = sentenceAround(text, at, length);
        problem.person = person;
        problem.block = m_block;
        problem.count = 1;
        if (glyph.face >= 0 && glyph.codePoint == character)
            problem.usedFace = m_fonts.faces().at(glyph.face).family;
        problem.lacking = m_fonts.lacking(style, character);
        m_problems.append(problem);
    }

    FontBook &m_fonts;
    QHash<char32_t, QStringList> m_names; // by each of their characters
    QHash<quint64, bool> m_wrong;
    QList<GlyphProblem> m_problems;
    int m_block = -1;
};

QString families(const QList<FontLack> &lacking)
{
    QStringList parts;
    for (const FontLack &lack : lacking)
        parts << (lack.emptyGlyph
                      ? QCoreApplication::translate("Reporting", "%1 (draws nothing for it)").arg(lack.family)
                      : lack.family);
    return parts.join(QCoreApplication::translate("Reporting", ", "));
}

} // namespace

QString GlyphProblem::codePoint() const
{
    return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
}

QString GlyphProblem::sentence() const
{
    const QString place = person.isEmpty() ? QCoreApplication::translate("Reporting", "in “%1”").arg(text)
                                           : QCoreApplication::translate("Reporting", "in the name “%1”").arg(person);
    const QString what = QString::fromUcs4(&character, 1);
    if (isPrinted())
        return QCoreApplication::translate(
                   "Reporting",
                   "The character “%1” (%2) %3 should stand in %4, but %5 does not have it; it is "
                   "printed in %6. Install a font that has it if the difference disturbs.")
            .arg(what, codePoint(), place, faceName(style), families(lacking), usedFace);
    return QCoreApplication::translate(
               "Reporting",
               "The character “%1” (%2) %3 cannot be printed: it should stand in %4, and no "
               "installed font has it (asked: %5). Install a font for rare characters, such as "
               "SimSun-ExtB, SimSun-ExtG or BabelStone Han, and open the program again; or check "
               "the character against the identity card.")
        .arg(what, codePoint(), place, faceName(style), families(lacking));
}

QList<GlyphProblem> findGlyphProblems(const Document &document, FontBook &fonts, const QStringList &names)
{
    return Preflight(fonts, names).run(document);
}

} // namespace reporting
