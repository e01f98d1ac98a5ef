// Every writer of sheets on a disk that fills at every point of its work: the old file stays, nothing is left, and the
// sentence says what is the matter. And workbooks that came out broken without an error of the library.

#include "platform/write_fault.h"
#include "spreadsheet/patch/xlsx_patch.h"
#include "spreadsheet/text/csv_writer.h"
#include "spreadsheet/xlsx/form_writer.h"
#include "spreadsheet/xlsx/written_cells.h"
#include "spreadsheet/xlsx/xlsx_writer.h"
#include "spreadsheet/zip_archive.h"
#include "spreadsheet/zip_patch.h"
#include "support/small_disk.h"
#include "workbook_builder.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

constexpr int rowCount = 400;

QStringList rowOf(int i) { return {u"张三%1"_s.arg(i), QString::number(i), u"青禾镇第%1工会"_s.arg(i * 7919)}; }

void writeList(const QString &path)
{
    XlsxWriter writer(path);
    writer.beginSheet(u"会员"_s, {{u"姓名"_s}, {u"序号"_s, ColumnFormat::Number}, {u"所属工会"_s}});
    for (int i = 0; i < rowCount; ++i)
        writer.writeRow(rowOf(i));
    writer.finish();
}

void writeCsv(const QString &path)
{
    CsvWriter writer(path);
    for (int i = 0; i < rowCount; ++i)
        writer.writeRow(rowOf(i));
    writer.finish();
}

void writeForm(const QString &path)
{
    FormWriter writer(path, u"工会台账"_s);
    writer.beginSheet(u"填报"_s);
    writer.writeRow({{u"标题"_s, FormStyle::Title, {}}, {u"被合并"_s, FormStyle::Note, {}}, {}});
    writer.merge(1, 1, 0, 2, {u"填报表"_s, FormStyle::Title, {}});
    for (int i = 0; i < rowCount; ++i) {
        QList<FormCell> cells;
        for (const QString &text : rowOf(i))
            cells << FormCell{text, FormStyle::Marked, u"第%1行有误"_s.arg(i)};
        writer.writeRow(cells);
    }
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words << u"很长的可选词%1"_s.arg(i);
    writer.addRule({2, 2, rowCount, words, true, u"提示"_s, u"请选择"_s});
    writer.finish();
}

} // namespace

class FullDisk : public SheetTest
{
protected:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    /// Leaves more and more room until the writer gets through; whole: looks at what it wrote.
    static void sweep(support::SmallDisk &disk, const QString &name, const std::function<void(const QString &)> &write,
                      const std::function<void(const QString &)> &whole)
    {
        const QString path = disk.file(name);
        QFile old(path);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("the good old file") > 0);
        old.close();
        int refused = 0;
        for (qsizetype pages = 0; pages < 200; pages += pages < 12 ? 1 : 4) {
            disk.leave(pages);
            try {
                write(path);
                EXPECT_GT(refused, 2) << "there was room from the beginning";
                whole(path);
                EXPECT_EQ(disk.files(), QStringList{name});
                return;
            } catch (const SheetError &error) {
                EXPECT_EQ(error.kind(), SheetErrorKind::Unwritable) << pages;
                EXPECT_EQ(error.message(), platform::writeFaultSentence(platform::WriteFault::DiskFull, path))
                    << pages << error.detail().toStdString();
            }
            ++refused;
            EXPECT_EQ(contents(path), "the good old file") << pages;
            EXPECT_EQ(disk.files(), QStringList{name}) << pages;
        }
        FAIL() << "never got through";
    }
    static void expectList(const QString &path)
    {
        const QList<Row> rows = readAll(path);
        ASSERT_EQ(rows.size(), rowCount + 1);
        for (int i = 0; i < rowCount; ++i)
            EXPECT_EQ(shown(rows[i + 1]), rowOf(i));
    }
};

TEST_F(FullDisk, AListIsWholeOrNotThere)
{
    support::onSmallDisk(1024, [](support::SmallDisk &disk) { sweep(disk, u"名册.xlsx"_s, writeList, expectList); });
}

TEST_F(FullDisk, AFormIsWholeOrNotThere)
{
    support::onSmallDisk(2048, [](support::SmallDisk &disk) {
        sweep(disk, u"填报.xlsx"_s, writeForm,
              [](const QString &path) { EXPECT_EQ(readAll(path).size(), rowCount + 1); });
    });
}

TEST_F(FullDisk, CommaSeparatedTextIsWholeOrNotThere)
{
    support::onSmallDisk(256, [](support::SmallDisk &disk) {
        sweep(disk, u"名册.csv"_s, writeCsv, [](const QString &path) { EXPECT_EQ(readAll(path).size(), rowCount); });
    });
}

