#pragma once
// Files for people: written beside their place, complete and on the disk before they take their name. Whatever fails
// before that leaves the file that stood there as it was.

#include <QString>

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

/// The scratch file of one target; gone at the end of its life unless committed.
class DurableFile
{
public:
    explicit DurableFile(const QString &target);
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    const QString &scratch() const { return m_scratch; } // where to write
    const QString &target() const { return m_target; }
    /// Syncs the scratch file and gives it the name. False when the disk refused: the target is as it was.
    bool commit();
    /// The same, only where nothing stands yet.
    bool commitFree();

private:
    const QString m_target;
    const QString m_scratch;
    bool m_committed = false;
};

} // namespace platform
