#pragma once
// Is this file a copy that can be put back? Each way in which it is none has its own sentence.

#include "domain/progress.h"
#include "storage/copies/make_copy.h"

namespace storage {

/// SHA-256 of the whole file; empty when it cannot be read.
QString fileSha256(const QString &path);

struct InspectedCopy
{
    QString path;
    QString sha256; // of the whole file
    std::optional<CopySeal> seal; // none: an office file, as somebody copied it by hand
    OfficeContents contents; // as the copy itself says
    bool isOlder = false; // of an earlier version of the program: it will be upgraded when it is put back
};

/// The seal alone, quickly. Throws Error where the file is not there, empty, cut off, damaged at its end, no database,
/// or of another program.
std::optional<CopySeal> glanceAtCopy(const QString &path);

/// The whole file: every byte against the seal, the engine's check, the counts. Throws Error{NotFound, InvalidInput,
/// NewerVersion, Cancelled}.
InspectedCopy inspectCopy(const QString &path, const domain::Progress &progress = {});

/// The database of an inspected copy, without its seal, in a new file and on the disk. Throws Error{Unwritable} without
/// room, and InvalidInput when the copy is not what was inspected.
void unpackCopy(const InspectedCopy &copy, const QString &target, const domain::Progress &progress = {});

struct Rehearsal
{
    InspectedCopy copy;
    QDateTime at; // UTC
    QStringList findings; // what would be wrong after putting it back; empty: all is well
};
/// Puts the copy back in a scratch place: opens it as the program opens an office, upgrade included, checks everything
/// and counts again. Throws as inspectCopy, and what opening throws.
Rehearsal rehearseCopy(const QString &path, const domain::Clock &clock, const domain::Progress &progress = {});

struct OpenedCopy
{
    QStringList faults; // it does not hold what the copy said: it must not be put back
    QStringList findings; // what is wrong with the office in it, as `check` says it
};
/// Opens what was unpacked as the program opens an office, upgrade included, and checks it. For rehearsal and restoring
/// alike. alter: what is to be written into it.
OpenedCopy openUnpacked(const InspectedCopy &copy, const QString &path,
                        const std::function<void(Database &)> &alter = {});

} // namespace storage
