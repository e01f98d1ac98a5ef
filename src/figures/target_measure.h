#pragma once
// What a target is measured by, over which period, and when it is due: read from its record.

#include "domain/record.h"
#include "figures/catalogue.h"

namespace figures {

struct TargetMeasure
{
    std::optional<Definition> definition;
    /// What is asked for is asked for in every part of the definition's “per”.
    bool everyPart = false;
    QString problem; // why there is no definition, in a sentence; empty when there is one or no figure is named
};

/// The target's figure with its condition; with “per” where it is wanted in every month, quarter, unit ….
TargetMeasure measureOf(const domain::Record &target, const Catalogue &catalogue);

/// The comparison it is judged by: what the record says; ≥ (or between) where it only gives numbers. “zero” and “all”
/// stay as they are.
QString comparisonOf(const domain::Record &target);

domain::Period periodOf(const domain::Record &target, const domain::Period &year);

struct TargetDue
{
    QDate day;
    QDate movedFrom; // null: not moved
    bool ownDay = false; // it has a date, or a month that ends before its period does
};
TargetDue dueOf(const domain::Record &target, const domain::Period &period);

} // namespace figures
