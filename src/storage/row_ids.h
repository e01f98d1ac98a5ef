#pragma once
// Ids of rows packed into bytes: differences from one to the next as variable-length numbers, compressed. Ten thousand
// neighbouring ids take about a hundred bytes.

#include <QByteArray>
#include <vector>

namespace storage {

QByteArray packedIds(const std::vector<qint64> &ids); // in rising order
/// Throws Error{Storage} when the bytes are not what packedIds made.
std::vector<qint64> unpackedIds(const QByteArray &bytes);

} // namespace storage
