#pragma once
// A log that lies beside an office and belongs to another file: somebody put an office back by hand, next to what the
// last crash had left. The engine would play it into the office and spoil it.

#include <QString>

namespace storage {

/// Before the engine opens the file to write: a log nobody has open is looked at together with the file, without
/// writing anything. Where the two do not fit and the file alone is sound, the log is set aside under another name, and
/// a sentence says so; otherwise the sentence is empty. Throws Error{Damaged} where neither is sound; both are as they
/// were then.
QString setForeignLogAside(const QString &officePath);

} // namespace storage
