#include "domain/chinese_number.h"

#include <algorithm>

namespace domain {

std::optional<int> chineseNumber(QStringView text)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    static constexpr QStringView places = u"个十百千";
    static constexpr int powers[] = {1, 10, 100, 1000};
    if (text == u"零")
        return 0;
    int sum = 0;
    int digit = -1; // waits for its place; −1: none
    qsizetype lowest = places.size(); // places come from high to low, each once
    for (const QChar c : text) {
        const QChar plain = c == u'两' ? QChar(u'二') : c == u'〇' ? QChar(u'零') : c;
        if (const qsizetype place = places.indexOf(plain); place > 0) {
            const bool tenAtTheStart = digit < 0 && sum == 0 && place == 1;
            if (place >= lowest || !(digit > 0 || tenAtTheStart))
                return std::nullopt;
            sum += (tenAtTheStart ? 1 : digit) * powers[place];
            lowest = place;
            digit = -1;
        } else if (const qsizetype value = digits.indexOf(plain); value >= 0 && digit <= 0) {
            digit = static_cast<int>(value);
        } else {
            return std::nullopt;
        }
    }
    if (digit == 0 || text.isEmpty())
        return std::nullopt;
    return sum + std::max(digit, 0);
}

} // namespace domain