TEST_F(FullDisk, AReturnedWorkbookIsWholeOrNotThere)
{
    const QString source = path(u"来表.xlsx"_s);
    writeList(source);
    ReturnedSheet sheet;
    sheet.firstRow = 2;
    for (int row = 2; row <= rowCount; ++row)
        sheet.rows.push_back(row);
    sheet.records = rowCount - 1;
    sheet.marks = {{2, 0, u"查无此人"_s}};
    support::onSmallDisk(512, [&](support::SmallDisk &disk) {
        sweep(
            disk, u"退回.xlsx"_s, [&](const QString &path) { returnWorkbook(source, path, {sheet}, u"工会台账"_s); },
            [](const QString &path) { EXPECT_EQ(readAll(path).size(), rowCount); });
    });
}

TEST_F(FullDisk, AFullFolderForScratchFilesTouchesNothing)
{
    const QString list = path(u"名册.xlsx"_s), form = path(u"填报.xlsx"_s);
    support::onSmallDisk(64, [&](support::SmallDisk &disk) {
        disk.leave(0);
        qputenv("TMPDIR", QFile::encodeName(disk.folder()));
        writeList(list);
        expectList(list);
        writeForm(form);
        EXPECT_EQ(readAll(form).size(), rowCount + 1);
        EXPECT_TRUE(disk.files().isEmpty());
    });
}

TEST_F(FullDisk, FilesThatMayNotGrowAreNotWritten)
{
    write(u"list.xlsx"_s, "the good old file");
    for (const qint64 limit : {0, 4096, 12 * 1024}) {
        const support::NoRoomBeyond noRoom(limit);
        EXPECT_THROW(writeList(path(u"list.xlsx"_s)), SheetError) << limit;
        EXPECT_THROW(writeForm(path(u"list.xlsx"_s)), SheetError) << limit;
        EXPECT_THROW(writeCsv(path(u"list.xlsx"_s)), SheetError) << limit;
    }
    EXPECT_EQ(contents(path(u"list.xlsx"_s)), "the good old file");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"list.xlsx"_s});
}

namespace {

Parts partsOf(const QString &file)
{
    Parts parts;
    const ZipArchive zip(file);
    for (const QString &name : zip.parts()) {
        QByteArray bytes;
        zip.read(name, [&](const char *data, int size) {
            bytes.append(data, size);
            return true;
        });
        parts.insert(name, bytes);
    }
    return parts;
}

} // namespace

class BrokenWorkbook : public SheetTest
{
protected:
    BrokenWorkbook()
    {
        list = path(u"list.xlsx"_s);
        XlsxWriter writer(list);
        writer.beginSheet(u"S"_s, {{u"甲"_s}, {u"乙"_s, ColumnFormat::Number}});
        writer.writeRow({u"张三"_s, u"1"_s});
        writer.writeRow({u"李四 & Co"_s, u"2"_s});
        writer.writeRow({u"王五"_s, {}});
        writer.finish();
        const auto add = [&](quint32 row, quint32 column, const QByteArray &text) {
            cells.add(row, column);
            cells.addText(text);
        };
        add(0, 0, "甲");
        add(0, 1, "乙");
        add(1, 0, "张三");
        add(1, 1, {});
        add(2, 0, "李四 & Co");
        add(2, 1, {});
        add(3, 0, "王五");
    }
    QString faultWith(const std::function<void(QByteArray &)> &change,
                      const QString &part = u"xl/worksheets/sheet1.xml"_s)
    {
        Parts parts = partsOf(list);
        EXPECT_TRUE(parts.contains(part));
        change(parts[part]);
        return examineWorkbook(zip(u"broken.xlsx"_s, parts), {cells}).fault;
    }
    QString list;
    WrittenCells cells;
};

TEST_F(BrokenWorkbook, IsToldFromAWholeOne)
{
    EXPECT_EQ(examineWorkbook(list, {cells}).fault, QString());
    EXPECT_GT(examineWorkbook(list, {cells}).unpacked, 1000);
    EXPECT_FALSE(examineWorkbook(list, {cells, cells}).fault.isEmpty()) << "a sheet is missing";

    const auto without = [](const QByteArray &from, const QByteArray &to) {
        return [from, to](QByteArray &xml) {
            const qsizetype begin = xml.indexOf(from);
            ASSERT_GE(begin, 0);
            const qsizetype end = xml.indexOf(to, begin);
            ASSERT_GT(end, begin);
            xml.remove(begin, end - begin);
        };
    };
    EXPECT_FALSE(faultWith(without("<row r=\"3\"", "<row r=\"4\"")).isEmpty()) << "a row is missing";
    EXPECT_FALSE(faultWith(without("<row r=\"4\"", "</sheetData>")).isEmpty()) << "the last row is missing";
    EXPECT_FALSE(faultWith(without("李四", " &amp;")).isEmpty()) << "a piece of a text is missing";
    EXPECT_FALSE(faultWith(without("</sheetData>", "</worksheet>")).isEmpty());
    EXPECT_FALSE(faultWith([](QByteArray &xml) { xml.truncate(xml.size() / 2); }).isEmpty());
    EXPECT_FALSE(faultWith([](QByteArray &xml) { xml.clear(); }).isEmpty());
    EXPECT_FALSE(faultWith([](QByteArray &xml) { xml.chop(3); }, u"xl/styles.xml"_s).isEmpty());
    EXPECT_FALSE(faultWith([](QByteArray &xml) { xml.clear(); }, u"xl/_rels/workbook.xml.rels"_s).isEmpty());
    EXPECT_EQ(faultWith([](QByteArray &) {}), QString()) << "packed anew without a change";
}

