#pragma once
// The two orders Chinese name lists are printed in, as keys: names in the order of their keys stand in the order of the
// list. Keys are plain ASCII but for names that are not Chinese; they are computed when a list is printed and never
// stored (decision 0008).

#include <QString>

namespace domain {

enum class NameOrder {
    Pinyin, // 按音序排列
    Strokes, // 按姓氏笔画为序
};

/// By sound, as GB/T 13418-1992 orders characters: spelling (ü after u), tone, number of strokes, strokes; one
/// character after the other. Surnames are read as surnames (单 shàn, 尉迟 yùchí). Chinese names come first, then Latin
/// ones by letters, then names that are empty.
QString pinyinKey(const QString &name);

/// 姓氏笔画: the number of strokes of the first character (also of a double surname and of a name with ·), then its
/// strokes in the order 横竖撇点折, then the following characters likewise; of the same surname a given name of one
/// character comes before those of two, as in the lists of the CPPCC and of Party congresses. Latin names come last.
QString strokeKey(const QString &name);

QString nameKey(NameOrder order, const QString &name);

} // namespace domain
