#pragma once
// An empty sheet to be filled in and imported.

#include "domain/entity.h"

namespace importing {

/// A sheet with the official Chinese headers, required ones in red with *, drop-downs for codes, text cells for
/// numbers that must keep their digits, a hint at every cell; behind it a sheet 填表说明. Throws Error{Usage} for
/// ledgers the program keeps itself, Error{Unwritable}.
void writeBlankForm(const domain::Entity &entity, const QString &path);

} // namespace importing
