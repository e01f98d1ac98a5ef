#include "workbook_builder.h"

#include <QFile>
#include <zip.h>

namespace spreadsheet::testing {

using namespace Qt::StringLiterals;

QString SheetTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    file.remove(); // overwriting would make some file systems wait for the disk
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QString SheetTest::zip(const QString &name, const Parts &parts) const
{
    const QString file = path(name);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    EXPECT_TRUE(archive) << code;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zip_source_t *source = zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        EXPECT_GE(zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return file;
}

Parts workbook(const QByteArray &rows, const Parts &parts)
{
    const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relationsOpen
        = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    Parts all{
        {u"_rels/.rels"_s,
         relationsOpen + "<Relationship Id='r1' Type='" + relationType
             + "officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns='urn:main' xmlns:r='urn:relations'><sheets>"
         "<sheet name='名册' sheetId='1' r:id='s1'/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relationsOpen + "<Relationship Id='s1' Type='" + relationType
             + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s2' Type='" + relationType
             + "sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='s3' Type='" + relationType
             + "styles' Target='styles.xml'/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet xmlns='urn:main'><sheetData>" + rows + "</sheetData></worksheet>"},
    };
    all.insert(parts);
    return all;
}

QByteArray sharedStrings(const QList<QByteArray> &items)
{
    return "<sst xmlns='urn:main'><si>" + items.join("</si><si>") + "</si></sst>";
}

QByteArray styles(const QList<int> &formatIds, const QMap<int, QByteArray> &codes)
{
    QByteArray xml = "<styleSheet xmlns='urn:main'><numFmts>";
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        xml += "<numFmt numFmtId='" + QByteArray::number(it.key()) + "' formatCode='" + *it + "'/>";
    xml += "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>";
    for (const int id : formatIds)
        xml += "<xf numFmtId='" + QByteArray::number(id) + "'/>";
    return xml + "</cellXfs></styleSheet>";
}

QList<Row> readAll(const QString &path, int sheet)
{
    QList<Row> rows;
    openSheets(path)->read(sheet, [&](Row &&row) {
        rows.append(std::move(row));
        return true;
    });
    return rows;
}

QStringList shown(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts.append(cell.shown);
    return texts;
}

QString samplePath(const QString &name) { return QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/samples/") + name; }

SheetError errorOf(const QString &path)
{
    try {
        readAll(path);
    } catch (const SheetError &error) {
        return error;
    }
    ADD_FAILURE() << "no error for " << path.toStdString();
    return SheetError(SheetErrorKind::Cancelled, {});
}

} // namespace spreadsheet::testing
