#include "spreadsheet/xls/compound_file.h"

#include "spreadsheet/sentences.h"

#include <QFile>
#include <QtEndian>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = qint64(256) << 20;
constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr int smallShift = 6;
constexpr quint32 lastRegular = 0xfffffffa; // numbers above mark free sectors, table sectors and the end of a chain

enum EntryType { Storage = 1, Stream = 2, Root = 5 };

} // namespace

CompoundFile::CompoundFile(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw sentences::unreadable(path, file.errorString());
    if (file.size() > maxFileBytes)
        throw sentences::tooLarge(path, u"compound file over 256 MiB"_s);
    const qint64 claimed = file.size();
    m_bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw sentences::unreadable(path, file.errorString());
    if (m_bytes.size() != claimed)
        throw sentences::changedMeanwhile(path);
    if (m_bytes.size() < headerSize)
        throw sentences::damaged(path, u"compound file: short header"_s);
    m_sectorShift = qFromLittleEndian<quint16>(m_bytes.constData() + 30);
    if (m_sectorShift != 9 && m_sectorShift != 12)
        throw sentences::damaged(path, u"compound file: sector size"_s);
    const qsizetype size = qsizetype(1) << m_sectorShift;
    m_sectors = m_bytes.size() <= size ? 0 : static_cast<quint32>((m_bytes.size() - 1) / size);
    m_smallBelow = number(56);
    readAllocation();
    readDirectory(number(48));
}

quint32 CompoundFile::number(qsizetype offset) const
{
    return qFromLittleEndian<quint32>(m_bytes.constData() + offset);
}

QByteArrayView CompoundFile::sector(quint32 index) const
{
    if (index >= m_sectors)
        throw sentences::damaged(m_path, u"compound file: sector outside the file"_s);
    const qsizetype offset = (qsizetype(index) + 1) << m_sectorShift;
    return QByteArrayView(m_bytes).sliced(offset, std::min(qsizetype(1) << m_sectorShift, m_bytes.size() - offset));
}

void CompoundFile::readAllocation()
{
    const auto append = [this](Table *table, quint32 index, qsizetype numbers) {
        const QByteArrayView bytes = sector(index);
        for (qsizetype at = 0; at + 4 <= bytes.size() && at / 4 < numbers; at += 4)
            table->push_back(qFromLittleEndian<quint32>(bytes.data() + at));
    };
    const qsizetype perSector = qsizetype(1) << (m_sectorShift - 2);

    // The header lists the first 109 sectors of the table; further ones are in sectors whose last number leads on.
    Table tableSectors;
    for (qsizetype i = 0; i < 109; ++i)
        tableSectors.push_back(number(76 + 4 * i));
    quint32 next = number(68);
    for (quint32 steps = 0; next < lastRegular; ++steps) {
        if (steps > m_sectors)
            throw sentences::damaged(m_path, u"compound file: circular table list"_s);
        append(&tableSectors, next, perSector - 1);
        const QByteArrayView bytes = sector(next);
        if (bytes.size() < 4 * perSector)
            throw sentences::damaged(m_path, u"compound file: cut table list"_s);
        next = qFromLittleEndian<quint32>(bytes.data() + 4 * (perSector - 1));
    }
    for (const quint32 index : tableSectors) {
        if (index < lastRegular && m_fat.size() < m_sectors)
            append(&m_fat, index, perSector);
    }
    if (const quint32 small = number(60); small < lastRegular) {
        for (const quint32 index : chain(small, m_fat))
            append(&m_smallFat, index, perSector);
    }
}

CompoundFile::Table CompoundFile::chain(quint32 first, const Table &table) const
{
    Table found;
    for (quint32 at = first; at < lastRegular; at = table[at]) {
        if (at >= table.size())
            throw sentences::damaged(m_path, u"compound file: chain outside the table"_s);
        if (found.size() >= table.size())
            throw sentences::damaged(m_path, u"compound file: circular chain"_s);
        found.push_back(at);
    }
    return found;
}

QByteArray CompoundFile::joined(quint32 first) const
{
    const Table sectors = chain(first, m_fat);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::min<size_t>(sectors.size(), m_sectors)) << m_sectorShift);
    for (const quint32 index : sectors)
        bytes.append(sector(index));
    return bytes;
}

void CompoundFile::readDirectory(quint32 first)
{
    const QByteArray directory = joined(first);
    const auto count = static_cast<quint32>(directory.size() / entrySize);
    if (count == 0)
        throw sentences::damaged(m_path, u"compound file: no directory"_s);
    const auto at = [&](quint32 index, int offset) {
        return qFromLittleEndian<quint32>(directory.constData() + index * entrySize + offset);
    };

    // The entries at the top are a tree of siblings below the root, which is the first entry.
    std::vector<bool> seen(count, false);
    Table waiting{at(0, 76)};
    while (!waiting.empty()) {
        const quint32 index = waiting.back();
        waiting.pop_back();
        if (index >= count || seen[index])
            continue;
        seen[index] = true;
        waiting.push_back(at(index, 68));
        waiting.push_back(at(index, 72));
        const char *entry = directory.constData() + index * entrySize;
        const auto nameBytes = qFromLittleEndian<quint16>(entry + 64);
        if (nameBytes < 4 || nameBytes > 64)
            continue;
        QString name(nameBytes / 2 - 1, Qt::Uninitialized);
        for (qsizetype i = 0; i < name.size(); ++i)
            name[i] = QChar(qFromLittleEndian<quint16>(entry + 2 * i));
        // The upper half of the size is not dependable where sectors have 512 bytes.
        const quint64 size = at(index, 120) | (m_sectorShift == 12 ? quint64(at(index, 124)) << 32 : 0);
        m_entries.insert(name.toLower(), {entry[66] == Stream, at(index, 116), size});
    }
    if (!m_smallFat.empty() && directory[66] == Root)
        m_small = joined(at(0, 116));
}

QByteArray CompoundFile::stream(const QString &name) const
{
    const auto found = m_entries.constFind(name.toLower());
    if (found == m_entries.constEnd() || !found->isStream)
        throw sentences::damaged(m_path, u"compound file: no stream "_s + name);
    QByteArray bytes;
    if (found->size >= m_smallBelow) {
        bytes = joined(found->first);
    } else if (found->size > 0) {
        for (const quint32 index : chain(found->first, m_smallFat)) {
            const qsizetype offset = qsizetype(index) << smallShift;
            if (offset >= m_small.size())
                throw sentences::damaged(m_path, u"compound file: small sector outside"_s);
            bytes.append(m_small.mid(offset, qsizetype(1) << smallShift));
        }
    }
    if (static_cast<quint64>(bytes.size()) < found->size)
        throw sentences::damaged(m_path, u"compound file: stream cut off"_s);
    bytes.truncate(static_cast<qsizetype>(found->size));
    return bytes;
}

} // namespace spreadsheet
