#pragma once
// Breaks a title into balanced lines without cutting words (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜).

#include "reporting/drawing/line_breaker.h"

namespace reporting {

/// Each line is at most width wide where its words allow. A line end written by the author is kept.
QList<BrokenLine> breakTitle(const QList<Unit> &units, double width);

} // namespace reporting
