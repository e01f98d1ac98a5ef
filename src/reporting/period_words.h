#pragma once
// How a document speaks of its period.

#include "domain/date.h"

namespace reporting {

struct PeriodWords
{
    QString title; // 2026年, 2026年上半年, 2026年1—11月, 2026年3月5日至7月2日: in the title
    QString span; // 全年, 上半年, 一季度, 1—11月, 年初以来, 期内: in sentences
    QString lastYear; // 上年, or 上年同期 of less than a year
    bool wholeYear = false;
};
PeriodWords periodWords(const domain::Period &period);
/// Of a document about `asked` whose figures end earlier, on the day it is dated: the title stays, the sentences say
/// how far they reach. What is dated in the last month of a year speaks of the whole year, as offices do.
PeriodWords periodWords(const domain::Period &asked, const domain::Period &reached);
/// 2026年末, 2026年6月末, 2026年7月2日.
QString dayAsEnd(QDate day);
/// The same days so many years earlier (later when negative); the last day of a month stays one.
domain::Period yearsEarlier(const domain::Period &period, int years);

} // namespace reporting
