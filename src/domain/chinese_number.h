#pragma once
// Whole numbers in Chinese characters, as terms and sessions are counted: 三, 十二, 一百零八.

#include <QStringView>
#include <optional>

namespace domain {

/// The number, 0 to 9999; nothing for anything else, also for digits side by side (三五 is “three to five”).
std::optional<int> chineseNumber(QStringView text);

} // namespace domain
