#include "reporting/drawing/text_units.h"

namespace reporting {
namespace {

// Words longer than this may be broken, at a price; shorter ones and all numbers stay whole.
// Registration codes have 18 characters, so they stay whole too.
constexpr int longWord = 20;

bool isOpeningSide(const Unit &unit) { return unit.kind == CharacterClass::Opening; }
bool isClosingSide(const Unit &unit)
{
    return unit.kind == CharacterClass::Closing || unit.kind == CharacterClass::Pause;
}

/// Centres the ink in so many full-width squares.
void centreIn(Unit &unit, double squares, const TextStyle &style)
{
    unit.width = squares * style.size * style.tracking;
    unit.shift = unit.width / 2 - unit.glyph.bounds.center().x() * style.size;
}

Unit unitOf(char32_t character, int run, const TextStyle &style, FontBook &fonts)
{
    Unit unit;
    unit.character = character;
    unit.kind = classOf(character);
    unit.glyph = fonts.glyph(style.font, character);
    unit.size = style.size;
    unit.run = run;
    const bool fullWidth
        = unit.glyph.advance > 0.95 && unit.glyph.advance < 1.05 && unit.kind != CharacterClass::Western;
    unit.width = unit.glyph.advance * style.size * (fullWidth ? style.tracking : 1.0);
    if (fullWidth) {
        // Only marks that leave half their square white can be halved: fonts that centre them cannot.
        if (isOpeningSide(unit) && unit.glyph.bounds.left() > 0.4)
            unit.leftBlank = unit.width / 2;
        if (isClosingSide(unit) && unit.glyph.advance - unit.glyph.bounds.right() > 0.4)
            unit.rightBlank = unit.width / 2;
    }
    if (character == U'·')
        centreIn(unit, 0.5, style); // 5.1.8 of GB/T 15834: half a square
    return unit;
}

// —— is one rule over two squares. Two separate dashes show a seam in faces whose dash is narrower than its square;
// where the same face has the two-em dash, that is set instead.
bool setDoubleDash(Unit &unit, const TextStyle &style, FontBook &fonts)
{
    const Glyph &glyph = fonts.glyph(style.font, doubleDash);
    if (glyph.face != unit.glyph.face || glyph.codePoint != doubleDash || glyph.bounds.width() < 1.5)
        return false;
    unit.glyph = glyph;
    centreIn(unit, 2, style);
    return true;
}

int wordLength(const QList<Unit> &units, int index)
{
    int first = index;
    while (first > 0 && inOneWord(units, first))
        --first;
    int end = index + 1;
    while (end < units.size() && inOneWord(units, end))
        ++end;
    return end - first;
}

bool isNumberPart(char32_t character)
{
    return isDigit(character) || character == U'.' || character == U',' || character == U'%';
}

} // namespace

void measureInto(QList<Unit> &units, const QString &text, int run, const TextStyle &style, FontBook &fonts)
{
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        if (character == U'\n' || character == 0x2028) {
            if (!units.isEmpty())
                units.last().lineEnd = true;
            continue;
        }
        if (isInvisible(character))
            continue;
        units.append(unitOf(character == U'\t' ? U' ' : character, run, style, fonts));
        if (character == U'—' && i + 1 < characters.size() && characters.at(i + 1) == U'—'
            && setDoubleDash(units.last(), style, fonts))
            ++i;
    }
}

QList<Unit> measure(const QList<Run> &runs, const TextStyle &style, FontBook &fonts)
{
    QList<Unit> units;
    for (int i = 0; i < runs.size(); ++i)
        measureInto(units, runs.at(i).text, i, style, fonts);
    squeezeNeighbours(units);
    return units;
}

void squeezeNeighbours(QList<Unit> &units)
{
    for (int i = 0; i + 1 < units.size(); ++i) {
        Unit &unit = units[i];
        Unit &next = units[i + 1];
        if (isClosingSide(unit) && (isClosingSide(next) || isOpeningSide(next)) && unit.rightBlank > 0) {
            unit.rightCut = unit.rightBlank;
            unit.width -= unit.rightCut;
        } else if (isOpeningSide(unit) && isOpeningSide(next) && next.leftBlank > 0) {
            next.leftCut = next.leftBlank;
            next.width -= next.leftCut;
        }
    }
}

bool inOneWord(const QList<Unit> &units, int index)
{
    const Unit &before = units.at(index - 1);
    const Unit &unit = units.at(index);
    if (before.kind == CharacterClass::Western && unit.kind == CharacterClass::Western)
        return true;
    // Thousands set apart by a thin or fixed space: 12 063
    const auto fixedSpace = [](char32_t c) { return c == 0x00A0 || c == 0x2009 || c == 0x202F; };
    if (fixedSpace(unit.character))
        return isDigit(before.character) && index + 1 < units.size() && isDigit(units.at(index + 1).character);
    return fixedSpace(before.character) && index >= 2 && isDigit(unit.character)
        && isDigit(units.at(index - 2).character);
}

double breakCost(const QList<Unit> &units, int index)
{
    const Unit &before = units.at(index - 1);
    const Unit &unit = units.at(index);
    if (before.lineEnd)
        return 0;
    if (!mayStartLine(unit.character) || !mayEndLine(before.character))
        return forbidden;
    if (before.kind == unit.kind && (unit.kind == CharacterClass::Dash || unit.kind == CharacterClass::Ellipsis))
        return forbidden;
    if (inOneWord(units, index)) {
        if (isNumberPart(before.character) && isNumberPart(unit.character))
            return forbidden;
        if (wordLength(units, index) <= longWord)
            return forbidden;
        return before.character == U'/' || before.character == U'-' ? 1.0 : 4.0;
    }
    // 2025年, 126户, 第3名: better together, but not at the price of a hole
    if (isDigit(before.character) && unit.kind == CharacterClass::Ideograph)
        return 3.0;
    if (isDigit(unit.character) && before.character == U'第')
        return 3.0;
    return 0;
}

bool mayStretch(const QList<Unit> &units, int index)
{
    const Unit &before = units.at(index - 1);
    const Unit &unit = units.at(index);
    if (before.kind == unit.kind && (unit.kind == CharacterClass::Dash || unit.kind == CharacterClass::Ellipsis))
        return false;
    return !inOneWord(units, index);
}

} // namespace reporting
