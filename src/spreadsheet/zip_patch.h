#pragma once
// A copy of a zip file in which some members are replaced, added or left out; all others keep their stored bytes.

#include "platform/durable_file.h"
#include "spreadsheet/zip_archive.h"

#include <QDateTime>
#include <QMap>

namespace spreadsheet {

class ZipPatch
{
public:
    /// Throws SheetError{Unwritable} when the target is the source itself or cannot be written, and what ZipArchive
    /// throws.
    ZipPatch(const QString &source, const QString &target);

    const ZipArchive &source() const { return m_source; }

    /// Whether the copy is going to have the part.
    bool contains(const QString &part) const;
    /// The part as it is going to be. Throws SheetError: missing, damaged, or over 256 MiB.
    QByteArray part(const QString &name) const;
    void setPart(const QString &name, QByteArray bytes) { m_changed.insert(name, std::move(bytes)); }
    void removePart(const QString &name) { m_changed.insert(name, QByteArray()); }

    /// Writes beside the target, holds every part against what it should be, and takes the target's place. Throws
    /// SheetError: {Unwritable}, or {Unreadable} when the source was changed meanwhile; then the target is as it was.
    void finish();

private:
    void copySource();
    void applyChanges();
    void verify() const;

    ZipArchive m_source;
    QDateTime m_sourceTime;
    mutable platform::DurableFile m_file;
    QMap<QString, QByteArray> m_changed; // null: left out
};

} // namespace spreadsheet
