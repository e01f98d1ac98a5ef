#pragma once
// The months or quarters of a period, some of them set together (7—8月).

#include "reporting/template/template.h"

namespace reporting {

struct Span
{
    QString label; // 3月, 7—8月, 一季度; with its year where the period reaches over several
    QString months; // 3, 7|8: as a filter takes them
    domain::Period period; // what of it lies within the whole
};
/// size: 1 for months, 3 for quarters.
QList<Span> spansOf(const domain::Period &period, int size, const QList<std::pair<int, int>> &merged = {});

} // namespace reporting
