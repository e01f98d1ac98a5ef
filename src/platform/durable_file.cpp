#include "platform/durable_file.h"

#include "platform/engine_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace platform {

namespace {

constexpr qint64 leftoverSeconds = 24 * 60 * 60;

// The longest names of file systems have 255 bytes; a Chinese character takes three.
QString scratchPrefix(const QFileInfo &target) { return u'.' + target.fileName().left(60) + u'.'; }

constexpr QLatin1StringView scratchSuffix(".part");

/// What the path leads to in the end, which need not be there yet.
QString withoutLinks(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links < 40 && QFileInfo(target).isSymLink(); ++links)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

} // namespace

QString scratchBeside(const QString &target)
{
    const QFileInfo info(target);
    QString name;
    do {
        const quint32 random = QRandomGenerator::system()->generate();
        name = info.absolutePath() + u'/' + scratchPrefix(info) + QString::number(random, 36) + scratchSuffix;
    } while (QFileInfo::exists(name));
    return name;
}

#ifdef _WIN32

namespace {
const wchar_t *wide(const QString &path) { return reinterpret_cast<const wchar_t *>(path.utf16()); }

std::FILE *openNameless(const QString &) { return nullptr; }
std::FILE *openNew(const QString &path) { return _wfopen(wide(path), L"wb"); }
bool nameOpen(std::FILE *, const QString &) { return false; }
void copyPermissions(const QString &from, std::FILE *, const QString &to)
{
    QFile::setPermissions(to, QFile::permissions(from));
}
qint64 sizeOf(std::FILE *file) { return _filelengthi64(_fileno(file)); }
bool syncOpen(std::FILE *file) { return _commit(_fileno(file)) == 0; }

/// Of the call of the system that just failed.
WriteFault systemFault(bool replacing)
{
    switch (GetLastError()) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
        return WriteFault::NoFolder;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE:
        return WriteFault::InUse;
    case ERROR_ACCESS_DENIED: // the folder took the scratch file: whoever has the target open keeps it
        return replacing ? WriteFault::InUse : WriteFault::NoPermission;
    case ERROR_WRITE_PROTECT:
        return WriteFault::ReadOnlyDisk;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return WriteFault::DiskFull;
    case ERROR_FILENAME_EXCED_RANGE:
        return WriteFault::NameTooLong;
    case ERROR_NOT_READY:
    case ERROR_CRC:
    case ERROR_IO_DEVICE:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_UNEXP_NET_ERR:
    case ERROR_NETNAME_DELETED:
        return WriteFault::Device;
    default:
        return WriteFault::Unknown;
    }
}

QString systemDetail() { return u"system error %1"_s.arg(GetLastError()); }
} // namespace

