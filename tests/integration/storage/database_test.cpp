#include "domain/error.h"
#include "storage/copies/inspect_copy.h"
#include "storage/office.h"
#include "storage/query.h"
#include "storage/schema_check.h"
#include "storage/sql_script.h"
#include "support/office.h"
#include "support/older_file.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using storage::Database;
using support::TemporaryOffice;

namespace {

ErrorCode codeOfOpening(const QString &path)
{
    try {
        Database::open(path);
    } catch (const Error &error) {
        EXPECT_FALSE(error.message().isEmpty());
        return error.code();
    }
    ADD_FAILURE() << "opened " << path.toStdString();
    return ErrorCode::Usage;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST(Database, OpensWhatItCreated)
{
    TemporaryOffice office;
    office.database.reset();
    const auto again = Database::open(office.path());
    EXPECT_EQ(again->version(), Database::programVersion());
    EXPECT_TRUE(again->integrityFindings().isEmpty());
}

TEST(Database, OpensAgainBesideTheOneThatIsOpen)
{
    TemporaryOffice office;
    const auto beside = Database::openAgain(office.database->place());
    storage::Session other{*beside, u"other"_s, office.clock};
    storage::Operation operation(office.session, u"settings"_s);
    storage::saveSetting(operation, u"colour"_s, u"red"_s);
    EXPECT_EQ(storage::setting(other, u"colour"_s), QString()) << "not before it is committed";
    operation.commit();
    EXPECT_EQ(storage::setting(other, u"colour"_s), u"red"_s);
    EXPECT_THROW(Database::openAgain({office.file(u"gone.uhall"_s), {}}), Error);
    EXPECT_FALSE(QFile::exists(office.file(u"gone.uhall"_s)));
}

TEST(Database, HasAColumnForEveryFieldOfEveryEntity)
{
    TemporaryOffice office;
    EXPECT_EQ(storage::schemaFindings(*office.database), QStringList());
}

TEST(Database, NamesAColumnThatIsMissing)
{
    TemporaryOffice office;
    office.database->run(u"ALTER TABLE member DROP COLUMN remark"_s);
    const QStringList findings = storage::schemaFindings(*office.database);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings.first().contains(u"remark"_s));
}

TEST(Database, DoesNotOverwriteAFileThatIsThere)
{
    TemporaryOffice office;
    const QString path = office.file(u"letter.txt"_s);
    writeFile(path, "dear colleagues");
    EXPECT_THROW(Database::create(path), Error);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("dear colleagues"));
}

TEST(Database, LeavesNothingWhereItCannotBeCreated)
{
    TemporaryOffice office;
    EXPECT_THROW(Database::create(office.file(u"no/such/folder/a.uhall"_s)), Error);
    EXPECT_FALSE(QFile::exists(office.file(u"no"_s)));
}

