#pragma once
// Cuts a period into the weeks, months, quarters or half years that lie in it as a whole.

#include "domain/date.h"

#include <QList>

namespace figures {

/// unit: week (Monday to Sunday), month, quarter, half_year. In order of time.
QList<domain::Period> subPeriods(const domain::Period &period, const QString &unit);

} // namespace figures
