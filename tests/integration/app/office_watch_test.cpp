// Two programs at one office: what the other changed appears, and a file that is lost is told once.

#include "app/office_watch.h"
#include "app/records.h"
#include "domain/entities/contract.h"
#include "domain/error.h"
#include "support/print.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
namespace contract = domain::contract;

namespace {

class Watched : public testing::Test
{
protected:
    static void add(app::Office &office, const QString &number)
    {
        domain::Record record(contract::entity);
        record.set(contract::contract_no, number);
        record.set(contract::contract_kind, u"集体合同"_s);
        EXPECT_FALSE(domain::hasErrors(app::Records(office, contract::entity).save(record)));
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    QString path = folder.filePath(u"office.uhall"_s);
    std::unique_ptr<app::Office> office = app::Office::create(path, clock);
};

} // namespace

TEST_F(Watched, WhatAnotherProgramChangedIsAnnounced)
{
    const auto other = app::Office::open(path, clock);
    app::OfficeWatch watch(*office);
    QList<const domain::Entity *> announced;
    QObject::connect(&office->store(), &app::Store::recordsChanged, &watch,
                     [&](const domain::Entity *entity) { announced << entity; });
    watch.look();
    EXPECT_TRUE(announced.isEmpty()) << "nothing has happened";
    add(*other, u"HT-1"_s);
    watch.look();
    EXPECT_EQ(announced, QList<const domain::Entity *>{&contract::entity});
    EXPECT_EQ(app::Records(*office, contract::entity).count(), 1);
    watch.look();
    EXPECT_EQ(announced.size(), 1) << "once";
    add(*office, u"HT-2"_s);
    add(*other, u"HT-3"_s);
    EXPECT_EQ(app::Records(*office, contract::entity).count(), 3) << "each writes in turn";
}

TEST_F(Watched, AFileThatIsLostIsToldOnceAndCanBeSavedAnew)
{
    add(*office, u"HT-1"_s);
    app::OfficeWatch watch(*office);
    QSignalSpy lost(&watch, &app::OfficeWatch::fileLost);
    ASSERT_TRUE(QFile::remove(path));
    watch.look();
    watch.look();
    ASSERT_EQ(lost.size(), 1);
    EXPECT_TRUE(lost.first().first().toString().contains(u"office.uhall"_s));
    EXPECT_THROW(add(*office, u"HT-2"_s), domain::Error);
    const QString rescued = folder.filePath(u"rescued.uhall"_s);
    app::saveOfficeAs(*office, rescued);
    const auto opened = app::Office::open(rescued, clock);
    EXPECT_EQ(app::Records(*opened, contract::entity).count(), 1);
}

TEST_F(Watched, AFileThatWasReplacedIsTold)
{
    app::OfficeWatch watch(*office);
    QSignalSpy lost(&watch, &app::OfficeWatch::fileLost);
    app::Office::create(folder.filePath(u"other.uhall"_s), clock);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(folder.filePath(u"other.uhall"_s), path));
    watch.look();
    EXPECT_EQ(lost.size(), 1);
}