TEST(Database, RefusesAFileThatIsNotThereAndDoesNotMakeIt)
{
    TemporaryOffice office;
    const QString path = office.file(u"missing.uhall"_s);
    EXPECT_EQ(codeOfOpening(path), ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Database, RefusesGarbageEmptyAndForeignFiles)
{
    TemporaryOffice office;
    const QString garbage = office.file(u"garbage.uhall"_s);
    writeFile(garbage, QByteArray(5000, 'x'));
    EXPECT_EQ(codeOfOpening(garbage), ErrorCode::InvalidInput);

    const QString empty = office.file(u"empty.uhall"_s);
    writeFile(empty, {});
    EXPECT_EQ(codeOfOpening(empty), ErrorCode::InvalidInput);

    const QString foreign = office.file(u"foreign.uhall"_s);
    {
        auto other = Database::create(foreign);
        other->run(u"PRAGMA application_id=7"_s);
    }
    EXPECT_EQ(codeOfOpening(foreign), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOfOpening(office.folder.path()), ErrorCode::InvalidInput);
}

TEST(Database, RefusesANewerDatabaseAndLeavesItAsItWas)
{
    TemporaryOffice office;
    const int newer = Database::programVersion() + 1;
    office.database->run(u"PRAGMA user_version=%1"_s.arg(newer));
    office.database.reset();
    EXPECT_EQ(codeOfOpening(office.path()), ErrorCode::NewerVersion);
}

TEST(Database, RefusesADamagedFile)
{
    TemporaryOffice office;
    office.database->run(u"PRAGMA journal_mode=DELETE"_s);
    office.database.reset();
    QFile file(office.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 2);
    file.write(QByteArray(4096 * 3, '\xAB'));
    file.close();
    EXPECT_EQ(codeOfOpening(office.path()), ErrorCode::Damaged);
}

TEST(Database, MakesAVerifiedCopyBeforeAnUpgrade)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.uhall"_s);
    const int older = Database::programVersion() - 1;
    support::makeOlderFile(path, older);
    const auto upgraded = Database::open(path);
    EXPECT_EQ(upgraded->version(), Database::programVersion());
    const QDir copies(folder.filePath(u"older 备份"_s));
    const QStringList made = copies.entryList(QDir::Files);
    ASSERT_EQ(made.size(), 1);
    EXPECT_TRUE(made.first().startsWith(u"older v%1 "_s.arg(older)));
    EXPECT_EQ(storage::inspectCopy(copies.filePath(made.first())).contents.version, older);
}

TEST(Database, MakesThatCopyAnewThoughAnOlderOneIsThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.uhall"_s);
    const int older = Database::programVersion() - 1;
    writeFile(u"%1.v%2.bak"_s.arg(path).arg(older), "what stood here before");
    support::makeOlderFile(path, older);
    Database::open(path);
    QFile::remove(path);
    support::makeOlderFile(path, older);
    Database::open(path);
    EXPECT_EQ(QDir(folder.filePath(u"older 备份"_s)).entryList(QDir::Files).size(), 2);
}

TEST(Database, IsNotUpgradedWithoutRoomForTheCopy)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.uhall"_s);
    support::makeOlderFile(path, Database::programVersion() - 1);
    writeFile(folder.filePath(u"older 备份"_s), "a file where the folder should be");
    EXPECT_THROW(Database::open(path), Error);
    QFile::remove(folder.filePath(u"older 备份"_s));
    EXPECT_NO_THROW(Database::open(path));
}

TEST(Database, KeepsTheImportsOfAFileFromBeforeTheyWereRecords)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.uhall"_s);
    support::makeOlderFile(
        path, 11,
        {u"INSERT INTO setting VALUES ('office_uid', 'x')"_s,
         u"INSERT INTO operation VALUES (1, 'import', NULL, 'tester', '2025-03-14T16:30:00Z')"_s,
         u"INSERT INTO import_batch VALUES (7, 1, 'member', '名册.xlsx', 'abc', '2025-03-14T16:30:00Z', "
         "'tester', 3, 2, 1, 0, 0, '{}', NULL)"_s,
         u"INSERT INTO import_row VALUES (7, 'Sheet1', 2, 'create', 'member', 1, NULL)"_s});
    const auto upgraded = Database::open(path);
    EXPECT_EQ(upgraded->integrityFindings(), QStringList());
    storage::Query batch(*upgraded,
                         u"SELECT b.file_name, b.entity_name, b.import_date, b.created_count, b.created_at, "
                         "r.row FROM import_batch b JOIN import_row r ON r.batch_id = b.id WHERE b.id = 7"_s);
    ASSERT_TRUE(batch.next());
    EXPECT_EQ(batch.text(0), u"名册.xlsx"_s);
    EXPECT_EQ(batch.text(1), u"member"_s);
    EXPECT_EQ(batch.text(2), u"2025-03-15"_s) << "the day in the office, not in Greenwich";
    EXPECT_EQ(batch.integer(3), 2);
    EXPECT_EQ(batch.text(4), u"2025-03-14T16:30:00Z"_s);
    EXPECT_EQ(batch.integer(5), 2);
}

