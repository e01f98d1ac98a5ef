#pragma once
// How long work tells where it stands and learns that it should stop. Passed in by the caller; may be called from a
// worker thread.

#include <QtGlobal>
#include <functional>

namespace domain {

/// Called now and then with done and total (total 0: not known). Returns false to ask the work to stop; the work then
/// throws Error{Cancelled} and leaves everything as it was.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace domain
