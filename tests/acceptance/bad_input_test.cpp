// Files and databases as they should not be: a sentence, exit code 3, and the database as before.

#include "acceptance/command_line.h"
#include "support/print.h"

#include "spreadsheet/xlsx/xlsx_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace acceptance {
namespace {

class BadInput : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        must({u"add"_s, u"organization"_s, u"name=青禾一工会"_s});
    }
    /// The call fails with a sentence that names the file, says nothing on stdout and leaves the database alone.
    void expectRefused(const QStringList &arguments, const QString &named)
    {
        const QStringList before = everything();
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, 3) << arguments.join(u' ').toStdString();
        EXPECT_EQ(outcome.out, QString()) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(outcome.err.contains(named)) << outcome.err.toStdString();
        EXPECT_GT(outcome.err.trimmed().size(), 10) << outcome.err.toStdString();
        EXPECT_EQ(everything(), before);
    }
    static void setSql(const QString &path, const QString &sql)
    {
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            connection.setDatabaseName(path);
            EXPECT_TRUE(connection.open());
            EXPECT_TRUE(QSqlQuery(connection).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }
    /// `list` on that file fails with a sentence and leaves the file alone.
    void expectNotOpened(const QString &path)
    {
        const QByteArray before = QFileInfo(path).isFile() ? read(path) : QByteArray();
        const Outcome outcome = runBare({u"--database"_s, path, u"list"_s, u"member"_s});
        EXPECT_EQ(outcome.exit, 3) << path.toStdString();
        EXPECT_EQ(outcome.out, QString());
        EXPECT_GT(outcome.err.trimmed().size(), 10) << outcome.err.toStdString();
        if (QFileInfo(path).isFile()) {
            EXPECT_EQ(read(path), before);
        }
    }
};

