#include "platform/durable_file.h"
#include "platform/whole_file.h"
#include "support/print.h"
#include "support/small_disk.h"

#include <QDateTime>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

class DurableFiles : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    WriteFault faultOf(const QString &target) const
    {
        DurableFile file(target);
        if (file.open() && file.write("new"))
            file.commit();
        EXPECT_TRUE(file.fault() == WriteFault::None || file.sentence().contains(target));
        return file.fault();
    }
    /// As somebody who is not root, whom permissions do not hold.
    void asNobody(const std::function<void()> &work) const
    {
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
                _exit(2);
            work();
            _exit(HasFailure() ? 1 : 0);
        }
        int status = -1;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_EQ(status, 0);
    }

    QTemporaryDir m_folder;
};

TEST_F(DurableFiles, TakeTheNameOnlyWhenTheyAreComplete)
{
    write(u"总结.pdf"_s, "old");
    DurableFile file(path(u"总结.pdf"_s));
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.write("new ") && file.write("and longer"));
    EXPECT_EQ(contents(u"总结.pdf"_s), "old");
    ASSERT_TRUE(file.sync());
    EXPECT_EQ(contents(u"总结.pdf"_s), "old");
    ASSERT_TRUE(file.takeName());
    EXPECT_EQ(contents(u"总结.pdf"_s), "new and longer");
    EXPECT_EQ(files(), QStringList{u"总结.pdf"_s});
}

TEST_F(DurableFiles, AreGoneWhenNobodyCommitsThem)
{
    write(u"a.csv"_s, "old");
    {
        DurableFile file(path(u"a.csv"_s));
        ASSERT_TRUE(file.open() && file.write("half"));
    }
    {
        DurableFile file(path(u"a.csv"_s));
        ASSERT_TRUE(file.open() && file.handOver());
        write(QFileInfo(file.scratch()).fileName(), "by a library");
    }
    EXPECT_EQ(contents(u"a.csv"_s), "old");
    EXPECT_EQ(files(), QStringList{u"a.csv"_s});
}

TEST_F(DurableFiles, LeaveNothingBehindAKilledProgram)
{
    write(u"a.csv"_s, "old");
    const pid_t child = fork();
    if (child == 0) {
        DurableFile file(path(u"a.csv"_s));
        _exit(file.open() && file.write("half") && file.sync() ? 0 : 1); // like a kill: nothing is cleared away
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    EXPECT_EQ(contents(u"a.csv"_s), "old");
    EXPECT_EQ(files(), QStringList{u"a.csv"_s});
}

TEST_F(DurableFiles, ClearAwayWhatWasLeftLongAgoAndNothingElse)
{
    const auto leave = [&](const QString &name, int hours) {
        QFile file(write(name, "x"));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours), QFileDevice::FileModificationTime));
    };
    leave(u".a.csv.abc.part"_s, 30);
    leave(u".a.csv.abc.part.Xy12ab"_s, 30); // of a library that has scratch files of its own
    leave(u".a.csv.def.part"_s, 2);
    leave(u".b.csv.abc.part"_s, 30);
    leave(u"a.csv.part"_s, 30);
    DurableFile file(path(u"a.csv"_s));
    ASSERT_TRUE(file.open() && file.write("x") && file.commit());
    EXPECT_EQ(files(), (QStringList{u".a.csv.def.part"_s, u".b.csv.abc.part"_s, u"a.csv"_s, u"a.csv.part"_s}));
}

