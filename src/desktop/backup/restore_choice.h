#pragma once
// A copy a person has decided to put in the place of an office, after seeing what is in it.

#include "app/copies.h"

namespace desktop {

struct RestoreChoice
{
    QString officePath;
    storage::Comparison comparison;
    bool otherOffice = false; // she knows that it is a copy of another one
};

} // namespace desktop
