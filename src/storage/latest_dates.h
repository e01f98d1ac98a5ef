#pragma once
// The newest date among the living records that refer to a record.

#include "domain/field.h"
#include "storage/reference_link.h"

#include <QDate>

namespace storage {

/// By the record referred to; a month without a day counts as its first day.
QHash<qint64, QDate> latestDates(Session &session, const Pointer &pointer, const domain::Field &date);

} // namespace storage
