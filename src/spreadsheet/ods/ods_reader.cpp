#include "spreadsheet/ods/ods_reader.h"

#include "spreadsheet/sentences.h"

#include <new>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

class ManifestHandler : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &) override
    {
        encrypted = encrypted || name == "encryption-data";
    }
    bool isDone() const override { return encrypted; }

    bool encrypted = false;
};

bool isEncrypted(const ZipArchive &zip)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!zip.contains(manifest))
        return false;
    ManifestHandler handler;
    try {
        parsePart(zip, manifest, handler);
    } catch (const SheetError &) {
        // Old programs put a DOCTYPE there; the cells do not depend on the list.
    }
    return handler.encrypted;
}

} // namespace

OdsReader::OdsReader(std::unique_ptr<ZipArchive> zip)
    : m_path(zip->path())
    , m_zip(std::move(zip))
{
    if (isEncrypted(*m_zip))
        throw sentences::passwordProtected(m_path);
    listSheets();
}

OdsReader::OdsReader(const QString &flatFile)
    : m_path(flatFile)
    , m_file(sampleOf(flatFile).file)
{
    listSheets();
}

void OdsReader::parse(XmlHandler &handler, const Progress &progress) const
{
    if (m_zip)
        parsePart(*m_zip, u"content.xml"_s, handler, progress);
    else
        parseXmlFile(m_file, handler, progress);
}

void OdsReader::listSheets()
{
    OdsContentHandler handler(m_path);
    parse(handler);
    if (!handler.sawSpreadsheet())
        throw sentences::wordDocument(m_path);
    if (handler.sheets.isEmpty())
        throw sentences::notASheet(m_path, u"no sheets"_s);
    for (const OdsSheet &sheet : std::as_const(handler.sheets)) {
        m_sheets.append(sheet.info);
        m_merged.append(sheet.merged);
        m_hiddenColumns.append(sheet.hiddenColumns);
    }
}

void OdsReader::check(int sheet) const
{
    if (sheet < 0 || sheet >= m_sheets.size())
        throw sentences::noSuchSheet(m_path, sheet);
}

void OdsReader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    check(sheet);
    try {
        OdsContentHandler handler(m_path, sheet, row);
        parse(handler, progress);
    } catch (const std::bad_alloc &) {
        throw sentences::tooLarge(m_path, u"out of memory"_s);
    }
}

QList<MergedRange> OdsReader::mergedRanges(int sheet)
{
    check(sheet);
    return m_merged[sheet];
}

QList<ColumnRange> OdsReader::hiddenColumns(int sheet)
{
    check(sheet);
    return m_hiddenColumns[sheet];
}

} // namespace spreadsheet
