#include "reporting/drawing/punctuation.h"

#include <QChar>
#include <QStringView>

namespace reporting {
namespace {

bool in(QStringView set, char32_t character) { return character < 0x10000 && set.contains(QChar(char16_t(character))); }

} // namespace

bool isSpace(char32_t character) { return character == 0x20 || character == 0x3000 || QChar::isSpace(character); }
bool isPauseMark(char32_t character) { return in(u"、，。；：？！", character); }
bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

CharacterClass classOf(char32_t character)
{
    if (isSpace(character))
        return CharacterClass::Space;
    if (in(u"（《〈“‘【〔［｛「『〖", character))
        return CharacterClass::Opening;
    if (in(u"）》〉”’】〕］｝」』〗", character))
        return CharacterClass::Closing;
    if (isPauseMark(character))
        return CharacterClass::Pause;
    if (character == 0x2014 || character == 0x2E3A || character == 0x2015)
        return CharacterClass::Dash;
    if (character == 0x2026 || character == 0x22EF)
        return CharacterClass::Ellipsis;
    if (in(u"％‰℃·・～々ー／", character))
        return CharacterClass::Stuck;
    if (character < 0x2E80 && (character < 0x2000 || in(u"‐‑‒–′″€№", character)))
        return CharacterClass::Western;
    return CharacterClass::Ideograph;
}

bool mayStartLine(char32_t character)
{
    switch (classOf(character)) {
    case CharacterClass::Closing:
    case CharacterClass::Pause:
    case CharacterClass::Stuck:
    case CharacterClass::Space:
        return false;
    default:
        return !in(u")]},.;:!?%", character);
    }
}

bool mayEndLine(char32_t character)
{
    return classOf(character) != CharacterClass::Opening && !in(u"([{￥¥$№＋", character);
}

bool isInvisible(char32_t character)
{
    if (character == U'\n' || character == 0x2028 || character == U'\t')
        return false;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

} // namespace reporting
