#pragma once
// How a Chinese character is read and written: the table resources/names/characters.bin, made from the Unihan database
// and the stroke orders of GF 3002-1999.

#include <QString>

namespace domain {

/// Pinyin with the number of the tone, v for ü: "lv3". Empty for what is no Chinese character or has no known reading.
QString readingOf(char32_t character);
/// How many strokes; 0 when not known.
int strokesOf(char32_t character);
/// Place among all characters ordered by strokes: their number, then their classes 横竖撇点折 one after the other (GF
/// 3003-1999), where no stroke order is known those of the radical. Begins at 1; 0 when not known.
int strokePlaceOf(char32_t character);

} // namespace domain
