// Who has to wait is told for whom.

#include "domain/error.h"
#include "storage/operation.h"
#include "storage/writer.h"
#include "support/office.h"
#include "support/print.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using storage::WriterLease;
using support::TemporaryOffice;

namespace {

QString refusalOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Busy);
        return error.message();
    }
    return {};
}

void leaveLease(const QString &database, const QByteArray &machine, qint64 process, qint64 secondsAgo)
{
    QFile file(database + u"-lease"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"name\":\"李四\",\"machine\":\"" + machine + "\",\"process\":" + QByteArray::number(process)
               + ",\"since\":\"2025-12-31T00:00:00Z\",\"token\":\"other\"}");
    file.flush();
    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
}

} // namespace

TEST(Writer, IsNamedToWhoHasToWait)
{
    TemporaryOffice office;
    const auto beside = storage::Database::openAgain(office.database->place());
    beside->run(u"PRAGMA busy_timeout=1"_s);
    storage::Session other{*beside, u"王五"_s, office.clock};
    {
        storage::Session first{*office.database, u"李四"_s, office.clock};
        storage::Operation writing(first, u"import"_s);
        EXPECT_TRUE(refusalOf([&] { storage::Operation(other, u"set"_s); }).contains(u"李四"_s));
    }
    EXPECT_FALSE(QFile::exists(office.path() + u"-writer"_s)) << "the sign goes with the work";
    EXPECT_EQ(refusalOf([&] { storage::Operation(other, u"set"_s).commit(); }), QString());
}

TEST(Writer, LeftByAProgramThatBrokeDownIsNobody)
{
    TemporaryOffice office;
    QFile sign(office.path() + u"-writer"_s);
    ASSERT_TRUE(sign.open(QIODevice::WriteOnly));
    sign.write("{\"name\":\"李四\",\"machine\":\"" + QSysInfo::machineHostName().toUtf8()
               + "\",\"process\":2147483000,\"token\":\"x\"}");
    sign.close();
    EXPECT_FALSE(storage::signedWriter(office.path()));
}

TEST(Lease, IsHeldByOneProgramForAllItsConnections)
{
    TemporaryOffice office;
    const auto lease = WriterLease::of(office.path(), u"张三"_s);
    EXPECT_EQ(WriterLease::of(office.path(), u"张三"_s), lease);
    EXPECT_TRUE(lease->isHeld());
    EXPECT_EQ(WriterLease::holder(office.path())->name, u"张三"_s);
}

TEST(Lease, GoesWithTheLastWhoHasIt)
{
    TemporaryOffice office;
    WriterLease::of(office.path(), u"张三"_s);
    EXPECT_FALSE(WriterLease::holder(office.path()));
    EXPECT_TRUE(WriterLease::of(office.path(), u"张三"_s)->isHeld());
}

TEST(Lease, OfAnotherMachineIsRespectedAndItsHolderNamed)
{
    TemporaryOffice office;
    leaveLease(office.path(), "finance", 7, 20);
    const QString refusal = refusalOf([&] { WriterLease::of(office.path(), u"张三"_s); });
    EXPECT_TRUE(refusal.contains(u"李四"_s) && refusal.contains(u"finance"_s)) << refusal.toStdString();
}

TEST(Lease, WithoutAHeartbeatForAMinuteIsTakenOver)
{
    TemporaryOffice office;
    leaveLease(office.path(), "finance", 7, 90);
    EXPECT_TRUE(WriterLease::of(office.path(), u"张三"_s)->isHeld());
}

TEST(Lease, OfAProgramOfThisMachineThatIsGoneIsTakenOverAtOnce)
{
    TemporaryOffice office;
    leaveLease(office.path(), QSysInfo::machineHostName().toUtf8(), 2147483000, 1);
    EXPECT_TRUE(WriterLease::of(office.path(), u"张三"_s)->isHeld());
}

TEST(Lease, ThatWasTakenOverIsKnownToBeLost)
{
    TemporaryOffice office;
    const auto lease = WriterLease::of(office.path(), u"张三"_s);
    leaveLease(office.path(), "finance", 7, 0);
    EXPECT_FALSE(lease->isHeld());
    EXPECT_TRUE(refusalOf([&] { WriterLease::of(office.path(), u"张三"_s); }).contains(u"李四"_s));
}
