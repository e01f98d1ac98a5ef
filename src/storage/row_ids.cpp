#include "storage/row_ids.h"

#include "domain/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr quint64 moreFollows = 0x80;
constexpr int bitsInByte = 7;
constexpr int longest = 63;

[[noreturn]] void refuse()
{
    throw domain::Error(domain::ErrorCode::Storage,
                        QCoreApplication::translate("Storage",
                                                    "The rows kept with an issued document are damaged. Restore a "
                                                    "backup of the file."));
}

} // namespace

QByteArray packedIds(const std::vector<qint64> &ids)
{
    QByteArray bytes;
    qint64 last = 0;
    for (const qint64 id : ids) {
        auto step = quint64(id - last);
        last = id;
        while (step >= moreFollows) {
            bytes.append(char((step & (moreFollows - 1)) | moreFollows));
            step >>= bitsInByte;
        }
        bytes.append(char(step));
    }
    return qCompress(bytes);
}

std::vector<qint64> unpackedIds(const QByteArray &bytes)
{
    std::vector<qint64> ids;
    quint64 step = 0;
    int shift = 0;
    qint64 last = 0;
    for (const char byte : qUncompress(bytes)) {
        const auto part = quint64(static_cast<unsigned char>(byte));
        if (shift > longest)
            refuse();
        step |= (part & (moreFollows - 1)) << shift;
        shift += bitsInByte;
        if ((part & moreFollows) != 0)
            continue;
        last += qint64(step);
        ids.push_back(last);
        step = 0;
        shift = 0;
    }
    if (shift != 0)
        refuse();
    return ids;
}

} // namespace storage
