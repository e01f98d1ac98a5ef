#pragma once
// Files made in memory, on their way to the disk.

#include "domain/error.h"
#include "platform/durable_file.h"

#include <QByteArray>

namespace reporting {

/// Written beside its place, synced, then named. Throws domain::Error{Unwritable} with what stands in the way; then the
/// path is as it was.
void writeOutput(const QString &path, const QByteArray &bytes);
/// Whether writeOutput() would get as far as writing; throws as it does. For work that is better refused at once.
void checkOutput(const QString &path);

/// After something failed in the file.
domain::Error unwritable(const platform::DurableFile &file);

} // namespace reporting
