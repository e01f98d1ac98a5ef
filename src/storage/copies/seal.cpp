#include "storage/copies/seal.h"

#include "platform/engine_files.h"
#include "platform/file_digest.h"
#include "storage/instant.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

// JSON, its SHA-256 in hexadecimal digits, its length, the mark.
constexpr QByteArrayView mark("UHLSEAL1");
constexpr qsizetype digestDigits = 64;
constexpr qsizetype lengthBytes = 4;
constexpr qsizetype tailBytes = digestDigits + lengthBytes + 8;
constexpr qint64 longest = 1024 * 1024;
constexpr auto magic = "SQLite format 3";
constexpr qsizetype headerBytes = 100;

QByteArray digestOf(QByteArrayView bytes)
{
    platform::Sha256 sum;
    sum.add(bytes);
    return sum.hex();
}

QByteArray jsonOf(const CopySeal &seal)
{
    QJsonObject ledgers;
    for (auto count = seal.contents.ledgers.cbegin(); count != seal.contents.ledgers.cend(); ++count)
        ledgers.insert(count.key(), QJsonObject{{u"living"_s, count->living}, {u"archived"_s, count->archived}});
    return QJsonDocument(QJsonObject{{u"office_uid"_s, seal.contents.uid},
                                     {u"office_name"_s, seal.contents.name},
                                     {u"made_at"_s, instantText(seal.madeAt)},
                                     {u"reason"_s, seal.reason},
                                     {u"fully_checked"_s, seal.fullyChecked},
                                     {u"findings"_s, QJsonArray::fromStringList(seal.findings)},
                                     {u"version"_s, seal.contents.version},
                                     {u"last_operation"_s, seal.contents.last.id},
                                     {u"last_operation_at"_s, instantText(seal.contents.last.at)},
                                     {u"ledgers"_s, ledgers},
                                     {u"bytes"_s, seal.bytes},
                                     {u"sha256"_s, seal.sha256}})
        .toJson(QJsonDocument::Compact);
}

CopySeal fromJson(const QJsonObject &object)
{
    CopySeal seal;
    seal.contents.uid = object[u"office_uid"].toString();
    seal.contents.name = object[u"office_name"].toString();
    seal.madeAt = instantFromText(object[u"made_at"].toString());
    seal.reason = object[u"reason"].toString();
    seal.fullyChecked = object[u"fully_checked"].toBool();
    for (const QJsonValue &finding : object[u"findings"].toArray())
        seal.findings << finding.toString();
    seal.contents.version = object[u"version"].toInt();
    seal.contents.last
        = {object[u"last_operation"].toInteger(), instantFromText(object[u"last_operation_at"].toString())};
    const QJsonObject ledgers = object[u"ledgers"].toObject();
    for (auto count = ledgers.begin(); count != ledgers.end(); ++count)
        seal.contents.ledgers[count.key()]
            = {count.value()[u"living"].toInteger(), count.value()[u"archived"].toInteger()};
    seal.bytes = object[u"bytes"].toInteger();
    seal.sha256 = object[u"sha256"].toString();
    return seal;
}

/// Pages times their size, from the header of the file format; 0 when it is none.
qint64 databaseBytes(const QByteArray &header)
{
    if (header.size() < headerBytes || !header.startsWith(magic))
        return 0;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    return qint64(qFromBigEndian<quint32>(header.constData() + 28)) * (pageSize == 1 ? 65536 : pageSize);
}

} // namespace

QByteArray sealBytes(const CopySeal &seal)
{
    const QByteArray json = jsonOf(seal);
    QByteArray length(lengthBytes, '\0');
    qToBigEndian(quint32(json.size()), length.data());
    return json + digestOf(json) + length + mark.toByteArray();
}

std::optional<FoundSeal> findSeal(const QString &path)
{
    QFile file(path);
    if (platform::isEngineFile(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    FoundSeal found;
    found.fileBytes = file.size();
    found.databaseBytes = databaseBytes(file.read(headerBytes));
    if (found.databaseBytes == 0 || found.fileBytes <= found.databaseBytes)
        return found;
    found.state = FoundSeal::Broken;
    const qint64 length = found.fileBytes - found.databaseBytes;
    if (length < tailBytes || length > longest || !file.seek(found.databaseBytes))
        return found;
    const QByteArray bytes = file.read(length);
    const QByteArray json = bytes.left(bytes.size() - tailBytes);
    if (!bytes.endsWith(mark) || digestOf(json) != bytes.mid(json.size(), digestDigits))
        return found;
    found.seal = fromJson(QJsonDocument::fromJson(json).object());
    if (found.seal.bytes == found.databaseBytes)
        found.state = FoundSeal::Whole;
    return found;
}

} // namespace storage
