#pragma once
// What characters may do in a Chinese line: 禁则 (no forbidden line start or end) and half-width squeezing.
// Source: GB/T 15834-2011 (5.1: marks at line start and end; half-width setting) and the W3C's Chinese layout
// requirements.

#include <QtGlobal>

namespace reporting {

enum class CharacterClass : quint8 {
    Ideograph, // hanzi and all other full-width characters
    Opening, // （《“【 – not at the end of a line
    Closing, // ）》”】 – not at the start of a line
    Pause, // 、，。；：？！ – not at the start of a line
    Stuck, // ·％℃ and other characters that follow what they belong to
    Dash, // —— never opened
    Ellipsis, // …… never opened
    Western, // letters, digits and what stands inside numbers: 12.5%
    Space,
};

CharacterClass classOf(char32_t character);
bool isSpace(char32_t character);
bool isPauseMark(char32_t character);
bool isDigit(char32_t character);

/// Line starts and ends that 禁则 forbids.
bool mayStartLine(char32_t character);
bool mayEndLine(char32_t character);

/// Characters with no shape of their own: controls, joiners, variation selectors.
bool isInvisible(char32_t character);

} // namespace reporting
