#include "targets.h"

#include "spreadsheet/sheet_reader.h"
#include "stored_zip.h"
#include "unit/spreadsheet/xls_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>

namespace spreadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

// What no reader may deliver, whatever the bytes are.
void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRow(const Row &row, int lastNumber)
{
    check(row.number > lastNumber && row.number <= 1'048'576);
    check(row.cells.size() <= 16'384);
    for (const Cell &cell : row.cells) {
        check(cell.raw.size() <= 3 * maxTextLength && cell.shown.size() <= 3 * maxTextLength);
        check(!cell.isEmpty() || cell.shown.isEmpty());
    }
}

void readEverything(const QString &path)
{
    try {
        const auto reader = openSheets(path);
        for (int sheet = 0; sheet < std::min(reader->sheets().size(), qsizetype(8)); ++sheet) {
            int last = 0;
            int rows = 0;
            reader->read(
                sheet,
                [&](Row &&row) {
                    checkRow(row, last);
                    last = row.number;
                    return ++rows < 2000;
                },
                [](qint64 done, qint64 total) { return done <= total || total == 0; });
            reader->mergedRanges(sheet);
            for (const ColumnRange &hidden : reader->hiddenColumns(sheet))
                check(hidden.first >= 0 && hidden.first <= hidden.last && hidden.last < 16'384);
        }
    } catch (const SheetError &error) {
        check(error.message().contains(u"fuzz.bin"_s));
    }
}

void readAsFile(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"fuzz.bin"_s));
    file.remove(); // overwriting would make some file systems wait for the disk
    check(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    readEverything(file.fileName());
}

} // namespace

void fuzzXlsx(QByteArrayView bytes)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return "<Relationship Id='" + id + "' Type='" + type + kind + "' Target='" + target + "'/>";
    };
    std::vector<ZipPart> parts{
        {"xl/worksheets/sheet1.xml",
         "<worksheet><sheetData><row r='1'><c r='A1' t='s' s='1'><v>0</v></c></row></sheetData></worksheet>"},
        {"xl/sharedStrings.xml", "<sst><si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r></si></sst>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"x\"m'/></numFmts><cellXfs><xf "
         "numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></styleSheet>"},
        {"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='s1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation("s1", "worksheet", "worksheets/sheet1.xml")
             + relation("s2", "sharedStrings", "sharedStrings.xml") + relation("s3", "styles", "styles.xml")
             + "</Relationships>"},
        {"_rels/.rels", "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
    };
    if (!bytes.isEmpty())
        parts[static_cast<uchar>(bytes[0]) % parts.size()].content = bytes.sliced(1).toByteArray();
    readAsFile(storedZip(parts));
}

void fuzzZip(QByteArrayView bytes)
{
    readAsFile("PK\x03\x04" + bytes.sliced(std::min(bytes.size(), qsizetype(4))).toByteArray());
}

void fuzzOds(QByteArrayView bytes)
{
    readAsFile(storedZip(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", bytes.toByteArray()}}));
}

void fuzzXls(QByteArrayView bytes) { readAsFile(bytes.toByteArray()); }

void fuzzBiff(QByteArrayView bytes) { readAsFile(compoundFile({{u"Workbook"_s, bytes.toByteArray()}})); }

void fuzzText(QByteArrayView bytes) { readAsFile(bytes.toByteArray()); }

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets{{"xlsx", fuzzXlsx}, {"zip", fuzzZip},   {"ods", fuzzOds},
                                                 {"xls", fuzzXls},   {"biff", fuzzBiff}, {"text", fuzzText}};
    return targets;
}

} // namespace spreadsheet::testing
