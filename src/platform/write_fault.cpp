#include "platform/write_fault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace platform {

WriteFault writeFault(int error)
{
    switch (error) {
    case 0:
        return WriteFault::None;
    case ENOENT:
    case ENOTDIR:
        return WriteFault::NoFolder;
    case EISDIR:
        return WriteFault::IsFolder;
    case EACCES:
    case EPERM:
        return WriteFault::NoPermission;
    case EROFS:
        return WriteFault::ReadOnlyDisk;
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return WriteFault::DiskFull;
    case EFBIG:
        return WriteFault::TooLarge;
    case EBUSY:
    case ETXTBSY:
        return WriteFault::InUse;
    case ENAMETOOLONG:
        return WriteFault::NameTooLong;
    case EIO:
    case ENXIO:
    case ENODEV:
#ifdef ESTALE
    case ESTALE:
#endif
        return WriteFault::Device;
    default:
        return WriteFault::Unknown;
    }
}

WriteFault swallowedFault()
{
    switch (const WriteFault fault = writeFault(errno)) {
    case WriteFault::DiskFull:
    case WriteFault::TooLarge:
    case WriteFault::Device:
    case WriteFault::ReadOnlyDisk:
        return fault;
    default:
        return WriteFault::None; // left by a question that was answered no
    }
}

void forgetFaults() { errno = 0; }

QString writeFaultSentence(WriteFault fault, const QString &path)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("WriteFault", text); };
    const QString shown = QDir::toNativeSeparators(path);
    switch (fault) {
    case WriteFault::NoFolder:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: there is no folder “%2”. Check the name, or choose "
                                     "another place."))
            .arg(shown, QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    case WriteFault::IsFolder:
        return say(QT_TRANSLATE_NOOP("WriteFault", "“%1” is a folder. Give the file in it a name.")).arg(shown);
    case WriteFault::NotAFile:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: what stands there is no file. Choose another name."))
            .arg(shown);
    case WriteFault::NoPermission:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: you may not write there. Choose another folder, or ask for "
                                     "access to this one."))
            .arg(shown);
    case WriteFault::Protected:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: the file that stands there is write-protected. Choose "
                                     "another name, or take the protection away."))
            .arg(shown);
    case WriteFault::ReadOnlyDisk:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: the disk is write-protected. Choose a place on another "
                                     "disk."))
            .arg(shown);
    case WriteFault::DiskFull:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: the disk is full. Make room on it, or choose a place on "
                                     "another disk."))
            .arg(shown);
    case WriteFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: it would be larger than a file on this disk may be. Choose "
                                     "a place on another disk, or narrow the selection."))
            .arg(shown);
    case WriteFault::OfficeFile:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: what stands there is the file of an office, or a copy of "
                                     "one. Choose another name."))
            .arg(shown);
    case WriteFault::InUse:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: another program has it open. Close it there and try "
                                     "again."))
            .arg(shown);
    case WriteFault::NameTooLong:
        return say(QT_TRANSLATE_NOOP("WriteFault", "“%1” was not written: the name is too long. Choose a shorter one."))
            .arg(shown);
    case WriteFault::Device:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: the disk failed, or is no longer connected. Choose a place "
                                     "on another disk."))
            .arg(shown);
    case WriteFault::Incomplete:
        return say(QT_TRANSLATE_NOOP("WriteFault",
                                     "“%1” was not written: it did not arrive on the disk whole. Try again, or choose "
                                     "a place on another disk."))
            .arg(shown);
    case WriteFault::None:
    case WriteFault::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("WriteFault",
                                 "“%1” cannot be written. Close it in other programs, or choose another folder with "
                                 "enough room."))
        .arg(shown);
}

} // namespace platform
