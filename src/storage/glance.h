#pragma once
// The living records of an entity with a few of their fields only: for passes over everything.

#include "domain/record.h"
#include "storage/session.h"

namespace storage {

/// By id; every other field of the records is empty.
std::vector<domain::Record> glance(Session &session, const domain::Entity &entity, domain::FieldList fields);

} // namespace storage
