#pragma once
// Files for people: written beside their place, complete and on the disk before they take their name. Whatever fails
// before that leaves the file that stood there as it was.

#include "platform/write_fault.h"

#include <QByteArrayView>
#include <cstdio>

namespace platform {

/// A name beside the target that nothing has yet, hidden on Unix: ".总结.pdf.k3f9x2.part". Scratch files lie in the
/// folder of their target, so that taking the name is one step and a full disk is noticed where it matters.
QString scratchBeside(const QString &target);

/// Waits until what was written is on the disk. False when that fails: then the file must not be trusted.
bool syncFile(const QString &path);
/// The same for names in a folder; does nothing on Windows, where that cannot be asked for.
bool syncFolder(const QString &folder);

/// The synced scratch file takes the name of the target, over what stands there. One step: whoever looks sees the old
/// file or the new one. False, with both as they were, when that fails.
bool takeName(const QString &scratch, const QString &target);
/// The same, only where nothing stands yet: false when the name is taken.
bool takeFreeName(const QString &scratch, const QString &target);

/// The scratch file of one target; gone at the end of its life unless it took the name. A target that is a link stays
/// one: what it leads to is replaced.
class DurableFile
{
public:
    explicit DurableFile(const QString &target);
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    const QString &scratch() const { return m_scratch; } // where to write
    const QString &target() const { return m_target; }

    /// Makes the scratch file, empty and with the permissions of the file it is going to replace, so that what stands
    /// in the way is known before the work. Where the system allows it the file has no name until it is complete, so a
    /// killed program leaves nothing; what one left elsewhere more than a day ago goes. False: see fault().
    bool open();
    /// Appends, after open(). False: see fault().
    bool write(QByteArrayView bytes);
    /// What comes now another library writes, under the name scratch(). False: see fault().
    bool handOver();
    /// What write() or the other library wrote is on the disk. False: see fault().
    bool sync();
    /// After sync(). False when the target cannot be replaced: it is as it was, and so is the scratch file.
    bool takeName();
    /// After sync(): the scratch file takes a name beside the target that nothing has. False when it is taken, then
    /// without a fault(); another may be tried.
    bool takeFreeName(const QString &path);
    /// sync() and takeName().
    bool commit();
    /// The same, only where nothing stands yet.
    bool commitFree();

    /// The first thing that failed, and what the system says about it, for the log.
    WriteFault fault() const { return m_fault; }
    const QString &detail() const { return m_detail; }
    /// Something failed in a library that writes into the scratch file.
    void fail(WriteFault fault, const QString &detail = {});
    /// What to tell the person about fault(), with the path she gave.
    QString sentence() const { return writeFaultSentence(m_fault, m_asked); }

private:
    bool failed(WriteFault fault, const QString &detail);
    bool close();
    bool flush();
    bool giveName(const QString &path);
    void removeLeftovers() const;

    const QString m_asked;
    const QString m_target;
    const QString m_scratch;
    std::FILE *m_file = nullptr;
    bool m_nameless = false; // so far
    qint64 m_written = -1; // by write(); −1: another library writes
    bool m_committed = false;
    WriteFault m_fault = WriteFault::None;
    QString m_detail;
};

} // namespace platform
