#pragma once
// How a resolved path is stored: keys only, whatever words it was given in.

#include "domain/filter.h"

namespace domain {

QString canonicalPath(const ResolvedPath &path);
/// 所属工会.职工人数, in the operator's language.
QString pathInWords(const Entity &entity, const ResolvedPath &path);

} // namespace domain
