#pragma once
// The copies an office keeps by itself: one of each of the last days, weeks and months, in a folder and, where there is
// one, in a second folder on another disk.

#include "storage/copies/copy_list.h"

namespace storage {

struct Retention
{
    int days = 7; // the newest copy of each of so many days on which any was made
    int weeks = 5;
    int months = 12;
    int ofKind = 5; // of those made by hand, before an upgrade, before restoring …: each kind for itself
};
/// Which of the copies the others make superfluous. Nothing that is not good takes the place of a good one, and what
/// this program did not make is never among them. copies: newest first, as copiesIn lists them.
QStringList superfluousCopies(const QList<ListedCopy> &copies, const Retention &retention, const QDateTime &now);

struct CopyPlaces
{
    QString folder; // made where it is missing
    QString second; // on another disk; empty: none
    Retention retention;
};

struct RotationResult
{
    std::optional<OfficeCopy> made; // none: nothing had changed since the newest copy
    QString secondProblem; // why there is no copy in the second folder now; empty: there is, or none is wanted
    QString secondCopy; // where it lies
    QStringList removed; // superfluous copies of both folders
};

/// What the office holds that a copy might lack: its last operation.
OperationMark lastOperationOf(const QString &officePath);

/// Which office it is; empty where it cannot be read.
QString uidOf(const QString &officePath);

/// What it holds now; nothing where it is not there or cannot be read.
std::optional<OfficeContents> contentsOfOffice(const QString &officePath);

/// Makes a copy, brings it to the second folder and removes what became superfluous. onlyIfChanged: not when the newest
/// good copy ends with the office's last operation. Throws as makeCopy; older copies are as they were then.
RotationResult rotateCopies(const QString &officePath, const CopyPlaces &places, CopyReason reason, bool onlyIfChanged,
                            const domain::Clock &clock, const domain::Progress &progress = {});

/// A finished copy in another folder, byte by byte and held against its seal. Throws Error{Unwritable, InvalidInput}.
QString carryCopy(const OfficeCopy &copy, const QString &folder, const domain::Progress &progress = {});

} // namespace storage
