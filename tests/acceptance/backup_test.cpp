// backup, backups, rehearse, restore-backup: copies of an office, and the way back.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace acceptance {
namespace {

class Backup : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        must({u"add"_s, u"organization"_s, u"name=青禾一工会"_s});
        must({u"add"_s, u"organization"_s, u"name=青禾二工会"_s});
    }
    QString copyFile() const { return file(u"copy.uhall-backup"_s); }
    static QString sha256(const QString &path)
    {
        return QString::fromLatin1(QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex());
    }
    QStringList units()
    {
        QStringList names;
        for (const QJsonValue &unit : list(u"organization"_s))
            names << unit[u"name"].toString();
        names.sort();
        return names;
    }
    /// The sentence a call fails with.
    QString refusal(const QStringList &arguments)
    {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, 3) << arguments.join(u' ').toStdString();
        EXPECT_EQ(outcome.out, QString()) << arguments.join(u' ').toStdString();
        return outcome.err.trimmed();
    }
};

TEST_F(Backup, WritesACopyAndSaysWhatItHolds)
{
    const Outcome outcome = run({u"backup"_s, copyFile()});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_EQ(outcome.err, QString());
    const QJsonObject made = outcome.object();
    EXPECT_EQ(made[u"file"].toString(), copyFile());
    EXPECT_EQ(made[u"sha256"].toString(), sha256(copyFile()));
    EXPECT_EQ(made[u"made_at"].toString(), u"2025-12-31T04:00:00Z"_s);
    EXPECT_EQ(made[u"records"][u"organization"].toInt(), 2);
    EXPECT_EQ(made[u"records"][u"member"].toInt(-1), 0);
    EXPECT_TRUE(made[u"ok"].toBool());
}

TEST_F(Backup, CopyIsAnOfficeAndStaysACopyWhenItIsLookedInto)
{
    const QString sum = must({u"backup"_s, copyFile()})[u"sha256"].toString();
    const Outcome outcome = runBare({u"--json"_s, u"--database"_s, copyFile(), u"list"_s, u"organization"_s});
    EXPECT_EQ(outcome.array().size(), 2);
    EXPECT_EQ(sha256(copyFile()), sum);
}

TEST_F(Backup, LeavesWhatStandsThereAlone)
{
    const QString letter = write(u"letter.txt"_s, "dear colleagues");
    EXPECT_TRUE(refusal({u"backup"_s, letter, u"--replace"_s}).contains(u"letter.txt"_s));
    EXPECT_EQ(read(letter), "dear colleagues");
    EXPECT_FALSE(refusal({u"backup"_s, database(), u"--replace"_s}).isEmpty());
    must({u"backup"_s, copyFile()});
    EXPECT_TRUE(refusal({u"backup"_s, copyFile()}).contains(u"copy.uhall-backup"_s));
    must({u"add"_s, u"organization"_s, u"name=青禾三工会"_s});
    EXPECT_EQ(must({u"backup"_s, copyFile(), u"--replace"_s})[u"records"][u"organization"].toInt(), 3);
}

TEST_F(Backup, WithoutAFileGoesIntoTheFolderBesideTheOffice)
{
    const QJsonObject first = must({u"backup"_s});
    EXPECT_TRUE(first[u"file"].toString().startsWith(file(u"office 备份/青禾街道总工会 2025-12-31 1200"_s)));
    must({u"add"_s, u"organization"_s, u"name=青禾三工会"_s});
    const QJsonObject second = must({u"backup"_s});
    const Outcome outcome = run({u"backups"_s});
    EXPECT_EQ(outcome.exit, 0);
    const QJsonArray copies = outcome.array();
    ASSERT_EQ(copies.size(), 2);
    EXPECT_EQ(copies[0][u"file"], second[u"file"]);
    EXPECT_EQ(copies[0][u"sha256"], second[u"sha256"]);
    EXPECT_EQ(copies[0][u"records"], second[u"records"]);
    EXPECT_EQ(copies[1][u"file"], first[u"file"]);
    EXPECT_TRUE(copies[1][u"ok"].toBool());
    EXPECT_TRUE(copies[1][u"tested_at"].isNull());
}

