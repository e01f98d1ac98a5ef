#pragma once
// Files that come in whole.

#include <QByteArray>
#include <QString>

namespace reporting {

constexpr qint64 largestInput = qint64(512) << 20; // bytes

/// The whole file. Throws domain::Error with a sentence: NotFound, or InvalidInput when it is no file, larger than
/// `most`, may not be read, fails before its end, or was written while it was read.
QByteArray readInput(const QString &path, qint64 most = largestInput);

} // namespace reporting
