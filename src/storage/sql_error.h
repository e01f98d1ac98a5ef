#pragma once
// Failures of the database engine as Errors: codes become one enum, the sentence says what to do.

#include "domain/error.h"

class QSqlError;

namespace storage {

/// context: path or statement kind, for the sentence or the log; never bound values.
domain::Error sqlFailure(const QSqlError &error, const QString &context);

} // namespace storage