TEST_F(Backup, ListsTheCopiesOfAnOfficeThatIsLost)
{
    must({u"backup"_s});
    QFile::remove(database());
    EXPECT_EQ(run({u"backups"_s}).array().size(), 1);
    EXPECT_EQ(runBare({u"backups"_s, u"--folder"_s, file(u"office 备份"_s)}).array().size(), 1);
    EXPECT_EQ(run({u"backups"_s, u"--folder"_s, file(u"nowhere"_s)}).exit, 3);
}

TEST_F(Backup, IsRehearsedWithoutTouchingAnything)
{
    must({u"backup"_s});
    must({u"add"_s, u"organization"_s, u"name=青禾三工会"_s});
    const QStringList before = everything();
    const Outcome outcome = run({u"rehearse"_s});
    EXPECT_EQ(outcome.exit, 0) << outcome.err.toStdString();
    const QJsonObject tried = outcome.object();
    EXPECT_TRUE(tried[u"ok"].toBool());
    EXPECT_EQ(tried[u"records"][u"organization"].toInt(), 2);
    EXPECT_EQ(tried[u"differs_from_now"][u"organization"][u"now"].toInt(), 3);
    EXPECT_EQ(tried[u"sha256"].toString(), sha256(tried[u"file"].toString()));
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(run({u"backups"_s}).array()[0][u"tested_at"].toString(), u"2025-12-31T04:00:00Z"_s);
}

TEST_F(Backup, ThatFailedItsRehearsalIsNotCalledGoodAgain)
{
    const QString path = must({u"backup"_s})[u"file"].toString();
    QByteArray bytes = read(path);
    bytes[bytes.indexOf("青禾二工会")] = 'x';
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    EXPECT_TRUE(refusal({u"rehearse"_s}).contains(QFileInfo(path).fileName()));
    const QJsonValue listed = run({u"backups"_s}).array()[0];
    EXPECT_FALSE(listed[u"ok"].toBool());
    EXPECT_FALSE(listed[u"problem"].toString().isEmpty());
}

TEST_F(Backup, RehearsesNothingWhereThereIsNothing)
{
    EXPECT_TRUE(refusal({u"rehearse"_s}).size() > 10);
    EXPECT_TRUE(refusal({u"rehearse"_s, file(u"nowhere"_s)}).contains(u"nowhere"_s));
}

TEST_F(Backup, IsPutBackAfterSayingWhatThatChanges)
{
    must({u"backup"_s, copyFile()});
    must({u"add"_s, u"organization"_s, u"name=青禾三工会"_s});
    const QStringList before = everything();
    const Outcome asked = run({u"restore-backup"_s, copyFile(), u"--dry-run"_s});
    EXPECT_EQ(asked.exit, 0);
    EXPECT_EQ(asked.object()[u"before"][u"organization"].toInt(), 3);
    EXPECT_EQ(asked.object()[u"lost_operations"].toInt(), 1);
    EXPECT_TRUE(asked.err.contains(u"3"_s) && asked.err.contains(u"2"_s)) << asked.err.toStdString();
    EXPECT_EQ(everything(), before);
    const QJsonObject done = must({u"restore-backup"_s, copyFile()});
    EXPECT_TRUE(done[u"ok"].toBool());
    EXPECT_EQ(done[u"records"][u"organization"].toInt(), 2);
    EXPECT_EQ(units(), QStringList({u"青禾一工会"_s, u"青禾二工会"_s}));
    EXPECT_EQ(everything(done[u"kept"].toString()), before) << "the file from before is kept";
    EXPECT_EQ(run({u"check"_s}).exit, 0);
}

