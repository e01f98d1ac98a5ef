#include "figures/rows_behind.h"

#include "figures/leaves.h"

#include <algorithm>
#include <map>

namespace figures {

std::vector<LedgerRows> rowsBehind(Evaluator &evaluator, const Definition &definition, const domain::Period &period)
{
    std::map<QString, LedgerRows> byLedger;
    for (const Definition &leaf : leavesOf(definition, period)) {
        const FigureValue value = evaluator.evaluate(leaf, period, true);
        LedgerRows &ledger = byLedger[leaf.entity->name()];
        ledger.entity = leaf.entity;
        ledger.rows.insert(ledger.rows.end(), value.rows.begin(), value.rows.end());
    }
    std::vector<LedgerRows> ledgers;
    for (auto &[name, ledger] : byLedger) {
        std::ranges::sort(ledger.rows);
        ledger.rows.erase(std::ranges::unique(ledger.rows).begin(), ledger.rows.end());
        ledgers.push_back(std::move(ledger));
    }
    return ledgers;
}

} // namespace figures
