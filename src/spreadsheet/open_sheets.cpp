#include "spreadsheet/csv_reader.h"
#include "spreadsheet/ole_probe.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx_reader.h"

#include <QFileInfo>
#include <new>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

QString zipMimeType(const ZipArchive &zip)
{
    const QString part = u"mimetype"_s;
    QByteArray type;
    if (zip.contains(part)) {
        zip.read(part, [&](const char *data, int size) {
            type.append(data, size);
            return false; // the beginning says it
        });
    }
    return QString::fromLatin1(type.left(128)).trimmed();
}

std::unique_ptr<SheetReader> openZip(const QString &path)
{
    auto zip = std::make_unique<ZipArchive>(path);
    const QString type = zipMimeType(*zip);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"_L1))
        throw sentences::openDocument(path);
    if (type.startsWith("application/vnd.oasis.opendocument."_L1))
        throw sentences::wordDocument(path);
    return std::make_unique<XlsxReader>(std::move(zip));
}

[[noreturn]] void refuseOle(const QString &path)
{
    switch (probeOle(path)) {
    case OleContent::EncryptedPackage:
        throw sentences::passwordProtected(path);
    case OleContent::Workbook:
        throw sentences::legacyXls(path);
    case OleContent::Document:
        throw sentences::wordDocument(path);
    case OleContent::Other:
        break;
    }
    throw sentences::notASheet(path, u"OLE without workbook"_s);
}

bool isKnownBinary(QByteArrayView head)
{
    for (const QByteArrayView magic :
         {QByteArrayView("%PDF-"), QByteArrayView("\x89PNG"), QByteArrayView("GIF8"), QByteArrayView("\xff\xd8\xff"),
          QByteArrayView("Rar!"), QByteArrayView("7z\xbc\xaf"), QByteArrayView("\x1f\x8b"), QByteArrayView("{\\rtf"),
          QByteArrayView("SQLite format 3")}) {
        if (head.startsWith(magic))
            return true;
    }
    return false;
}

std::unique_ptr<SheetReader> openByContent(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw sentences::notFound(path);
    if (info.isDir())
        throw sentences::isFolder(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw sentences::unreadable(path, file.errorString());
    const QByteArray head = file.read(16);
    if (file.error() != QFileDevice::NoError)
        throw sentences::unreadable(path, file.errorString());
    file.close();

    if (head.isEmpty())
        throw sentences::empty(path);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return openZip(path);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        refuseOle(path);
    if (isKnownBinary(head))
        throw sentences::notASheet(path, u"known binary format"_s);
    return std::make_unique<CsvReader>(path);
}

} // namespace

std::unique_ptr<SheetReader> openSheets(const QString &path)
{
    try {
        return openByContent(path);
    } catch (const std::bad_alloc &) {
        throw sentences::tooLarge(path, u"out of memory"_s);
    }
}

} // namespace spreadsheet
