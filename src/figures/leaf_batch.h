#pragma once
// Computes many single measures together.

#include "figures/definition.h"
#include "figures/exact.h"
#include "storage/measures.h"

namespace figures {

/// What `value` of a measure over this field is divided by: 1, 100 (money), 10000 (number, percent).
qint64 scaleOf(const Definition &leaf);
/// Distinct, min, max and avg leave out rows without a value.
bool needsValue(Measure measure);
/// What storage is asked for a measure. An average is a sum, divided by its count afterwards.
storage::Measurement measurementOf(const Definition &leaf);

struct LeafValue
{
    std::optional<Exact> value;
    qint64 count = 0; // rows behind it
};
/// From what measurementOf gave.
LeafValue leafValue(const Definition &leaf, const storage::Measured &measured);

class LeafBatch
{
public:
    /// A measure under the basis and period in force for it; gives its place among the answers.
    size_t ask(const Definition &leaf, Basis basis, const domain::Period &period);
    void run(storage::Database &database) { m_batch.run(database); }
    LeafValue answer(size_t place) const { return leafValue(m_leaves[place], m_batch.answer(place)); }

private:
    storage::MeasureBatch m_batch;
    std::vector<Definition> m_leaves; // by place
};

} // namespace figures
