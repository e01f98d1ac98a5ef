#pragma once
// What a copy says about itself, written behind its last page, where the engine does not look: one file is all there is
// to a copy, and a folder of copies can be listed without opening one. The seal holds the SHA-256 of every byte before
// it, so a single changed byte is found, which the engine's own check would not see in the middle of a name.

#include "storage/copies/contents.h"

#include <QDateTime>
#include <optional>

namespace storage {

struct CopySeal
{
    QDateTime madeAt; // UTC
    QString reason; // copyReasonWord()
    bool fullyChecked = false; // by the engine when it was made; a large office is only counted then
    QStringList findings; // what was wrong with the office already when it was copied
    OfficeContents contents; // its tables are not kept, only the ledgers
    qint64 bytes = 0; // of the database
    QString sha256; // of the database
};

/// The bytes that follow the database.
QByteArray sealBytes(const CopySeal &seal);

struct FoundSeal
{
    enum State {
        None, // an office file, or a copy whose end is missing
        Whole,
        Broken, // something stands behind the database that is no seal
    } state
        = None;
    CopySeal seal;
    qint64 databaseBytes = 0; // as the header says; 0 when that is no database
    qint64 fileBytes = 0;
};
/// Reads the first and the last bytes. Nothing when the file cannot be read, or the engine has it open as an office.
std::optional<FoundSeal> findSeal(const QString &path);

} // namespace storage
