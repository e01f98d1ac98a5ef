// An office put back by hand beside the log the last crash had left: the log must not be played into it.

#include "domain/entities/organization.h"
#include "domain/error.h"
#include "storage/copies/make_copy.h"
#include "storage/foreign_log.h"
#include "storage/office_check.h"
#include "storage/operation.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "support/office.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
namespace organization = domain::organization;

namespace storage {
namespace {

class ForeignLog : public testing::Test
{
protected:
    void add(const QString &name) { add(office.session, name); }
    static void add(Session &session, const QString &name)
    {
        Operation operation(session, u"add"_s);
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        Repository(session, organization::entity).save(operation, record);
        operation.commit();
    }
    qint64 unions()
    {
        Query query(*office.database, u"SELECT count(*) FROM organization"_s);
        return query.next() ? query.integer(0) : -1;
    }
    /// As a crash leaves it: the file, and what is only in its log, in a folder of their own.
    QString crashed(const QString &name)
    {
        const QString path = office.file(name);
        EXPECT_TRUE(QFile::copy(office.path(), path));
        EXPECT_TRUE(QFile::copy(office.path() + u"-wal"_s, path + u"-wal"_s));
        return path;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    QStringList logs(const QString &name) const
    {
        return QDir(office.folder.path()).entryList({name + u"-wal*"_s}, QDir::Files);
    }
    static qint64 unionsIn(Database &database)
    {
        Query query(database, u"SELECT count(*) FROM organization"_s);
        return query.next() ? query.integer(0) : -1;
    }

    support::TemporaryOffice office;
};

TEST_F(ForeignLog, TheLogOfACrashIsPlayed)
{
    add(u"第一工会"_s);
    const QString path = crashed(u"crash.uhall"_s);
    const auto opened = Database::open(path);
    EXPECT_EQ(unionsIn(*opened), 1);
    EXPECT_TRUE(opened->notices().isEmpty()) << opened->notices().join(u' ').toStdString();
}

TEST_F(ForeignLog, BesideACopyPutBackByHandItIsSetAsideAndSaid)
{
    for (int i = 0; i < 40; ++i)
        add(u"工会%1"_s.arg(i));
    const QString copy = office.file(u"copy.uhall-backup"_s);
    makeCopy(office.path(), copy, CopyReason::Asked, office.clock);
    for (int i = 40; i < 60; ++i)
        add(u"工会%1"_s.arg(i));
    const QString path = crashed(u"back.uhall"_s);
    const QByteArray log = bytes(path + u"-wal"_s);
    ASSERT_TRUE(QFile::remove(path) && QFile::copy(copy, path));
    const auto opened = Database::open(path);
    EXPECT_EQ(unionsIn(*opened), 40);
    EXPECT_EQ(officeFindings(*opened), QStringList());
    ASSERT_EQ(opened->notices().size(), 1);
    QStringList aside = logs(u"back.uhall"_s);
    aside.removeOne(u"back.uhall-wal"_s);
    ASSERT_EQ(aside.size(), 1);
    EXPECT_TRUE(opened->notices().first().contains(aside.first())) << opened->notices().first().toStdString();
    EXPECT_EQ(bytes(office.file(aside.first())), log) << "kept as it was";
}

TEST_F(ForeignLog, BesideTheFileOfAnotherOfficeItIsSetAside)
{
    for (int i = 0; i < 40; ++i)
        add(u"工会%1"_s.arg(i));
    const QString path = crashed(u"other.uhall"_s);
    ASSERT_TRUE(QFile::remove(path));
    {
        const auto other = Database::create(office.file(u"made.uhall"_s));
        Session session{*other, u"李会英"_s, office.clock};
        for (int i = 0; i < 7; ++i)
            add(session, u"别的工会%1"_s.arg(i));
    }
    ASSERT_TRUE(QFile::copy(office.file(u"made.uhall"_s), path));
    const auto opened = Database::open(path);
    EXPECT_EQ(unionsIn(*opened), 7);
    EXPECT_EQ(opened->notices().size(), 1);
}

TEST_F(ForeignLog, WhereNeitherIsSoundBothStayAsTheyAre)
{
    for (int i = 0; i < 40; ++i)
        add(u"工会%1"_s.arg(i));
    const QString path = crashed(u"broken.uhall"_s);
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(static_cast<qsizetype>(file.size()) - 4096, 'x'));
        QFile log(path + u"-wal"_s);
        ASSERT_TRUE(log.resize(log.size() / 3));
    }
    const QByteArray file = bytes(path), log = bytes(path + u"-wal"_s);
    try {
        Database::open(path);
        FAIL() << "it opened";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Damaged);
    }
    EXPECT_EQ(bytes(path), file);
    EXPECT_EQ(bytes(path + u"-wal"_s), log);
}

TEST_F(ForeignLog, OfAnOfficeThatIsOpenIsNotLookedAt)
{
    add(u"第一工会"_s);
    EXPECT_EQ(setForeignLogAside(office.path()), QString());
    const auto second = Database::open(office.path());
    EXPECT_EQ(unionsIn(*second), 1);
    EXPECT_TRUE(second->notices().isEmpty());
}

} // namespace
} // namespace storage
