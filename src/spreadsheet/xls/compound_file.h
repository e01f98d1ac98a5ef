#pragma once
// OLE compound files: streams cut into sectors that are chained by allocation tables. Source: [MS-CFB].

#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace spreadsheet {

class CompoundFile
{
public:
    /// Reads the tables and the names. Throws SheetError: damaged (also chains that run in circles or out of the file),
    /// unreadable, or over 256 MiB.
    explicit CompoundFile(const QString &path);

    /// Whether there is a stream or storage of that name at the top, not inside an embedded object.
    bool contains(const QString &name) const { return m_entries.contains(name.toLower()); }

    /// The whole stream. Throws SheetError when it is missing or damaged.
    QByteArray stream(const QString &name) const;

private:
    struct Entry
    {
        bool isStream = false;
        quint32 first = 0;
        quint64 size = 0;
    };
    using Table = std::vector<quint32>;

    void readAllocation();
    void readDirectory(quint32 first);
    quint32 number(qsizetype offset) const;
    QByteArrayView sector(quint32 index) const;
    Table chain(quint32 first, const Table &table) const;
    QByteArray joined(quint32 first) const;

    QString m_path;
    QByteArray m_bytes;
    int m_sectorShift = 9;
    quint32 m_sectors = 0; // in the file, the last one perhaps incomplete
    quint32 m_smallBelow = 4096; // streams shorter than this live in the small sectors
    Table m_fat;
    Table m_smallFat;
    QByteArray m_small; // the sectors of small streams, itself a stream
    QHash<QString, Entry> m_entries; // by lower-case name
};

} // namespace spreadsheet
