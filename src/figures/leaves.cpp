#include "figures/leaves.h"

namespace figures {

namespace {

void collect(const Definition &definition, Basis basis, domain::Period period, std::vector<Definition> &leaves)
{
    if (definition.basisGiven)
        basis = definition.basis;
    if (definition.period)
        period = *definition.period;
    if (!definition.isLeaf()) {
        collect(*definition.left, basis, period, leaves);
        collect(*definition.right, basis, period, leaves);
        return;
    }
    Definition leaf = definition;
    leaf.basis = basis;
    leaf.basisGiven = true;
    leaf.period = period;
    leaves.push_back(leaf);
}

} // namespace

std::vector<Definition> leavesOf(const Definition &definition, const domain::Period &period)
{
    std::vector<Definition> leaves;
    collect(definition, Basis::Flow, period, leaves);
    return leaves;
}

} // namespace figures
