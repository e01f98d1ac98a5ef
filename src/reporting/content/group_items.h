#pragma once
// Items of a loop that stand for several records: those of a month, a quarter, or of one value of a field.

#include "reporting/content/ledger_items.h"

namespace reporting {

/// The parts of a period as such: 组 and 月份 (3月), 月 (3, or 4|5|6: as a filter takes it); figures inside are theirs.
Items spanItems(const ItemQuery &query, const domain::Period &period);

/// The records of a selection in groups. By month or quarter those parts of the period that have records, in order; by
/// a field its values, the most frequent first, and what has none last, as 其他. Of each: 组, the field's key and
/// term, and its members. filter says which records are in it, for 项数 and 合计.
Items groupItems(storage::Session &session, const Selection &selection, const ItemQuery &query,
                 const domain::Period &period, TextUse use);

} // namespace reporting
