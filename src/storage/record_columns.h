#pragma once
// How the records of an entity lie in their table: columns, and values in and out of a row.

#include "domain/record.h"
#include "storage/query.h"

#include <QJsonObject>

namespace storage {

/// Columns of a SELECT: id, revision, created_at, updated_at, archived_at, then each field, a reference followed by its
/// id.
QString selectColumns(const domain::Entity &entity);
domain::Record recordFromRow(const domain::Entity &entity, const Query &query);

/// Columns that hold the fields, in the order of writtenValues(): a reference is followed by its id.
QStringList writtenColumns(domain::FieldList fields);
QVariantList writtenValues(const domain::Record &record, domain::FieldList fields);

/// Canonical texts by field key, for the change log; references carry their text, and under their id column the record
/// they were linked to.
QJsonObject recordImage(const domain::Record &record, const std::vector<const domain::Field *> &fields);
/// Puts an image back into a record. References carry their text and are linked anew.
void applyImage(domain::Record &record, const QJsonObject &image);

} // namespace storage
