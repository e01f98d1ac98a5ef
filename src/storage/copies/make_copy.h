#pragma once
// A copy of an office while it is in use: made by the engine as of one moment, held against the office as of the same
// moment, sealed, and on the disk before it takes its name. Nobody's reading waits; on a local disk nobody's writing.

#include "domain/clock.h"
#include "domain/progress.h"
#include "storage/copies/seal.h"

namespace storage {

class Database;

enum class CopyReason {
    Asked, // by a person
    Scheduled, // while the program ran
    Closing, // at its end
    BeforeUpgrade,
    BeforeRestore,
    BeforeBulk, // an import, its undo, a merge, a mass change
};
/// The stable word that stands in the seal.
QString copyReasonWord(CopyReason reason);
std::optional<CopyReason> copyReason(const QString &word);

struct OfficeCopy
{
    QString path;
    QString sha256; // of the whole file, seal included
    CopySeal seal;
};

/// May be called from any thread; opens its own connections. The folder must be there.
/// replace: over a file that stands there and is a copy; anything else is left alone.
/// Throws Error: Unwritable (no room, no right, the name is taken), Damaged, Busy (somebody is writing, where there is
/// no log), Conflict (the copy is not what the office was), NewerVersion, Cancelled. Whatever happens, what stood at
/// the target is as it was.
OfficeCopy makeCopy(const QString &officePath, const QString &target, CopyReason reason, const domain::Clock &clock,
                    bool replace = false, const domain::Progress &progress = {});

/// Before an upgrade: in the folder of copies beside the office, under a name of its own.
OfficeCopy copyForUpgrade(Database &database);

} // namespace storage
