#pragma once
// The copies in a folder, as they say it themselves: a list needs neither the office nor this machine. What was found
// when one was tried is noted in the folder too.

#include "storage/copies/make_copy.h"

namespace storage {

struct CopyTest
{
    QDateTime at; // UTC
    bool good = false;
    QString problem; // a sentence, where it was not
    bool operator==(const CopyTest &) const = default;
};

struct ListedCopy
{
    QString path;
    qint64 bytes = 0;
    std::optional<CopySeal> seal;
    QString problem; // why it cannot be put back, as far as a glance tells; empty: nothing known against it
    QString sha256; // of the whole file, as it was noted when it was made or tried; empty: not noted
    std::optional<CopyTest> test; // the newest one

    QDateTime madeAt() const; // as far as is known, when it was written
    /// Made completely, of a sound office, and never found bad.
    bool isGood() const;
};

/// Newest first. officeUid: only those of that office and those that do not say whose they are; empty: all.
QList<ListedCopy> copiesIn(const QString &folder, const QString &officeUid);
/// Notes a test beside the copy, and the SHA-256 of the whole file where it is known; a folder that cannot be written
/// to is no failure.
void noteTest(const QString &copy, const CopyTest &test, const QString &sha256 = {});
void noteMade(const OfficeCopy &copy);

} // namespace storage
