#pragma once
// Why a file could not be written, in words: each kind of failure asks something else of the person who sits there.

#include <QString>

namespace platform {

enum class WriteFault {
    None,
    NoFolder,
    IsFolder,
    NotAFile, // a device or a pipe stands under the name
    NoPermission,
    Protected, // what stands there is marked as not to be changed
    ReadOnlyDisk,
    DiskFull, // or the account's share of it
    TooLarge, // for the file system, or for a limit of the account
    OfficeFile, // what stands there is an office, or a copy of one
    InUse, // another program has it open
    NameTooLong,
    Device, // unplugged, or failing
    Incomplete, // what lies on the disk is not what was written
    Unknown,
};

/// Of an errno.
WriteFault writeFault(int error);
/// What the C library met since forgetFaults(), for libraries above it that swallow failed writes: DiskFull, TooLarge,
/// Device or ReadOnlyDisk; None otherwise.
WriteFault swallowedFault();
void forgetFaults();

/// What to tell the person who wants a file at the path: what stands in the way, and what to do.
QString writeFaultSentence(WriteFault fault, const QString &path);

} // namespace platform
