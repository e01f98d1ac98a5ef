#pragma once
// Everything an office holds, as text: what "exactly as before" compares. Left out are the change log, imports as such,
// and how often and when a row was last saved.

#include "storage/session.h"

#include <QStringList>

namespace support {

/// Records, the trash included, with their links; settings, texts of a year, own wordings; sorted.
QStringList officeState(storage::Session &session);
/// Lines that are in one of the two only, marked - and +.
QString stateDifference(const QStringList &before, const QStringList &after);

} // namespace support
