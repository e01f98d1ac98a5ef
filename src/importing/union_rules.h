#pragma once
// What only holds for the union register: whoever belongs to a union belongs to a founded one, and a sheet without a
// column for the union comes from the office's own.

#include "domain/entity.h"
#include "storage/session.h"

#include <QSet>

namespace importing {

/// A strict reference to the union register.
bool concernsUnions(const domain::Field &reference);

/// Records that a strict reference may not point to although they are in the register: units whose union is not
/// founded.
QSet<qint64> recordsRefused(storage::Session &session, const domain::Field &reference);

/// The same asked about one record.
bool isRefused(storage::Session &session, const domain::Field &reference, qint64 id);

/// The office's own union; empty where the office has not said its name.
QString ownUnion(storage::Session &session);

} // namespace importing
