#pragma once
// Computes figures. The same evaluator serves reports, targets, the desktop and the command line, and can always name
// the rows behind a number.

#include "figures/definition.h"
#include "figures/exact.h"
#include "storage/session.h"

#include <span>

namespace figures {

struct LedgerRows
{
    const domain::Entity *entity = nullptr;
    std::vector<qint64> rows; // ids in order
};

struct FigureValue
{
    /// Exact: money in fen, number and percent in ten-thousandths, counts as they are; see `scale`. Nothing: no value
    /// (a denominator of 0, or nothing to take a minimum of). A sum or count of no rows is 0.
    std::optional<qint64> value;
    qint64 scale = 1; // what `value` is divided by to give the figure: 1, 100 (money, ratio, average), 10000
    /// Rows behind it: those of the filter and dates; for distinct, min, max and avg only where the field is not empty.
    /// Of a sum (a + b): each row of either side once; of a ratio or other arithmetic: its left side's; of a figure per
    /// unit: those of the whole period.
    qint64 count = 0;
    const domain::Entity *entity = nullptr; // of the rows
    domain::Period period; // used
    std::vector<qint64> rows; // ids in order, when asked for
    std::vector<LedgerRows> others; // of a sum over several ledgers: the rows beyond those of `entity`, when asked for

    /// Plain decimal text without trailing zeros ("209096.55"); empty when there is no value.
    QString text() const;
};

/// What one of the units of a figure “per field” comes to.
struct UnitValue
{
    QString name;
    std::optional<Exact> value; // nothing: no records to take an average or extreme of
};

class Evaluator
{
public:
    explicit Evaluator(storage::Session &session)
        : m_session(session)
    {
    }
    FigureValue evaluate(const Definition &definition, const domain::Period &period, bool withRows = false);
    /// Many figures at once, in order, without their rows: what is measured over the same ledger and dates shares one
    /// pass over the records.
    std::vector<FigureValue> evaluateAll(std::span<const Definition> definitions, const domain::Period &period);
    /// Every unit of a single measure “per field”, by name; empty for other figures.
    std::vector<UnitValue> unitValues(const Definition &definition, const domain::Period &period);

private:
    storage::Session &m_session;
};

} // namespace figures
