#include "platform/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace platform {

QString scratchBeside(const QString &target)
{
    const QFileInfo info(target);
    QString name;
    do {
        const quint32 random = QRandomGenerator::system()->generate();
        // The longest names of file systems have 255 bytes; a Chinese character takes three.
        name = u"%1/.%2.%3.part"_s.arg(info.absolutePath(), info.fileName().left(60), QString::number(random, 36));
    } while (QFileInfo::exists(name));
    return name;
}

#ifdef _WIN32

namespace {
const wchar_t *wide(const QString &path) { return reinterpret_cast<const wchar_t *>(path.utf16()); }
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

bool syncPath(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = fsync(file) == 0;
    return close(file) == 0 && synced;
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
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_scratch(scratchBeside(m_target))
{
}

DurableFile::~DurableFile()
{
    if (!m_committed)
        QFile::remove(m_scratch);
}

bool DurableFile::commit()
{
    m_committed = syncFile(m_scratch) && takeName(m_scratch, m_target);
    return m_committed;
}

bool DurableFile::commitFree()
{
    m_committed = syncFile(m_scratch) && takeFreeName(m_scratch, m_target);
    return m_committed;
}

} // namespace platform
