#pragma once
// The file that stands beside an office for the moments in which a copy takes its place. Where it is found later, those
// moments were cut short, and what they left is put in order before the office is opened.

#include <QString>
#include <functional>

namespace storage {

/// Where a copy is unpacked: a folder beside the office that nothing has yet, and the file in it.
QString stagingFolder(const QString &officePath);
QString stagedFile(const QString &stagingFolder);
/// Such folders of programs that ended in the middle of unpacking.
void removeLeftStaging(const QString &officePath);

/// keptAs: path of the present file once it is set aside, in the same folder. Throws Error{Unwritable}.
void writeRestoreMarker(const QString &officePath, const QString &keptAs, const QString &stagingFolder);
/// Moves the present file and everything the engine keeps beside it; true when all has its new name.
bool setAside(const QString &officePath, const QString &keptAs, const std::function<void()> &beforeDatabase);
/// Back again, as far as it had come.
bool putBack(const QString &keptAs, const QString &officePath);
/// The same; throws Error{Storage} saying where the office lies when it cannot be done.
void requirePutBack(const QString &keptAs, const QString &officePath);
void removeRestoreMarker(const QString &officePath);

/// Before an office is opened: finishes or takes back a restore that was cut short. Throws Error{Busy} while one is
/// going on. Costs one look into the folder where there was none.
void recoverRestore(const QString &officePath);

} // namespace storage
