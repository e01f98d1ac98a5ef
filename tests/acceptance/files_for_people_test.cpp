// Every command that writes a file for people, on a disk that has too little room for it: exit 3 with a sentence about
// the disk, the good old file as it was, nothing beside it. With a full folder for scratch files: as ever. And over the
// file of an office, or out of the one that is open: never.

#include "acceptance/command_line.h"
#include "support/print.h"
#include "support/small_disk.h"

#include "reporting/docx/docx_package.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace acceptance {
namespace {

/// A command whose word OUT is the file it writes.
struct Writer
{
    QString name; // of the file
    QStringList arguments;
};

class FilesForPeople : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        importUnions();
        must({u"import"_s, u"member"_s, sample(u"members-utf8bom.csv"_s), u"--partial"_s});
        must({u"import"_s, u"contract"_s, sample(u"contracts.xlsx"_s)});
        m_template = run({u"--json"_s, u"templates"_s}).array()[0][u"name"].toString();
        write(u"reject.csv"_s,
              u"姓名,身份证号,所属工会\n张三,%1,没有这个工会\n"_s.arg(residentNumber(u"19900101"_s, 1)).toUtf8());
        must({u"template"_s, u"member"_s, file(u"form.xlsx"_s)});
        must({u"attach"_s, u"member"_s, u"1"_s, write(u"申请.txt"_s, QByteArray(9000, 'x'))});
        reporting::savePackage(
            {{u"[Content_Types].xml"_s,
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
              "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
              "wordprocessingml.document.main+xml\"/></Types>"},
             {u"word/document.xml"_s,
              "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
              "<w:t>{{单位全称}}</w:t></w:r></w:p></w:body></w:document>"},
             {u"word/media/image1.png"_s, QByteArray(30'000, 'p')}},
            file(u"own.docx"_s));
    }

    QList<Writer> writers() const
    {
        const auto report = [](const QString &name, const QStringList &more = {}) {
            return Writer{name,
                          QStringList{u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s} + more
                              + QStringList{u"--output"_s, u"OUT"_s}};
        };
        return {
            {u"名册.xlsx"_s, {u"export"_s, u"member"_s, u"OUT"_s}},
            {u"名册.csv"_s, {u"export"_s, u"member"_s, u"OUT"_s}},
            {u"填好.xlsx"_s, {u"export"_s, u"member"_s, u"OUT"_s, u"--into"_s, file(u"form.xlsx"_s)}},
            {u"空表.xlsx"_s, {u"template"_s, u"member"_s, u"OUT"_s}},
            {u"退回.xlsx"_s,
             {u"import"_s, u"member"_s, file(u"reject.csv"_s), u"--dry-run"_s, u"--rejects"_s, u"OUT"_s}},
            {u"台账.xlsx"_s, {u"ledger"_s, u"member"_s, u"OUT"_s}},
            {u"台账.pdf"_s, {u"ledger"_s, u"contract"_s, u"OUT"_s}},
            report(u"总结.pdf"_s),
            report(u"存档.pdf"_s, {u"--archival"_s}),
            report(u"总结.docx"_s),
            report(u"总结.txt"_s),
            report(u"本单位.docx"_s, {u"--template"_s, file(u"own.docx"_s)}),
            {u"底稿.xlsx"_s,
             {u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--output"_s, file(u"s.txt"_s),
              u"--evidence"_s, u"OUT"_s}},
            {u"底稿.pdf"_s,
             {u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--output"_s, file(u"s.txt"_s),
              u"--evidence"_s, u"OUT"_s}},
            {u"模板.txt"_s, {u"template-show"_s, m_template, u"--output"_s, u"OUT"_s}},
            {u"附件.txt"_s, {u"save-attachment"_s, u"1"_s, u"OUT"_s}},
            {u"字典.md"_s, {u"dictionary"_s, u"OUT"_s}},
        };
    }
    Outcome runWriter(const Writer &writer, const QString &out)
    {
        QStringList arguments = writer.arguments;
        arguments.replace(arguments.indexOf(u"OUT"_s), out);
        return run(arguments);
    }

private:
    QString m_template;
};

} // namespace

TEST_F(FilesForPeople, OnAFullDiskTheOldFileStaysAndTheDiskIsNamed)
{
    // Where nothing stands in the way each is written, so that what follows fails for want of room alone.
    QHash<QString, qint64> sizes;
    for (const Writer &writer : writers()) {
        const Outcome outcome = runWriter(writer, file(writer.name));
        ASSERT_LE(outcome.exit, 1) << writer.name.toStdString() << outcome.err.toStdString();
        sizes[writer.name] = QFileInfo(file(writer.name)).size();
        ASSERT_GT(sizes[writer.name], 0) << writer.name.toStdString();
    }
    support::onSmallDisk(8192, [&](support::SmallDisk &disk) {
        for (const Writer &writer : writers()) {
            const QString path = disk.file(writer.name);
            QFile old(path);
            ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("the good old file") > 0);
            old.close();
            const qsizetype needed = (sizes[writer.name] + disk.pageSize - 1) / disk.pageSize;
            for (const qsizetype pages : QSet<qsizetype>{0, needed / 2, needed - 1}) {
                disk.leave(pages);
                const Outcome outcome = runWriter(writer, path);
                const std::string where = writer.name.toStdString() + " with " + std::to_string(pages) + " pages";
                EXPECT_EQ(outcome.exit, 3) << where;
                EXPECT_EQ(outcome.out, QString()) << where;
                EXPECT_TRUE(outcome.err.contains(u"磁盘已满"_s) || outcome.err.contains(u"disk is full"_s))
                    << where << outcome.err.toStdString();
                EXPECT_TRUE(outcome.err.contains(writer.name)) << where << outcome.err.toStdString();
                ASSERT_TRUE(old.open(QIODevice::ReadOnly));
                EXPECT_EQ(old.readAll(), "the good old file") << where;
                old.close();
                EXPECT_EQ(disk.files(), QStringList{writer.name}) << where;
            }
            disk.clear();
            EXPECT_LE(runWriter(writer, path).exit, 1) << writer.name.toStdString() << ": room again";
            // Workbooks hold the moment at which they were made, which packs better or worse.
            EXPECT_NEAR(static_cast<double>(old.size()), static_cast<double>(sizes[writer.name]), 16)
                << writer.name.toStdString();
            QFile::remove(path);
        }
    });
}

