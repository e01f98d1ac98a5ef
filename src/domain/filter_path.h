#pragma once
// How a resolved path is stored: keys only, whatever words it was given in.

#include "domain/filter.h"
#include "domain/registry.h"

namespace domain {

/// What a term asks for that names a ledger instead of a field (visit: aid_payment): the records of that ledger which
/// refer to the one at hand, by the first of its references that shows as a tab there. A field of that name goes first.
std::optional<ChildTable> childNamed(const Entity &entity, QStringView name);

QString canonicalPath(const ResolvedPath &path);
/// 所属工会.职工人数, in the operator's language.
QString pathInWords(const Entity &entity, const ResolvedPath &path);

} // namespace domain