TEST_F(Backup, BringsBackEverythingOfASampleYear)
{
    for (const QString &name : {u"office.uhall"_s, u"office.uhall-wal"_s, u"office.uhall-shm"_s})
        QFile::remove(file(name));
    makeSampleYear();
    const QJsonObject made = must({u"backup"_s, copyFile()});
    QStringList before = everything();
    for (int n = 0; n < 5; ++n)
        must({u"add"_s, u"organization"_s, u"name=新%1工会"_s.arg(n)});
    EXPECT_EQ(must({u"restore-backup"_s, copyFile()})[u"records"], made[u"records"]);
    QStringList after = everything();
    for (QStringList *lines : {&before, &after})
        lines->removeIf([](const QString &line) {
            // That it was put back is known, and numbers given in between are not given again.
            return line.contains(u"|restore_copy|"_s) || line.startsWith(u"record_counter|"_s);
        });
    const auto only = [](const QStringList &here, const QStringList &there) {
        QStringList lines;
        for (const QString &line : here)
            if (!there.contains(line))
                lines << line;
        return lines;
    };
    EXPECT_EQ(only(after, before), QStringList());
    EXPECT_EQ(only(before, after), QStringList());
}

TEST_F(Backup, ComesBackWhereTheOfficeWasDeletedOrDamaged)
{
    must({u"backup"_s, copyFile()});
    QFile::remove(database());
    EXPECT_TRUE(must({u"restore-backup"_s, copyFile()})[u"kept"].isNull());
    EXPECT_EQ(units().size(), 2);
    write(u"office.uhall"_s, QByteArray(90'000, 'x'));
    EXPECT_FALSE(must({u"restore-backup"_s, copyFile()})[u"kept"].toString().isEmpty());
    EXPECT_EQ(units().size(), 2);
}

TEST_F(Backup, OfAnotherOfficeNeedsToBeMeant)
{
    const QString other = file(u"other.uhall"_s);
    EXPECT_EQ(runBare({u"init"_s, other, u"--name"_s, u"云溪街道总工会"_s}).exit, 0);
    EXPECT_EQ(runBare({u"--database"_s, other, u"backup"_s, copyFile()}).exit, 0);
    const QStringList before = everything();
    const QString sentence = run({u"restore-backup"_s, copyFile()}).err;
    EXPECT_EQ(run({u"restore-backup"_s, copyFile()}).exit, 3);
    EXPECT_TRUE(sentence.contains(u"云溪街道总工会"_s) && sentence.contains(u"--other-office"_s));
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(run({u"restore-backup"_s, copyFile(), u"--other-office"_s}).exit, 0);
    EXPECT_EQ(units(), QStringList());
}

TEST_F(Backup, ThatIsNoneIsRefusedAndChangesNothing)
{
    must({u"backup"_s, copyFile()});
    const QByteArray whole = read(copyFile());
    QByteArray changed = whole;
    changed[changed.indexOf("青禾二工会")] = 'x';
    QDir().mkdir(file(u"folder"_s));
    const QStringList bad{file(u"nowhere"_s),
                          file(u"folder"_s),
                          write(u"empty"_s, {}),
                          write(u"letter"_s, "dear colleagues"),
                          write(u"half"_s, whole.left(whole.size() / 2)),
                          write(u"changed"_s, changed),
                          database()};
    const QStringList before = everything();
    const QStringList there = QDir(file({})).entryList(QDir::AllEntries | QDir::Hidden);
    QStringList sentences;
    for (const QString &path : bad) {
        const QString sentence = refusal({u"restore-backup"_s, path});
        EXPECT_TRUE(sentence.contains(QFileInfo(path).fileName())) << sentence.toStdString();
        EXPECT_FALSE(sentences.contains(sentence));
        sentences << sentence;
    }
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(QDir(file({})).entryList(QDir::AllEntries | QDir::Hidden), there);
}

TEST_F(Backup, IsWrongUsageWithoutAFileToPutBack)
{
    EXPECT_EQ(run({u"restore-backup"_s}).exit, 2);
    EXPECT_EQ(run({u"backup"_s, u"--frob"_s}).exit, 2);
}

TEST_F(Backup, OnAFullDiskIsASentenceAndLeavesNothing)
{
    const QStringList there = QDir(file({})).entryList(QDir::AllEntries | QDir::Hidden);
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{100'000, 100'000};
        if (setrlimit(RLIMIT_FSIZE, &full) != 0)
            _exit(2);
        const Outcome outcome = run({u"backup"_s, copyFile()});
        _exit(outcome.exit == 3 && outcome.out.isEmpty() && outcome.err.size() > 10 ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(QDir(file({})).entryList(QDir::AllEntries | QDir::Hidden), there);
}

} // namespace
} // namespace acceptance
