#include "app/attachments.h"

#include "app/records.h"
#include "app/thumbnail.h"
#include "domain/entities/attachment.h"
#include "domain/entities/member.h"
#include "support/print.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QByteArray picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format));
    return bytes;
}

TEST(Thumbnails, AreAtMost160PixelsAndKeepTheShape)
{
    const QImage small = QImage::fromData(thumbnailOf(picture({800, 400}, "PNG")));
    EXPECT_EQ(small.size(), QSize(160, 80));
    EXPECT_EQ(QImage::fromData(thumbnailOf(picture({3, 2000}, "JPG"))).height(), 160);
    EXPECT_EQ(QImage::fromData(thumbnailOf(picture({40, 30}, "PNG"))).size(), QSize(40, 30));
}

TEST(Thumbnails, AreNotMadeOfWhatIsNoPictureOrClaimsTooMuch)
{
    EXPECT_TRUE(thumbnailOf("%PDF-1.4").isEmpty());
    EXPECT_TRUE(thumbnailOf({}).isEmpty());
    EXPECT_TRUE(thumbnailOf(picture({300, 300}, "PNG").left(60)).isEmpty());
    // A bitmap whose head claims 100,000 × 100,000 pixels.
    QByteArray bomb = picture({4, 4}, "BMP");
    for (const int at : {18, 22})
        for (int i = 0; i < 4; ++i)
            bomb[at + i] = static_cast<char>(100'000 >> (8 * i));
    EXPECT_TRUE(thumbnailOf(bomb).isEmpty());
}

class AttachedFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        domain::Record member(domain::member::entity);
        member.set(domain::member::name, u"沈示例"_s);
        member.set(domain::member::id_number, u"330102198703154024"_s);
        ASSERT_FALSE(domain::hasErrors(Records(*office, domain::member::entity).save(member)));
        person = member.id;
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    QList<AttachmentInfo> files()
    {
        return attachmentsOf(*office, *Records(*office, domain::member::entity).load(person));
    }
    QString refusal(const QStringList &paths)
    {
        const auto failure
            = attempt("attach", [&] { attachFiles(office->session(), domain::member::entity, person, paths); });
        return failure ? failure->message : QString();
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<Office> office = Office::create(folder.filePath(u"office.uhall"_s), clock);
    qint64 person = 0;
};

TEST_F(AttachedFiles, AreKnownByKindSizeAndPicture)
{
    attachFiles(office->session(), domain::member::entity, person,
                {file(u"照片.jpg"_s, picture({640, 480}, "JPG")), file(u"说明.txt"_s, "旧 text")});
    const QList<AttachmentInfo> found = files();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].mediaType, u"image/jpeg"_s);
    EXPECT_EQ(found[0].thumbnail.size(), QSize(160, 120));
    EXPECT_EQ(found[0].added, domain::Date::of(2025, 12, 31));
    EXPECT_EQ(found[1].mediaType, u"text/plain"_s);
    EXPECT_TRUE(found[1].thumbnail.isNull());
    EXPECT_EQ(found[1].bytes, 8);
}

TEST_F(AttachedFiles, AreAllOrNone)
{
    const QString good = file(u"好.txt"_s, "good");
    EXPECT_TRUE(refusal({good, folder.filePath(u"没有.txt"_s)}).contains(u"没有.txt"_s));
    EXPECT_TRUE(refusal({good, folder.path()}).contains(folder.path()));
    EXPECT_TRUE(refusal({good, file(u"空.txt"_s, {})}).contains(u"空.txt"_s));
    QFile large(folder.filePath(u"大.bin"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(21'000'000));
    EXPECT_TRUE(refusal({good, large.fileName()}).contains(u"大.bin"_s));
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(refusal({good}), QString());
}

TEST_F(AttachedFiles, ComeOutAsTheyWentIn)
{
    const QByteArray bytes = picture({50, 50}, "PNG");
    const qint64 id
        = attachFiles(office->session(), domain::member::entity, person, {file(u"章.png"_s, bytes)}).first();
    const auto contentOf = [](const QString &path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const QString named = writeAttachment(office->session(), id, folder.filePath(u"副本.png"_s));
    EXPECT_EQ(contentOf(named), bytes);
    const QString first = writeAttachment(office->session(), id, folder.path());
    EXPECT_EQ(first, folder.filePath(u"章 (2).png"_s)) << "the file it came from is not written over";
    EXPECT_EQ(contentOf(first), bytes);
    EXPECT_TRUE(attempt("save", [&] { writeAttachment(office->session(), id, folder.filePath(u"nowhere/x"_s)); }));
    EXPECT_TRUE(attempt("save", [&] { writeAttachment(office->session(), id + 9, folder.path()); }));
}

TEST_F(AttachedFiles, AreWrittenIntoNoOtherFolderWhateverTheirNameSays)
{
    const qint64 id = attachFiles(office->session(), domain::member::entity, person, {file(u"a.txt"_s, "x")}).first();
    office->session().database.run(u"UPDATE attachment SET file_name = ? WHERE id = ?"_s, {u"../../escaped.txt"_s, id});
    QDir inner(folder.path());
    ASSERT_TRUE(inner.mkdir(u"inner"_s) && inner.cd(u"inner"_s));
    EXPECT_EQ(writeAttachment(office->session(), id, inner.path()), inner.filePath(u"escaped.txt"_s));
}

TEST_F(AttachedFiles, AreAddedInTheBackgroundEachByItself)
{
    AttachmentRun run(*office);
    QSignalSpy added(&run, &AttachmentRun::added);
    run.add(domain::member::entity, person, {file(u"一.txt"_s, "1"), file(u"空.txt"_s, {}), file(u"二.txt"_s, "2")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !added.isEmpty(); }, 60'000));
    EXPECT_EQ(added[0][0].toInt(), 2);
    ASSERT_EQ(added[0][1].toStringList().size(), 1);
    EXPECT_TRUE(added[0][1].toStringList()[0].contains(u"空.txt"_s));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(AttachedFiles, GoToTheTrashAndComeBack)
{
    const qint64 id = attachFiles(office->session(), domain::member::entity, person, {file(u"a.txt"_s, "x")}).first();
    QSignalSpy announced(&office->store(), &Store::recordsChanged);
    removeAttachment(*office, id);
    EXPECT_TRUE(files().isEmpty());
    restoreAttachment(*office, id);
    EXPECT_EQ(files().size(), 1);
    EXPECT_EQ(announced.size(), 2);
}

TEST_F(AttachedFiles, AreSeenFromTheirOwnRecordToo)
{
    const qint64 id = attachFiles(office->session(), domain::member::entity, person, {file(u"a.txt"_s, "x")}).first();
    const auto record = Records(*office, attachmentEntity()).load(id);
    const QList<AttachmentInfo> itself = attachmentsOf(*office, *record);
    ASSERT_EQ(itself.size(), 1);
    EXPECT_EQ(itself[0].id, id);
    EXPECT_FALSE(canAttachTo(attachmentEntity()));
}

TEST(ProgramFiles, AreToldByTheirSuffix)
{
    for (const QString &name :
         {u"setup.EXE"_s, u"名单.xlsx.js"_s, u"run.sh"_s, u"x.desktop"_s, u"名单\u202Exslx.exe"_s, u"y.lnk. "_s})
        EXPECT_TRUE(isProgramFile(name)) << qPrintable(name);
    for (const QString &name : {u"名单.xlsx"_s, u"照片.jpg"_s, u"无后缀"_s, u"总结.pdf"_s})
        EXPECT_FALSE(isProgramFile(name)) << qPrintable(name);
}

} // namespace
} // namespace app
