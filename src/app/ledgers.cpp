#include "app/ledgers.h"

#include "app/records.h"
#include "storage/ledger_summary.h"

#include <algorithm>

namespace app {

LedgerState ledgerState(Office &office, const domain::Entity &entity, const domain::Period &period)
{
    const storage::LedgerSummary summary = storage::ledgerSummary(office.session(), entity);
    LedgerState state{summary.records, -1, {}};
    if (!summary.lastWritten.isNull())
        state.lastWritten = summary.lastWritten.toOffsetFromUtc(8 * 3600).date();
    if (const domain::Field *start = entity.options.start) {
        domain::Filter filter;
        filter.terms = {{start->name(),
                         domain::FilterOp::Between,
                         {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)},
                         {}}};
        state.inPeriod = summary.records == 0 ? 0 : Records(office, entity).count(filter);
    }
    return state;
}

bool isCalled(const domain::Entity &entity, const QStringList &words)
{
    const QStringList names
        = QStringList{domain::labelOf(entity), domain::areaLabel(entity.options.area)} + entity.allTerms();
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(names,
                                   [&](const QString &name) { return name.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace app
