#pragma once
// Tables of records: any ledger with its totals, and the months of a plan.

#include "reporting/content/figure_answers.h"
#include "reporting/content/ledger_items.h"
#include "reporting/template/inset_spec.h"

namespace reporting {

/// 【表：集体合同 where …；列：…】. Its totals are figures over the same records.
Inset ledgerInset(storage::Session &session, const Selection &selection, const InsetSpec &spec, FigureAnswers &answers,
                  TextUse use);
/// 【表：月度安排】: the records of every month of the period that has any, the month in one cell beside them.
Inset monthInset(storage::Session &session, const Selection &selection, const InsetSpec &spec,
                 const domain::Period &period, TextUse use);

} // namespace reporting
