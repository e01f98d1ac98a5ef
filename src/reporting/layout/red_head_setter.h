#pragma once
// 版头: what stands above the red line of the first page (GB/T 9704-2012 7.2).

#include "reporting/drawing/strip.h"

namespace reporting {

/// From the top of the type area to where the title begins, two lines under the red line. tight: one line, for a first
/// page that would show no text otherwise.
Strip setRedHead(const SettingContext &context, bool tight);

} // namespace reporting