TEST_F(BrokenWorkbook, AByteOfAnyPartThatChangedShows)
{
    QFile file(list);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype place = bytes.size() / 2;
    file.seek(place);
    file.write(QByteArray(1, char(bytes[place] ^ 0x55)));
    file.close();
    EXPECT_FALSE(examineWorkbook(list, {cells}).fault.isEmpty());
}

TEST_F(BrokenWorkbook, CharactersNoWorkbookCanHoldAreLeftOut)
{
    const QString odd = path(u"odd.xlsx"_s);
    XlsxWriter writer(odd);
    const QString text
        = u"前"_s + QChar(0) + QChar(0xffff) + QChar(0xfffe) + QChar(0x1) + u"后\r\n_x0041_ \U0001F600"_s;
    writer.beginSheet(u"S"_s, {{u"备注"_s}});
    writer.writeRow({text});
    writer.writeRow({QString(QChar(0))});
    ASSERT_NO_THROW(writer.finish());
    const QList<Row> rows = readAll(odd);
    ASSERT_GE(rows.size(), 2);
    EXPECT_TRUE(rows[1].cell(0).shown.startsWith(u"前"_s));
    EXPECT_TRUE(rows[1].cell(0).shown.contains(u"后"_s)) << "not cut at the NUL";
}

TEST_F(BrokenWorkbook, ATextTooLongForACellIsSaidWithItsRow)
{
    for (const bool form : {false, true}) {
        try {
            if (form) {
                FormWriter writer(path(u"long.xlsx"_s));
                writer.beginSheet(u"S"_s);
                writer.writeRow({{u"a"_s, FormStyle::Text, {}}});
                writer.writeRow({{QString(40'000, u'字'), FormStyle::Text, {}}});
                writer.finish();
            } else {
                XlsxWriter writer(path(u"long.xlsx"_s));
                writer.beginSheet(u"S"_s, {{u"a"_s}});
                writer.writeRow({QString(40'000, u'字')});
                writer.finish();
            }
            FAIL() << "cut without a word";
        } catch (const SheetError &error) {
            EXPECT_TRUE(error.message().contains(u"32,767"_s)) << error.message().toStdString();
            EXPECT_TRUE(error.message().contains(u'2')) << error.message().toStdString();
        }
    }
    EXPECT_FALSE(QFileInfo::exists(path(u"long.xlsx"_s)));
}

class PatchedZip : public SheetTest
{
};

TEST_F(PatchedZip, RefusesASourceThatWasReplacedMeanwhile)
{
    const QString source = zip(u"source.xlsx"_s, workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    write(u"target.xlsx"_s, "the good old file");
    ZipPatch patch(source, path(u"target.xlsx"_s));
    patch.setPart(u"xl/extra.xml"_s, "<x/>");
    // A sync program puts another version in its place.
    const QString other = zip(u"other.xlsx"_s, workbook("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"));
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime);
    file.close();
    ASSERT_EQ(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(source).constData()), 0);
    try {
        patch.finish();
        FAIL() << "half of one version, half of the other";
    } catch (const SheetError &error) {
        EXPECT_EQ(error.kind(), SheetErrorKind::Unreadable) << error.message().toStdString();
        EXPECT_TRUE(error.message().contains(u"source.xlsx"_s));
    }
    QFile target(path(u"target.xlsx"_s));
    ASSERT_TRUE(target.open(QIODevice::ReadOnly));
    EXPECT_EQ(target.readAll(), "the good old file");
}

TEST_F(PatchedZip, DoesNotWriteOverItsSource)
{
    const QString source = zip(u"source.xlsx"_s, workbook({}));
    try {
        ZipPatch patch(source, source);
        FAIL();
    } catch (const SheetError &error) {
        EXPECT_EQ(error.kind(), SheetErrorKind::Unwritable);
        EXPECT_TRUE(error.message().contains(u"source.xlsx"_s));
    }
}

} // namespace spreadsheet::testing
