#include "domain/issue.h"

#include <algorithm>

namespace domain {

bool hasErrors(const Issues &issues)
{
    return std::ranges::any_of(issues, [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace domain
