#pragma once
// The border where failures are caught. Work started by a slot runs inside attempt(), so nothing escapes into Qt.

#include "domain/error.h"

#include <functional>
#include <optional>

namespace app {

struct Failure
{
    domain::ErrorCode code = domain::ErrorCode::Storage;
    QString message; // sentence for the operator
    bool isCancelled() const { return code == domain::ErrorCode::Cancelled; }
};

/// Runs the work. A failure is logged under `what` (a stable English word, no personal values) and returned.
std::optional<Failure> attempt(const char *what, const std::function<void()> &work);

} // namespace app
