#pragma once
// How the records of an entity lie in their table: columns, and values in and out of a row.

#include "domain/record.h"
#include "storage/query.h"

namespace storage {

/// Columns of a SELECT: id, revision, created_at, updated_at, archived_at, then each field, a reference followed by its
/// id.
QString selectColumns(const domain::Entity &entity);
domain::Record recordFromRow(const domain::Entity &entity, const Query &query);

/// Columns that hold the fields, in the order of writtenValues(): a reference is followed by its id.
QStringList writtenColumns(domain::FieldList fields);
QVariantList writtenValues(const domain::Record &record, domain::FieldList fields);

} // namespace storage
