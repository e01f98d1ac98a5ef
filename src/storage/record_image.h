#pragma once
// The values of a record as the change log keeps them.

#include "domain/record.h"

#include <QJsonObject>

namespace storage {

/// Canonical texts by field key; references carry their text, and under their id column the record they were linked to.
QJsonObject recordImage(const domain::Record &record, const std::vector<const domain::Field *> &fields);
/// Every value the record has, and when it was entered and moved to the trash: what is needed to bring it back.
QJsonObject wholeImage(const domain::Record &record);

/// The value of a field in an image, exactly as it was: nothing is tidied or refused as what people type would be.
domain::Value imageValue(const domain::Field &field, const QJsonObject &image);
/// Puts the values of an image back into a record. References carry the record they were linked to, whether it is still
/// there or not.
void applyImage(domain::Record &record, const QJsonObject &image);
/// The record a whole image was made of.
domain::Record recordOfImage(const domain::Entity &entity, qint64 id, const QJsonObject &image);

} // namespace storage
