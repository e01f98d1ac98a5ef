#pragma once
// How a document speaks of its period.

#include "domain/date.h"

namespace reporting {

struct PeriodWords
{
    QString title; // 2026年, 2026年上半年, 2026年1—11月, 2026年3月5日至7月2日: in the title
    QString span; // 全年, 上半年, 一季度, 1—11月, 期内: in sentences
    QString lastYear; // 上年, or 上年同期 of less than a year
    bool wholeYear = false;
};
PeriodWords periodWords(const domain::Period &period);
/// 2026年末, 2026年6月末, 2026年7月2日.
QString dayAsEnd(QDate day);
/// The same days so many years earlier (later when negative); the last day of a month stays one.
domain::Period yearsEarlier(const domain::Period &period, int years);

} // namespace reporting
