#pragma once
// 版记: at the foot of the last page, which is an even one (GB/T 9704-2012 7.4).

#include "reporting/drawing/strip.h"

namespace reporting {

/// Its last rule lies on the strip's lower edge. recipients: runs of the main recipient where the first page had no
/// room for it (7.3.2), otherwise empty.
Strip setRecordBlock(const SettingContext &context, const QList<Run> &recipients);

} // namespace reporting