bool syncFile(const QString &path)
{
    const HANDLE handle = CreateFileW(wide(path), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool synced = FlushFileBuffers(handle) != 0;
    CloseHandle(handle);
    return synced;
}

bool syncFolder(const QString &) { return true; }

bool takeName(const QString &scratch, const QString &target)
{
    return MoveFileExW(wide(scratch), wide(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

bool takeFreeName(const QString &scratch, const QString &target)
{
    return MoveFileExW(wide(scratch), wide(target), MOVEFILE_WRITE_THROUGH) != 0;
}

#else

namespace {

QByteArray pathOf(std::FILE *file) { return "/proc/self/fd/" + QByteArray::number(fileno(file)); }

/// A file of the folder that has no name yet. Null where the file system does not know such files.
std::FILE *openNameless(const QString &folder)
{
#ifdef O_TMPFILE
    const int file = open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (file < 0)
        return nullptr;
    std::FILE *opened = fdopen(file, "wb");
    if (opened != nullptr && access(pathOf(opened).constData(), F_OK) == 0)
        return opened;
    opened != nullptr ? std::fclose(opened) : close(file); // without /proc it would never get a name
#else
    Q_UNUSED(folder)
#endif
    return nullptr;
}

/// Fails where something has the name.
bool nameOpen(std::FILE *file, const QString &path)
{
    return linkat(AT_FDCWD, pathOf(file).constData(), AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW)
        == 0;
}

void copyPermissions(const QString &from, std::FILE *to, const QString &)
{
    struct stat found = {};
    if (stat(QFile::encodeName(from).constData(), &found) == 0)
        fchmod(fileno(to), found.st_mode & 07777);
}

qint64 sizeOf(std::FILE *file)
{
    struct stat found = {};
    return fstat(fileno(file), &found) == 0 ? qint64(found.st_size) : -1;
}

std::FILE *openNew(const QString &path) { return std::fopen(QFile::encodeName(path).constData(), "wbxe"); }
/// Some network drives cannot be asked at all.
bool synced(int file) { return fsync(file) == 0 || errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP; }
bool syncOpen(std::FILE *file) { return synced(fileno(file)); }
WriteFault systemFault(bool) { return writeFault(errno); }
QString systemDetail() { return qt_error_string(errno); }

bool syncPath(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = synced(file);
    return close(file) == 0 && done;
}

} // namespace

bool syncFile(const QString &path) { return syncPath(path, O_RDONLY); }

bool syncFolder(const QString &folder) { return syncPath(folder, O_RDONLY | O_DIRECTORY); }

bool takeName(const QString &scratch, const QString &target)
{
    if (std::rename(QFile::encodeName(scratch).constData(), QFile::encodeName(target).constData()) != 0)
        return false;
    syncFolder(QFileInfo(target).absolutePath()); // the name is taken; without this a power cut may undo it
    return true;
}

bool takeFreeName(const QString &scratch, const QString &target)
{
    // A hard link fails where the name is taken; file systems without links (FAT) get the second-best.
    const QByteArray from = QFile::encodeName(scratch), to = QFile::encodeName(target);
    if (link(from.constData(), to.constData()) == 0) {
        unlink(from.constData());
        syncFolder(QFileInfo(target).absolutePath());
        return true;
    }
    return errno != EEXIST && !QFileInfo::exists(target) && takeName(scratch, target);
}

#endif

DurableFile::DurableFile(const QString &target)
    : m_asked(target)
    , m_target(withoutLinks(target))
    , m_scratch(scratchBeside(m_target))
{
}

DurableFile::~DurableFile()
{
    if (m_file != nullptr)
        std::fclose(m_file);
    if (!m_committed && !m_nameless)
        QFile::remove(m_scratch);
}

void DurableFile::fail(WriteFault fault, const QString &detail) { failed(fault, detail); }

bool DurableFile::failed(WriteFault fault, const QString &detail)
{
    if (m_fault == WriteFault::None) {
        m_fault = fault == WriteFault::None ? WriteFault::Unknown : fault;
        m_detail = detail;
    }
    return false;
}

bool DurableFile::open()
{
    const QFileInfo target(m_target);
    if (target.isDir())
        return failed(WriteFault::IsFolder, u"is a folder"_s);
    if (target.exists() && !target.isFile())
        return failed(WriteFault::NotAFile, u"is no regular file"_s);
    if (target.exists() && (isEngineFile(m_target) || isDatabase(m_target)))
        return failed(WriteFault::OfficeFile, u"is a database"_s);
    if (target.exists() && !target.isWritable())
        return failed(WriteFault::Protected, u"is not writable"_s);
    removeLeftovers();
    m_file = openNameless(target.absolutePath());
    m_nameless = m_file != nullptr;
    if (!m_nameless)
        m_file = openNew(m_scratch);
    if (m_file == nullptr)
        return failed(writeFault(errno), u"scratch file: "_s + qt_error_string(errno));
    m_written = 0;
    if (target.exists())
        copyPermissions(m_target, m_file, m_scratch);
    return true;
}

bool DurableFile::write(QByteArrayView bytes)
{
    Q_ASSERT(m_file != nullptr);
    if (m_fault != WriteFault::None)
        return false;
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.data(), 1, size, m_file) != size)
        return failed(writeFault(errno), u"write: "_s + qt_error_string(errno));
    m_written += bytes.size();
    return true;
}

bool DurableFile::flush()
{
    if (std::fflush(m_file) != 0 || !syncOpen(m_file))
        return failed(writeFault(errno), u"flush: "_s + qt_error_string(errno));
    if (const qint64 size = sizeOf(m_file); size != m_written)
        return failed(WriteFault::Incomplete, u"%1 of %2 bytes"_s.arg(size).arg(m_written));
    return true;
}

bool DurableFile::close()
{
    if (std::fclose(std::exchange(m_file, nullptr)) != 0)
        return failed(writeFault(errno), u"close: "_s + qt_error_string(errno));
    return true;
}

bool DurableFile::giveName(const QString &path)
{
    if (!nameOpen(m_file, path))
        return false;
    m_nameless = false;
    return true;
}

bool DurableFile::handOver()
{
    Q_ASSERT(m_file != nullptr);
    if (m_fault != WriteFault::None || !flush())
        return false;
    if (m_nameless && !giveName(m_scratch))
        return failed(writeFault(errno), u"name: "_s + qt_error_string(errno));
    m_written = -1;
    return close();
}

bool DurableFile::sync()
{
    if (m_fault != WriteFault::None)
        return false;
    if (m_file != nullptr)
        return flush() && (m_nameless || close());
    return syncFile(m_scratch) || failed(systemFault(false), u"sync: "_s + systemDetail());
}

bool DurableFile::takeName()
{
    if (m_fault != WriteFault::None)
        return false;
    if (m_nameless && !giveName(m_scratch))
        return failed(writeFault(errno), u"name: "_s + qt_error_string(errno));
    m_committed = platform::takeName(m_scratch, m_target);
    return m_committed || failed(systemFault(true), u"rename: "_s + systemDetail());
}

bool DurableFile::takeFreeName(const QString &path)
{
    if (m_fault != WriteFault::None)
        return false;
    m_committed = m_nameless ? giveName(path) : platform::takeFreeName(m_scratch, path);
    if (m_committed)
        syncFolder(QFileInfo(path).absolutePath());
    else if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        failed(systemFault(false), u"name: "_s + systemDetail());
    return m_committed;
}

bool DurableFile::commit() { return sync() && takeName(); }

bool DurableFile::commitFree() { return sync() && takeFreeName(m_target); }

void DurableFile::removeLeftovers() const
{
    const QFileInfo target(m_target);
    const QString prefix = scratchPrefix(target);
    const QDateTime longAgo = QDateTime::currentDateTime().addSecs(-leftoverSeconds);
    const auto beside = target.absoluteDir().entryInfoList({u"*"_s + scratchSuffix + u'*'},
                                                           QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : beside)
        if (file.fileName().startsWith(prefix) && file.lastModified() < longAgo)
            file.isDir() ? QDir(file.absoluteFilePath()).removeRecursively() : QFile::remove(file.absoluteFilePath());
}

} // namespace platform
