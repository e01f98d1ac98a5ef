#include "stored_zip.h"

#include "unit/spreadsheet/xls_builder.h"

#include <array>

namespace spreadsheet::testing {

namespace {

quint32 checksum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> entries{};
        for (quint32 i = 0; i < entries.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
            entries[i] = value;
        }
        return entries;
    }();
    quint32 sum = 0xffffffff;
    for (const char c : bytes)
        sum = table[(sum ^ static_cast<uchar>(c)) & 0xff] ^ sum >> 8;
    return ~sum;
}

} // namespace

QByteArray storedZip(const std::vector<ZipPart> &parts)
{
    QByteArray bytes;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const auto size = static_cast<quint32>(part.content.size());
        // version, flags (names are UTF-8), method, time, date
        const QByteArray common = word(20) + word(0x0800) + word(0) + word(0) + word(0x21)
            + dword(checksum(part.content)) + dword(size) + dword(size) + word(static_cast<quint16>(part.name.size()))
            + word(0);
        directory += "PK\x01\x02" + word(20) + common + word(0) + word(0) + word(0) + dword(0)
            + dword(static_cast<quint32>(bytes.size())) + part.name;
        bytes += "PK\x03\x04" + common + part.name + part.content;
    }
    const auto count = word(static_cast<quint16>(parts.size()));
    return bytes + directory + "PK\x05\x06" + dword(0) + count + count + dword(static_cast<quint32>(directory.size()))
        + dword(static_cast<quint32>(bytes.size())) + word(0);
}

} // namespace spreadsheet::testing
