#pragma once
// The copies of an office: where this machine keeps them, which there are, trying one and putting one back. Copies
// belong to the folder they lie in, not to the office that may be lost; only the choice of folders is the machine's.

#include "domain/clock.h"
#include "domain/progress.h"
#include "storage/copies/copy_names.h"
#include "storage/copies/restore_copy.h"
#include "storage/copies/rotation.h"
#include "storage/session.h"

namespace app {

using storage::copyFolderBeside;
using storage::CopyPlaces;
using storage::CopyReason;
using storage::ListedCopy;
using storage::OfficeCopy;

/// The folders chosen on this machine; the one beside the office where none was.
CopyPlaces copyPlaces(const QString &officePath);
/// Empty texts go back to the folder beside the office, and to no second one.
void chooseCopyFolder(const QString &officePath, const QString &folder);
void chooseSecondCopyFolder(const QString &officePath, const QString &folder);

/// Of both folders and the one beside the office, newest first. An office that cannot be read any more has its copies
/// listed too.
QList<ListedCopy> officeCopies(const QString &officePath);
/// The newest one that nothing is known against.
std::optional<ListedCopy> lastGoodCopy(const QString &officePath);

/// Tries a copy, and notes the result beside it. A copy that cannot be used is noted too before the Error goes on.
storage::Rehearsal rehearse(const QString &copy, const domain::Clock &clock, const domain::Progress &progress = {});

/// In a job, before work that touches many records: a copy, where something was done since the newest. Never in the
/// way: what went wrong is the sentence it returns. Throws Error{Cancelled}.
QString copyBeforeBulk(storage::Session &session, const domain::Progress &progress);

/// What a damaged office is told with: the newest copy nothing is known against, or that there is none.
QString lastGoodCopySentence(const QString &officePath);

} // namespace app
