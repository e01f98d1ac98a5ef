#pragma once
// Reads the parts of a zip container as streams, within limits that a hostile file cannot exceed. Entry names never
// reach the disk.

#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>
#include <memory>

struct zip;
struct zip_file;

namespace spreadsheet {

class ZipArchive
{
public:
    static constexpr qint64 usualLimit = qint64(1) << 30;

    /// largestPart: bytes a part may unpack to. Throws SheetError: damaged, or more than 10,000 entries.
    explicit ZipArchive(const QString &path, qint64 largestPart = usualLimit);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    const QString &path() const { return m_path; }

    /// All names, as they are matched.
    QStringList parts() const { return m_parts.keys(); }

    /// Part names are matched without regard to case, as the package format asks, and to the kind of slash, which some
    /// programs write the wrong way.
    bool contains(const QString &part) const { return indexOf(part) >= 0; }

    /// Whether several members bear the name: none of them is read.
    bool isTwice(const QString &part) const;

    /// The place of a part in the directory; -1 when there is none.
    qint64 indexOf(const QString &part) const;

    /// What the directory claims the part to hold, unpacked; 0 when unknown. For progress only.
    qint64 claimedSize(const QString &part) const;

    /// Hands the unpacked bytes to sink until it returns false. Throws SheetError when the part is missing, damaged,
    /// encrypted or unpacks to more than the limit, counted while unpacking.
    void read(const QString &part, const std::function<bool(const char *data, int size)> &sink) const;

    /// Whether the two hold a part in the very same stored bytes. Throws SheetError when one cannot be read.
    bool storesAlike(const ZipArchive &other, const QString &part) const;

private:
    void listParts(qint64 entries);
    std::unique_ptr<zip_file, int (*)(zip_file *)> openPart(const QString &part, unsigned flags) const;

    QString m_path;
    qint64 m_largestPart;
    std::unique_ptr<zip, int (*)(zip *)> m_zip;
    QHash<QString, qint64> m_parts; // by canonical name
    QSet<QString> m_twice; // names of several members
};

} // namespace spreadsheet
