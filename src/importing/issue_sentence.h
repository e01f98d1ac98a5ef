#pragma once
// What a kept issue says. An import keeps the codes of its issues and no values, since those may be personal.

#include "domain/entity.h"

namespace importing {

/// A sentence without the value that was there. field: null where the issue concerns the whole row.
QString issueSentence(const domain::Entity &entity, const QString &code, const domain::Field *field);

} // namespace importing
