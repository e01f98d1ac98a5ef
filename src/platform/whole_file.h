#pragma once
// A file read from beginning to end: what could not be read, or was being written meanwhile, is never taken for a short
// file.

#include <QByteArray>
#include <QString>

namespace platform {

enum class ReadFault {
    None,
    NotFound,
    IsFolder,
    NotAFile, // a device or a pipe, which may never end
    OfficeFile, // the office that is open here
    NoPermission, // or another program keeps it to itself
    TooLarge,
    Changed, // while it was read
    Failed, // by the disk
};

struct WholeFile
{
    QByteArray bytes; // empty after a fault
    ReadFault fault = ReadFault::None;
    QString detail; // what the system says, for the log
};

/// most: bytes that are taken; a larger file is a fault.
WholeFile readWhole(const QString &path, qint64 most);

/// What to tell the person: what is the matter with the file, and what to do.
QString readFaultSentence(ReadFault fault, const QString &path);

} // namespace platform
