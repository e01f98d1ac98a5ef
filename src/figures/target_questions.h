#pragma once
// All that has to be computed for the targets of a year, so that it is computed at once.

#include "figures/target_measure.h"

namespace figures {

/// A target, what it is measured by, and where the values of that will be found.
struct Asked
{
    domain::Record record;
    TargetMeasure measure;
    domain::Period period; // of the target
    domain::Period measured; // of its figure
    std::optional<Definition> printed; // what `actual` is the value of
    std::optional<size_t> actual;
    std::optional<size_t> largest; // of all parts
    std::optional<size_t> base; // an increase over the year before
    std::optional<size_t> numerator; // the denominator follows
    size_t firstPart = 0;
    QList<domain::Period> parts;
};

struct TargetQuestions
{
    std::vector<Asked> targets;
    std::vector<Definition> definitions;

    void ask(domain::Record record, const Catalogue &catalogue, const domain::Period &year);

private:
    void askNumbers(Asked &asked, const domain::Period &year);
    size_t add(Definition definition, const domain::Period &period);
};

/// One side of a ratio, with what it inherits.
Definition operandOf(const Definition &ratio, const Definition &side);
/// Counted or summed over what happens in the period: it never gets smaller again.
bool grows(const Definition &definition, Basis outer = Basis::Flow);

} // namespace figures
