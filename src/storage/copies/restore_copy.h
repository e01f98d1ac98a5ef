#pragma once
// Putting a copy in the place of an office. First what is in the copy is held against what is there now; then the copy
// is unpacked beside the office, opened and checked; only then the present file is set aside with its log and the copy
// takes its name. Whatever happens in between, also a power cut, the next look finds the old office or the new one,
// whole.

#include "storage/copies/inspect_copy.h"

namespace storage {

struct LostOperation
{
    qint64 id = 0;
    QString kind;
    QString label;
    QString operatorName;
    QDateTime at;
};

struct Comparison
{
    InspectedCopy copy;
    enum class Present { Missing, Damaged, Readable } present = Present::Missing;
    OfficeContents office; // as it is now, when it is readable
    bool isOtherOffice = false; // the copy is one of another office
    /// What was done in the office after the copy was made and would be gone: how many, and the newest of them. All of
    /// them when the copy does not belong to this office's history.
    qint64 lostOperations = 0;
    QList<LostOperation> newestLost; // at most 20, newest first
    QMap<QString, qint64> lastIds; // the highest number given in each ledger, by the office or in the copy
};
/// Changes nothing. Throws as inspectCopy.
Comparison compareWithOffice(const QString &copy, const QString &officePath, const domain::Progress &progress = {});

struct RestoreRequest
{
    QString officePath;
    QString operatorName; // for the change log of the restored office
    bool otherOffice = false; // put it there though it is a copy of another office
    std::function<void(int step)> beforeStep; // tests end the program there
};

struct RestoredOffice
{
    QString keptAs; // where the former file was set aside; empty when there was none
    QStringList findings; // what is wrong with the office as it was copied
};
/// No connection of this program to the office may be open. Throws Error: InvalidInput (another office), Conflict
/// (somebody has the office open), Unwritable, Storage (the copy does not open); the office is as it was then.
RestoredOffice restoreCopy(const Comparison &comparison, const RestoreRequest &request, const domain::Clock &clock,
                           const domain::Progress &progress = {});

} // namespace storage
