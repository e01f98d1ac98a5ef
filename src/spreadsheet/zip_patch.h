#pragma once
// A copy of a zip file in which some members are replaced, added or left out; all others keep their stored bytes.

#include "spreadsheet/zip_archive.h"

#include <QMap>

namespace spreadsheet {

class ZipPatch
{
public:
    /// Throws SheetError{Unwritable} when the target is the source itself or a folder, and what ZipArchive throws.
    ZipPatch(const QString &source, const QString &target);
    ~ZipPatch();
    Q_DISABLE_COPY_MOVE(ZipPatch)

    const ZipArchive &source() const { return m_source; }

    /// Whether the copy is going to have the part.
    bool contains(const QString &part) const;
    /// The part as it is going to be. Throws SheetError: missing, damaged, or over 256 MiB.
    QByteArray part(const QString &name) const;
    void setPart(const QString &name, QByteArray bytes) { m_changed.insert(name, std::move(bytes)); }
    void removePart(const QString &name) { m_changed.insert(name, QByteArray()); }

    /// Writes beside the target and takes its place. Throws SheetError{Unwritable}.
    void finish();

private:
    ZipArchive m_source;
    QString m_target;
    QString m_temporary;
    QMap<QString, QByteArray> m_changed; // null: left out
};

} // namespace spreadsheet
