#pragma once
// A chart with its caption, as one strip that is never cut.

#include "reporting/drawing/strip.h"

namespace reporting {

Strip setChartBlock(const SettingContext &context, int index);

} // namespace reporting
