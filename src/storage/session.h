#pragma once
// The open database, the operator, the clock. Passed in, never global.

#include "domain/clock.h"
#include "storage/database.h"

namespace storage {

struct Session
{
    Database &database;
    QString operatorName; // who does it: written into the change log
    const domain::Clock &clock;
};

} // namespace storage
