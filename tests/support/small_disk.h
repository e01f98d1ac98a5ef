#pragma once
// Disks without room: a real one of a few pages in a process of its own, and limits on the size of files.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

/// A disk of its own, in memory. Room is counted in pages.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {
    }

    const QString &folder() const { return m_folder; }
    QString file(const QString &name) const { return m_folder + u'/' + name; }

    /// Takes all room but so many pages.
    void leave(qsizetype pages)
    {
        QFile::remove(filler());
        struct statvfs disk = {};
        statvfs(QFile::encodeName(m_folder).constData(), &disk);
        const auto room = static_cast<qint64>(disk.f_bavail) - pages;
        const int filled = open(QFile::encodeName(filler()).constData(), O_CREAT | O_WRONLY, 0600);
        ASSERT_EQ(posix_fallocate(filled, 0, std::max<qint64>(room, 1) * static_cast<qint64>(disk.f_bsize)), 0);
        close(filled);
    }
    void clear() { QFile::remove(filler()); }
    static constexpr qsizetype pageSize = 4096;

    /// Everything on the disk but what takes the room.
    QStringList files() const
    {
        QStringList all = QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
        all.removeAll(QStringLiteral("filler"));
        return all;
    }

private:
    QString filler() const { return file(QStringLiteral("filler")); }
    QString m_folder;
};

/// Runs the work with such a disk in a process of its own, whose failures count here. Skips the test where no disk can
/// be mounted.
inline void onSmallDisk(qint64 kilobytes, const std::function<void(SmallDisk &)> &work)
{
    constexpr int cannotMount = 77;
    const QTemporaryDir folder;
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const QByteArray place = QFile::encodeName(folder.path());
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        const int spaces = CLONE_NEWNS | (geteuid() == 0 ? 0 : CLONE_NEWUSER);
        if (unshare(spaces) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("small", place.constData(), "tmpfs", 0, size.constData()) != 0)
            _exit(cannotMount);
        std::signal(SIGXFSZ, SIG_IGN);
        SmallDisk disk(folder.path());
        work(disk);
        fflush(nullptr);
        _exit(testing::Test::HasFailure() ? 1 : 0);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == cannotMount)
        GTEST_SKIP() << "no disk can be mounted here";
    ASSERT_EQ(status, 0) << "see above";
}

/// While it lives, no file of this process grows beyond the limit, as on a disk without room.
class NoRoomBeyond
{
public:
    explicit NoRoomBeyond(qint64 bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~NoRoomBeyond()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoomBeyond(const NoRoomBeyond &) = delete;
    NoRoomBeyond &operator=(const NoRoomBeyond &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace support