TEST_F(BadInput, FilesThatAreNoSheetsAreRefusedByName)
{
    const QByteArray whole = read(sample(u"members-wps.xlsx"_s));
    QByteArray noise(4000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>((i * 7919) >> 3);
    const QList<std::pair<QString, QByteArray>> files{
        {u"empty.xlsx"_s, {}},
        {u"empty.csv"_s, {}},
        {u"blank.csv"_s, "\n\n ,,\n"},
        {u"words.xlsx"_s, "hello"},
        {u"noise.xlsx"_s, noise},
        {u"noise.csv"_s, noise},
        {u"paper.pdf"_s, "%PDF-1.4\n%..."},
        {u"half.xlsx"_s, whole.left(whole.size() / 2)},
        {u"half.xls"_s, read(sample(u"members-legacy.xls"_s)).left(9000)},
        {u"half.ods"_s, read(sample(u"members.ods"_s)).left(20'000)},
        {u"excel4.xls"_s, QByteArray::fromHex("0904060000001000") + QByteArray(100, '\0')},
        {u"bomb.xml"_s,
         "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
         "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>&b;</Workbook>"},
        {u"page.xls"_s, "<html><table><tr><td>x</td></tr></table></html>"},
        {u"legacy.xls"_s, QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(4000, '\0')},
        {u"numbers.csv"_s, "1,2,3\n4,5,6\n"},
        {u"onlyheader.csv"_s, "姓名,身份证号,所属工会\n"},
        {u"onlytotal.csv"_s, "姓名,身份证号,所属工会\n合计,0,\n"},
        {u"nocolumn.csv"_s, "性别,民族,备注\n男,汉族,x\n"},
    };
    for (const auto &[name, content] : files)
        expectRefused({u"import"_s, u"member"_s, write(name, content)}, name);
    expectRefused({u"import"_s, u"member"_s, file(u"nowhere.xlsx"_s)}, u"nowhere.xlsx"_s);
    QDir().mkdir(file(u"folder.xlsx"_s));
    expectRefused({u"import"_s, u"member"_s, file(u"folder.xlsx"_s)}, u"folder.xlsx"_s);
    expectRefused({u"import"_s, u"member"_s, sample(u"disputes.xlsx"_s)}, u"劳动争议"_s);
    expectRefused({u"import"_s, u"member"_s, sample(u"members-wps.xlsx"_s), u"--sheet"_s, u"7"_s}, u"7"_s);
}

TEST_F(BadInput, InstructionsBesideTheSheetAreNoRows)
{
    const QString path = file(u"book.xlsx"_s);
    spreadsheet::XlsxWriter book(path);
    book.beginSheet(u"说明"_s, {{u"填表说明"_s}});
    book.writeRow({u"1. 请如实填写"_s});
    book.writeRow({u"2. 不得改动表头"_s});
    book.beginSheet(u"劳动争议"_s, {{u"案件编号"_s}, {u"受理日期"_s}, {u"争议类型"_s}, {u"申请人"_s}});
    book.writeRow({u"LD1"_s, u"2025-03-02"_s, u"工资"_s, u"老张"_s});
    book.finish();
    EXPECT_EQ(must({u"import"_s, u"dispute"_s, path})[u"rows"].toInt(), 1);
}

TEST_F(BadInput, DatabasesThatAreNotOursAreLeftAlone)
{
    expectNotOpened(file(u"nowhere.uhall"_s));
    EXPECT_FALSE(QFileInfo::exists(file(u"nowhere.uhall"_s)));
    expectNotOpened(write(u"garbage.uhall"_s, QByteArray(9000, 'x')));
    expectNotOpened(write(u"empty.uhall"_s, {}));
    expectNotOpened(QFileInfo(database()).absolutePath());
    setSql(file(u"other.uhall"_s), u"CREATE TABLE something (a)"_s);
    expectNotOpened(file(u"other.uhall"_s));
}

TEST_F(BadInput, ADatabaseOfANewerProgramIsNotTouched)
{
    setSql(database(), u"PRAGMA user_version = 999"_s);
    expectNotOpened(database());
    EXPECT_TRUE(run({u"list"_s, u"member"_s}).err.contains(u"999"_s));
}

TEST_F(BadInput, ADamagedDatabaseIsSaidToBeDamaged)
{
    setSql(database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QFile damaged(database());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(4096 * 2);
    damaged.write(QByteArray(4096 * 40, 'x'));
    damaged.close();
    const Outcome outcome = run({u"list"_s, u"organization"_s});
    EXPECT_EQ(outcome.exit, 3);
    EXPECT_EQ(outcome.out, QString());
    EXPECT_FALSE(outcome.err.isEmpty());
}

TEST_F(BadInput, AReadOnlyFolderIsASentence)
{
    const QString folder = file(u"locked"_s);
    QDir().mkdir(folder);
    ASSERT_TRUE(QFile::copy(database(), folder + u"/office.uhall"_s));
    const auto anyone = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(QFileInfo(folder).absolutePath(), anyone | QFile::WriteOwner);
    QFile::setPermissions(folder, anyone);
    // Root may write everywhere: in a process of its own the call is made as nobody.
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(2);
        for (const QStringList &call :
             {QStringList{u"--database"_s, folder + u"/office.uhall"_s, u"list"_s, u"member"_s},
              {u"init"_s, folder + u"/new.uhall"_s}}) {
            const Outcome outcome = runBare(call);
            if (outcome.exit != 3 || !outcome.out.isEmpty() || !outcome.err.contains(folder))
                _exit(1);
        }
        _exit(0);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    QFile::setPermissions(folder, anyone | QFile::WriteOwner);
}

TEST_F(BadInput, AFullDiskLeavesTheDatabaseAsItWas)
{
    importUnions();
    const QStringList before = everything();
    rlimit former{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &former), 0);
    // Files that may not grow fail their writes like a disk without room; the journal begins anew and gets no further.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit full = former;
    full.rlim_cur = std::min<rlim_t>(static_cast<rlim_t>(QFileInfo(database()).size()), 128 * 1024);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &full), 0);
    const Outcome outcome = run({u"import"_s, u"member"_s, sample(u"members-register.csv"_s)});
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &former), 0);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(outcome.exit, 3);
    EXPECT_EQ(outcome.out, QString());
    EXPECT_GT(outcome.err.trimmed().size(), 10);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(run({u"check"_s}).exit, 0);
    EXPECT_EQ(must({u"import"_s, u"member"_s, sample(u"members-register.csv"_s)})[u"rejected"].toInt(), 0)
        << "room again";
}

} // namespace
} // namespace acceptance