TEST(Database, SaysWhenTheDiskIsFullAndKeepsWhatWasThere)
{
    TemporaryOffice office;
    office.database->run(u"CREATE TABLE filler (bytes TEXT)"_s);
    {
        // SQLite's own limit gives the same failure as a full disk, without filling one.
        storage::Query pages(*office.database, u"PRAGMA page_count"_s);
        ASSERT_TRUE(pages.next());
        office.database->run(u"PRAGMA max_page_count=%1"_s.arg(pages.integer(0) + 4));
    }
    try {
        storage::Operation operation(office.session, u"add"_s);
        for (int i = 0; i < 100; ++i)
            office.database->run(u"INSERT INTO filler VALUES (?)"_s, {QString(4000, u'x')});
        operation.commit();
        FAIL() << "the disk was not full";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Storage);
        EXPECT_FALSE(error.message().isEmpty());
    }
    storage::Query left(*office.database, u"SELECT count(*) FROM filler"_s);
    ASSERT_TRUE(left.next());
    EXPECT_EQ(left.integer(0), 0);
    ASSERT_FALSE(left.next());
    office.database->run(u"DROP TABLE filler"_s);
    EXPECT_EQ(office.database->integrityFindings(), QStringList{});
}

TEST(Database, AnErrorOfTheEngineNamesNoValues)
{
    TemporaryOffice office;
    try {
        office.database->run(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, {u"x"_s, u"y"_s});
        office.database->run(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, {u"x"_s, u"110101199003070000"_s});
        FAIL() << "the same name twice";
    } catch (const Error &error) {
        EXPECT_FALSE(error.detail().contains(u"110101199003070000"_s));
        EXPECT_FALSE(error.message().contains(u"110101199003070000"_s));
    }
}

TEST(SqlScript, SplitsAtSemicolonsOutsideQuotesCommentsAndTriggers)
{
    const QStringList statements = storage::splitStatements(
        u"CREATE TABLE a (x TEXT DEFAULT ';'); -- a; comment\n/* b; */ INSERT INTO a VALUES ('it''s; fine');\n"
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = CASE WHEN 1 THEN 2 END; DELETE FROM a; END;\nSELECT 1"_s);
    ASSERT_EQ(statements.size(), 4);
    EXPECT_TRUE(statements[1].contains(u"it''s; fine"_s));
    EXPECT_TRUE(statements[2].endsWith(u"END"_s));
    EXPECT_EQ(statements[3], u"SELECT 1"_s);
}

TEST(Office, KeepsItsProfileSettingsAndTheTextsOfAYear)
{
    TemporaryOffice office;
    {
        storage::Operation operation(office.session, u"settings"_s);
        storage::initialiseOffice(operation, u"云溪街道总工会"_s);
        storage::OfficeProfile profile = storage::officeProfile(office.session);
        profile.shortForm = u"我街道"_s;
        storage::saveOfficeProfile(operation, profile);
        storage::saveYearText(operation, u"annual-plan"_s, 2026, u"指导思想"_s, u"坚持……"_s);
        operation.commit();
    }
    EXPECT_EQ(storage::officeProfile(office.session).fullName, u"云溪街道总工会"_s);
    EXPECT_EQ(storage::officeProfile(office.session).shortForm, u"我街道"_s);
    EXPECT_FALSE(storage::officeUid(office.session).isEmpty());
    EXPECT_EQ(storage::yearText(office.session, u"annual-plan"_s, 2026, u"指导思想"_s), u"坚持……"_s);
    EXPECT_EQ(storage::yearText(office.session, u"annual-plan"_s, 2025, u"指导思想"_s), QString());
}

TEST(Operation, IsRolledBackUnlessCommitted)
{
    TemporaryOffice office;
    {
        storage::Operation operation(office.session, u"settings"_s);
        storage::saveSetting(operation, u"a"_s, u"b"_s);
    }
    EXPECT_EQ(storage::setting(office.session, u"a"_s), QString());
    storage::Query log(*office.database, u"SELECT count(*) FROM operation"_s);
    ASSERT_TRUE(log.next());
    EXPECT_EQ(log.integer(0), 0);
}
