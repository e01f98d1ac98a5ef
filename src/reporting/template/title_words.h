#pragma once
// Words that titles of unions' documents are made of, for breaking titles between words.

#include <QStringView>

namespace reporting {

struct TitleWord
{
    qsizetype length = 0; // UTF-16 units; 0: no known word begins here
    bool endsName = false; // 街道, 总工会: what stands before belongs to it
};

/// The longest known word at the beginning of the text.
TitleWord titleWordAt(QStringView text);

} // namespace reporting
