#pragma once
// The values of a record as the change log keeps them.

#include "domain/record.h"

#include <QJsonObject>

namespace storage {

/// Canonical texts by field key; references carry their text, and under their id column the record they were linked to.
QJsonObject recordImage(const domain::Record &record, const std::vector<const domain::Field *> &fields);
/// Puts an image back into a record. References carry their text and are linked anew.
void applyImage(domain::Record &record, const QJsonObject &image);

} // namespace storage
