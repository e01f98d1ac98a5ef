#include "xls_builder.h"

#include <QtEndian>

namespace spreadsheet::testing {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sectorSize = 512;
constexpr qsizetype smallSize = 64;
constexpr qsizetype smallBelow = 4096;
constexpr quint32 endOfChain = 0xfffffffe;
constexpr quint32 freeSector = 0xffffffff;
constexpr quint32 tableSector = 0xfffffffd;

// Appends data padded to whole sectors and chains them; returns the first.
quint32 addChain(QByteArray *area, QList<quint32> *table, const QByteArray &data, qsizetype size)
{
    const auto first = static_cast<quint32>(table->size());
    const qsizetype count = (data.size() + size - 1) / size;
    for (qsizetype i = 0; i < count; ++i)
        table->append(i + 1 < count ? first + static_cast<quint32>(i) + 1 : endOfChain);
    area->append(data).append(QByteArray(count * size - data.size(), '\0'));
    return count == 0 ? endOfChain : first;
}

QByteArray entry(const QString &name, char type, quint32 right, quint32 child, quint32 first, qsizetype size)
{
    QByteArray bytes(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i)
        qToLittleEndian<quint16>(name[i].unicode(), bytes.data() + 2 * i);
    qToLittleEndian<quint16>(static_cast<quint16>(2 * name.size() + 2), bytes.data() + 64);
    bytes[66] = type;
    bytes[67] = 1;
    qToLittleEndian<quint32>(freeSector, bytes.data() + 68);
    qToLittleEndian<quint32>(right, bytes.data() + 72);
    qToLittleEndian<quint32>(child, bytes.data() + 76);
    qToLittleEndian<quint32>(first, bytes.data() + 116);
    qToLittleEndian<quint32>(static_cast<quint32>(size), bytes.data() + 120);
    return bytes;
}

QByteArray numbers(const QList<quint32> &table)
{
    QByteArray bytes;
    for (const quint32 value : table)
        bytes += dword(value);
    return bytes;
}

} // namespace

QByteArray word(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray dword(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray number(double value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray compoundFile(const QMap<QString, QByteArray> &streams)
{
    QByteArray sectors;
    QByteArray small;
    QList<quint32> fat;
    QList<quint32> smallFat;
    QByteArray entries;
    quint32 index = 0;
    for (auto it = streams.cbegin(); it != streams.cend(); ++it) {
        ++index;
        const bool isSmall = it->size() < smallBelow;
        const quint32 first
            = isSmall ? addChain(&small, &smallFat, *it, smallSize) : addChain(&sectors, &fat, *it, sectorSize);
        const quint32 right = index < static_cast<quint32>(streams.size()) ? index + 1 : freeSector;
        entries += entry(it.key(), 2, right, freeSector, first, it->size());
    }
    const quint32 smallFirst = addChain(&sectors, &fat, small, sectorSize);
    entries.prepend(
        entry(u"Root Entry"_s, 5, freeSector, streams.isEmpty() ? freeSector : 1, smallFirst, small.size()));
    const quint32 smallFatFirst = addChain(&sectors, &fat, numbers(smallFat), sectorSize);
    const quint32 directoryFirst = addChain(&sectors, &fat, entries, sectorSize);

    const auto tableAt = static_cast<quint32>(fat.size());
    quint32 tables = 1;
    while (fat.size() + tables > tables * sectorSize / 4)
        ++tables;
    for (quint32 i = 0; i < tables; ++i)
        fat.append(tableSector);
    while (fat.size() % (sectorSize / 4) != 0)
        fat.append(freeSector);

    QByteArray header(sectorSize, '\0');
    header.replace(0, 8, QByteArray::fromHex("d0cf11e0a1b11ae1"));
    header.replace(24, 10, word(0x3e) + word(3) + word(0xfffe) + word(9) + word(6));
    header.replace(44, 8, dword(tables) + dword(directoryFirst));
    header.replace(56, 20,
                   dword(smallBelow) + dword(smallFatFirst) + dword(smallFat.isEmpty() ? 0 : 1) + dword(endOfChain)
                       + dword(0));
    for (quint32 i = 0; i < 109; ++i)
        header.replace(76 + 4 * i, 4, dword(i < tables ? tableAt + i : freeSector));
    return header + sectors + numbers(fat);
}

QByteArray record(quint16 id, const QByteArray &data)
{
    return word(id) + word(static_cast<quint16>(data.size())) + data;
}

QByteArray narrowText(const QByteArray &latin1) { return word(static_cast<quint16>(latin1.size())) + '\0' + latin1; }

QByteArray wideText(const QString &text)
{
    QByteArray bytes = word(static_cast<quint16>(text.size())) + '\1';
    for (const QChar c : text)
        bytes += word(c.unicode());
    return bytes;
}

QByteArray biffWorkbook(const QList<XlsSheetParts> &sheets, const QByteArray &globals, quint16 version)
{
    const auto bof
        = [version](quint16 type) { return record(0x0809, word(version) + word(type) + QByteArray(12, '\0')); };
    const QByteArray eof = record(0x000a, {});
    const auto boundSheets = [&](const QList<quint32> &positions) {
        QByteArray bytes;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            QByteArray name = wideText(sheets[i].name);
            name.remove(1, 1); // one byte of length here
            bytes += record(0x0085,
                            dword(positions.value(i)) + static_cast<char>(sheets[i].state)
                                + static_cast<char>(sheets[i].type) + name);
        }
        return bytes;
    };
    const qsizetype globalsSize = (bof(5) + globals + boundSheets({}) + eof).size();
    QByteArray streams;
    QList<quint32> positions;
    for (const XlsSheetParts &sheet : sheets) {
        positions.append(static_cast<quint32>(globalsSize + streams.size()));
        streams += bof(0x10) + sheet.records + eof;
    }
    return bof(5) + globals + boundSheets(positions) + eof + streams;
}

QByteArray xlsFile(const QByteArray &sheetRecords, const QByteArray &globals)
{
    return compoundFile({{u"Workbook"_s, biffWorkbook({{u"名册"_s, sheetRecords}}, globals)}});
}

} // namespace spreadsheet::testing