TEST_F(DurableFiles, KeepLinksAndPermissions)
{
    write(u"real.csv"_s, "old");
    ASSERT_EQ(chmod(QFile::encodeName(path(u"real.csv"_s)).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(path(u"real.csv"_s), path(u"link.csv"_s)));
    DurableFile file(path(u"link.csv"_s));
    ASSERT_TRUE(file.open() && file.write("new") && file.commit());
    EXPECT_TRUE(QFileInfo(path(u"link.csv"_s)).isSymLink());
    EXPECT_EQ(contents(u"real.csv"_s), "new");
    struct stat found = {};
    ASSERT_EQ(stat(QFile::encodeName(path(u"real.csv"_s)).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777, 0600U);
    EXPECT_EQ(files(), (QStringList{u"link.csv"_s, u"real.csv"_s}));
}

TEST_F(DurableFiles, TakeAFreeNameAndLeaveATakenOne)
{
    write(u"申请.pdf"_s, "old");
    DurableFile file(path(u"申请.pdf"_s));
    ASSERT_TRUE(file.open() && file.write("new") && file.sync());
    EXPECT_FALSE(file.takeFreeName(path(u"申请.pdf"_s)));
    EXPECT_EQ(file.fault(), WriteFault::None) << "another name may be tried";
    EXPECT_TRUE(file.takeFreeName(path(u"申请 (2).pdf"_s)));
    EXPECT_EQ(contents(u"申请.pdf"_s), "old");
    EXPECT_EQ(contents(u"申请 (2).pdf"_s), "new");
    EXPECT_EQ(files().size(), 2);
}

TEST_F(DurableFiles, SayWhatStandsInTheWay)
{
    EXPECT_EQ(faultOf(path(u"no/such/a.csv"_s)), WriteFault::NoFolder);
    EXPECT_EQ(faultOf(write(u"file"_s, "x") + u"/a.csv"_s), WriteFault::NoFolder) << "a file in place of the folder";
    EXPECT_EQ(faultOf(m_folder.path()), WriteFault::IsFolder);
    EXPECT_EQ(faultOf(u"/dev/null"_s), WriteFault::NotAFile);
    QSet<QString> sentences;
    for (int fault = int(WriteFault::NoFolder); fault <= int(WriteFault::Unknown); ++fault)
        sentences.insert(writeFaultSentence(static_cast<WriteFault>(fault), u"a.csv"_s));
    EXPECT_EQ(sentences.size(), int(WriteFault::Unknown)) << "each has a sentence of its own";
    EXPECT_EQ(files(), QStringList{u"file"_s});
}

TEST_F(DurableFiles, TellAFolderThatMayNotBeWrittenFromAProtectedFile)
{
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    write(u"kept.csv"_s, "old");
    chmod(QFile::encodeName(path(u"kept.csv"_s)).constData(), 0444);
    QDir().mkdir(path(u"closed"_s));
    chmod(QFile::encodeName(path(u"closed"_s)).constData(), 0555);
    asNobody([&] {
        EXPECT_EQ(faultOf(path(u"kept.csv"_s)), WriteFault::Protected);
        EXPECT_EQ(faultOf(path(u"closed/a.csv"_s)), WriteFault::NoPermission);
    });
    EXPECT_EQ(contents(u"kept.csv"_s), "old");
}

TEST_F(DurableFiles, SayThatTheDiskIsFullAndLeaveTheOldFile)
{
    support::onSmallDisk(256, [](support::SmallDisk &disk) {
        QFile old(disk.file(u"a.csv"_s));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        for (const qsizetype pages : {0, 1, 5}) {
            disk.leave(pages);
            DurableFile file(disk.file(u"a.csv"_s));
            EXPECT_FALSE(file.open() && file.write(QByteArray(6 * 4096, 'x')) && file.commit());
            EXPECT_EQ(file.fault(), WriteFault::DiskFull) << pages;
        }
        ASSERT_TRUE(old.open(QIODevice::ReadOnly));
        EXPECT_EQ(old.readAll(), "old");
        EXPECT_EQ(disk.files(), QStringList{u"a.csv"_s});
        disk.clear();
        DurableFile file(disk.file(u"a.csv"_s));
        EXPECT_TRUE(file.open() && file.write(QByteArray(6 * 4096, 'x')) && file.commit()) << "room again";
    });
}

TEST_F(DurableFiles, SayThatTheFileWouldBeTooLarge)
{
    const support::NoRoomBeyond limit(4096);
    DurableFile file(path(u"a.csv"_s));
    EXPECT_FALSE(file.open() && file.write(QByteArray(8192, 'x')) && file.commit());
    EXPECT_EQ(file.fault(), WriteFault::TooLarge);
}

TEST_F(DurableFiles, AreNotTrustedWhenAnotherProgramCutsThem)
{
    DurableFile file(path(u"a.csv"_s));
    ASSERT_TRUE(file.open() && file.write("x"));
    const QByteArray open = "/proc/self/fd";
    for (const QString &name : QDir(QString::fromLatin1(open)).entryList(QDir::Files | QDir::System)) {
        const QString place = QFileInfo(QString::fromLatin1(open) + u'/' + name).symLinkTarget();
        if (place.startsWith(m_folder.path())) {
            const int same = ::open(QFile::encodeName(QString::fromLatin1(open) + u'/' + name).constData(), O_WRONLY);
            ASSERT_GE(same, 0);
            EXPECT_EQ(::write(same, "more", 4), 4);
            close(same);
        }
    }
    EXPECT_FALSE(file.commit());
    EXPECT_EQ(file.fault(), WriteFault::Incomplete);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DurableFiles, ReadWholeOrNotAtAll)
{
    EXPECT_EQ(readWhole(write(u"a.txt"_s, "abc"), 10).bytes, "abc");
    EXPECT_EQ(readWhole(write(u"empty.txt"_s, {}), 10).fault, ReadFault::None);
    EXPECT_EQ(readWhole(path(u"a.txt"_s), 2).fault, ReadFault::TooLarge);
    EXPECT_EQ(readWhole(path(u"nowhere.txt"_s), 10).fault, ReadFault::NotFound);
    EXPECT_EQ(readWhole(m_folder.path(), 10).fault, ReadFault::IsFolder);
    EXPECT_EQ(readWhole(u"/dev/zero"_s, 10).fault, ReadFault::NotAFile);
    // A file of the system that claims a size and holds another, like one that is being written.
    EXPECT_EQ(readWhole(u"/proc/self/status"_s, 1 << 20).fault, ReadFault::Changed);
    // Reading fails in the middle: this address of the process is not mapped.
    EXPECT_NE(readWhole(u"/proc/self/mem"_s, 1 << 20).fault, ReadFault::None);
}

} // namespace
} // namespace platform