TEST_F(FilesForPeople, AFullFolderForScratchFilesTouchesNothing)
{
    support::onSmallDisk(64, [&](support::SmallDisk &disk) {
        disk.leave(0);
        qputenv("TMPDIR", QFile::encodeName(disk.folder()));
        for (const Writer &writer : writers()) {
            const Outcome outcome = runWriter(writer, file(writer.name));
            EXPECT_LE(outcome.exit, 1) << writer.name.toStdString() << outcome.err.toStdString();
            EXPECT_GT(QFileInfo(file(writer.name)).size(), 0);
        }
        EXPECT_TRUE(disk.files().isEmpty());
    });
}

TEST_F(FilesForPeople, EachThingInTheWayHasItsOwnSentence)
{
    const QDir folder(file(u"place"_s));
    QDir().mkpath(folder.path());
    for (const Writer &writer : writers()) {
        QSet<QString> sentences;
        QDir().mkpath(folder.filePath(writer.name));
        for (const QString &path : {folder.filePath(u"nowhere/"_s + writer.name), folder.filePath(writer.name)}) {
            const Outcome outcome = runWriter(writer, path);
            if (path == folder.filePath(writer.name) && writer.arguments.first() == u"save-attachment"_s) {
                EXPECT_EQ(outcome.exit, 0) << "into the folder, under its own name";
                sentences.insert(path);
                continue;
            }
            EXPECT_EQ(outcome.exit, 3) << path.toStdString();
            EXPECT_TRUE(outcome.err.contains(writer.name)) << path.toStdString() << outcome.err.toStdString();
            sentences.insert(outcome.err);
        }
        EXPECT_EQ(sentences.size(), 2) << writer.name.toStdString();
    }
}

TEST_F(FilesForPeople, AnOfficeIsNeverWrittenOver)
{
    const QString other = file(u"other.uhall"_s);
    must({u"init"_s, other});
    QFile office(other);
    ASSERT_TRUE(office.open(QIODevice::ReadOnly));
    const QByteArray before = office.readAll();
    office.close();
    const QString members = run({u"list"_s, u"member"_s}).out;
    const QDir folder(file(u"place"_s));
    QDir().mkpath(folder.path());
    for (const Writer &writer : writers()) {
        const QString path = folder.filePath(writer.name);
        ASSERT_TRUE(QFile::copy(other, path)); // somebody's office under a name of its own
        Outcome outcome = runWriter(writer, path);
        EXPECT_EQ(outcome.exit, 3) << writer.name.toStdString();
        EXPECT_TRUE(outcome.err.contains(writer.name)) << outcome.err.toStdString();
        QFile kept(path);
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), before) << writer.name.toStdString();
        kept.close();
        ASSERT_TRUE(kept.remove() && QFile::link(database(), path)); // a name that leads to the open office
        outcome = runWriter(writer, path);
        EXPECT_EQ(outcome.exit, 3) << writer.name.toStdString();
        ASSERT_TRUE(kept.remove());
    }
    EXPECT_EQ(run({u"list"_s, u"member"_s}).out, members);
    EXPECT_EQ(run({u"check"_s}).exit, 0);
}

TEST_F(FilesForPeople, TheOpenOfficeIsReadAsNoDocument)
{
    const QString link = file(u"总结.docx"_s);
    ASSERT_TRUE(QFile::link(database(), link));
    for (const QStringList &reader :
         {QStringList{u"verify"_s, database()}, QStringList{u"verify"_s, link},
          QStringList{u"attach"_s, u"member"_s, u"1"_s, database()}, QStringList{u"import"_s, u"member"_s, link},
          QStringList{u"sheet"_s, database()}, QStringList{u"template-check"_s, link},
          QStringList{u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--template"_s, link, u"--output"_s,
                      file(u"aus.docx"_s)}}) {
        const Outcome outcome = run(reader);
        EXPECT_NE(outcome.exit, 0) << reader.join(u' ').toStdString();
        EXPECT_FALSE(outcome.err.isEmpty() && outcome.out.isEmpty()) << reader.join(u' ').toStdString();
        EXPECT_FALSE(QFileInfo::exists(file(u"aus.docx"_s)));
    }
    EXPECT_EQ(run({u"check"_s}).exit, 0);
}

TEST_F(FilesForPeople, AnAnswerThatCannotBeWrittenIsNoSuccess)
{
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QCoreApplication::applicationDirPath() + u"/unionhall-cli"_s,
                  {u"--database"_s, database(), u"--json"_s, u"list"_s, u"member"_s});
    if (!program.waitForFinished() || program.error() == QProcess::FailedToStart)
        GTEST_SKIP() << "the program is not built";
    EXPECT_EQ(program.exitCode(), 3);
    EXPECT_FALSE(program.readAllStandardError().isEmpty());
}

} // namespace acceptance
