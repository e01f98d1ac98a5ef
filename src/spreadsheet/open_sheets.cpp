#include "platform/engine_files.h"
#include "spreadsheet/ods/ods_reader.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/text/csv_reader.h"
#include "spreadsheet/text/html_reader.h"
#include "spreadsheet/text/markup.h"
#include "spreadsheet/text/xml2003_reader.h"
#include "spreadsheet/xls/compound_file.h"
#include "spreadsheet/xls/xls_reader.h"
#include "spreadsheet/xlsx/xlsx_reader.h"

#include <QFileInfo>
#include <new>

namespace spreadsheet {

QList<ColumnRange> SheetReader::hiddenColumns(int) { return {}; }

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
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"_L1)
        || (type.isEmpty() && zip->contains(u"content.xml"_s) && !zip->contains(u"[Content_Types].xml"_s)))
        return std::make_unique<OdsReader>(std::move(zip));
    if (type.startsWith("application/vnd.oasis.opendocument."_L1))
        throw sentences::wordDocument(path);
    return std::make_unique<XlsxReader>(std::move(zip));
}

std::unique_ptr<SheetReader> openCompound(const QString &path)
{
    const CompoundFile file(path);
    if (file.contains(u"EncryptedPackage"_s))
        throw sentences::passwordProtected(path);
    if (file.contains(u"Workbook"_s))
        return std::make_unique<XlsReader>(path, file);
    if (file.contains(u"Book"_s))
        throw sentences::oldXls(path);
    if (file.contains(u"WordDocument"_s) || file.contains(u"PowerPoint Document"_s))
        throw sentences::wordDocument(path);
    throw sentences::notASheet(path, u"compound file without workbook"_s);
}

// Workbooks of Excel 2 to 4 are bare records, the first being the beginning of a stream.
bool isBareBiff(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("\x09\x00\x04\x00", 4))
        || head.startsWith(QByteArrayView("\x09\x02\x06\x00", 4))
        || head.startsWith(QByteArrayView("\x09\x04\x06\x00", 4))
        || head.startsWith(QByteArrayView("\x09\x08\x08\x00", 4));
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

std::unique_ptr<SheetReader> openText(const QString &path)
{
    switch (probeMarkup(path)) {
    case Markup::WebPage:
        return std::make_unique<HtmlReader>(path);
    case Markup::WebArchive:
        throw sentences::webPage(path);
    case Markup::SpreadsheetXml:
        return std::make_unique<Xml2003Reader>(path);
    case Markup::FlatOpenDocument:
        return std::make_unique<OdsReader>(path);
    case Markup::OtherXml:
        throw sentences::notASheet(path, u"xml"_s);
    case Markup::None:
        break;
    }
    return std::make_unique<CsvReader>(path);
}

std::unique_ptr<SheetReader> openByContent(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw sentences::notFound(path);
    if (info.isDir())
        throw sentences::isFolder(path);
    if (!info.isFile()) // a device or a pipe may never end
        throw sentences::notASheet(path, u"no regular file"_s);
    if (platform::isEngineFile(path)) // reading it would cost the engine its locks
        throw sentences::notASheet(path, u"the open database"_s);
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
        return openCompound(path);
    if (isBareBiff(head))
        throw sentences::oldXls(path);
    if (isKnownBinary(head))
        throw sentences::notASheet(path, u"known binary format"_s);
    return openText(path);
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
