// Issuing on a full disk, beside another program, across a crash; and every way to forge what was issued.

#include "app/issue_report.h"
#include "app/issued_report.h"
#include "domain/entities/member.h"
#include "domain/entities/report.h"
#include "services/undo_operation.h"
#include "storage/issued_seal.h"
#include "storage/office.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "support/office.h"
#include "support/print.h"
#include "support/small_disk.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using app::Verdict;

namespace {

/// Something happens while the office is locked: after the document was made, before it is kept.
class MeddlingClock final : public domain::Clock
{
public:
    MeddlingClock(storage::Database &database, std::function<void()> meddle)
        : m_database(database)
        , m_meddle(std::move(meddle))
    {
    }
    QDateTime now() const override
    {
        if (isLocked() && !std::exchange(m_done, true))
            m_meddle();
        return {QDate(2025, 12, 31), QTime(4, 0), Qt::UTC};
    }

private:
    bool isLocked() const
    {
        try {
            m_database.run(u"BEGIN"_s, {});
            m_database.run(u"ROLLBACK"_s, {});
            return false;
        } catch (const domain::Error &) {
            return true; // no transaction begins within another
        }
    }

    storage::Database &m_database;
    std::function<void()> m_meddle;
    mutable bool m_done = false;
};

class Issuing : public testing::Test
{
protected:
    Issuing()
    {
        storage::Operation operation(office.session, u"init"_s);
        storage::initialiseOffice(operation, u"青禾镇总工会"_s);
        operation.commit();
        member(u"张三"_s);
        member(u"李四"_s);
        write(u"template.txt"_s, QString(u"标题：工作总结\n发展会员{{=count(member)}}人。\n"_s).toUtf8());
    }
    void member(const QString &name)
    {
        using namespace domain;
        Record record(member::entity);
        record.set(member::name, name);
        record.set(member::member_status, u"在册"_s);
        record.set(member::joined_date, Date::of(QDate(2025, 3, 1)));
        storage::Operation operation(office.session, u"add"_s);
        storage::Repository(office.session, record.entity()).save(operation, record);
        operation.commit();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    app::IssuedFile issue(const QString &name, const QString &number = u"青工〔2025〕12号"_s)
    {
        return issueTo(path(name), number);
    }
    reporting::ReportRequest request(const QString &number) const
    {
        reporting::ReportRequest request;
        request.kind = u"annual-summary"_s;
        request.period = domain::Period::ofYear(2025);
        request.asOf = QDate(2025, 12, 31);
        request.templateFile = folder.filePath(u"template.txt"_s);
        request.number = number;
        return request;
    }
    app::IssuedFile issueTo(const QString &path, const QString &number = u"青工〔2025〕12号"_s)
    {
        return app::issueReport(office.session, request(number), path);
    }
    qint64 reports() { return storage::Repository(office.session, domain::report::entity).count(); }
    void sql(const QString &statement, const QVariantList &values = {})
    {
        office.session.database.run(statement, values);
    }
    app::Verification verify(const QString &name) { return app::verifyFile(office.session, path(name)); }
    QString hashOf(const QString &name) const
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes(path(name)), QCryptographicHash::Sha256).toHex());
    }
    /// Neither file is taken for genuine, and both programs and people are told what was changed.
    void expectUncovered(const QString &what)
    {
        const app::Verification original = verify(u"original.pdf"_s);
        EXPECT_EQ(original.verdict, Verdict::RecordChanged) << what.toStdString();
        EXPECT_FALSE(original.changed.isEmpty()) << what.toStdString();
        EXPECT_EQ(app::issuedFindings(office.session).size(), 1) << what.toStdString();
    }

    support::TemporaryOffice office{QDate(2025, 12, 31)};
    QTemporaryDir folder;
};

} // namespace

TEST_F(Issuing, OnAFullDiskNothingIsIssuedAndNoNumberIsUsed)
{
    support::onSmallDisk(256, [this](support::SmallDisk &disk) {
        QFile old(disk.file(u"总结.pdf"_s));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        for (const qsizetype pages : {0, 1, 3}) {
            disk.leave(pages);
            EXPECT_THROW(issueTo(disk.file(u"总结.pdf"_s)), domain::Error) << pages;
            EXPECT_EQ(bytes(disk.file(u"总结.pdf"_s)), "old");
            EXPECT_EQ(disk.files(), QStringList{u"总结.pdf"_s});
            EXPECT_EQ(reports(), 0);
        }
        disk.clear();
        issueTo(disk.file(u"总结.pdf"_s));
        EXPECT_EQ(app::verifyFile(office.session, disk.file(u"总结.pdf"_s)).verdict, Verdict::Genuine);
    });
}

TEST_F(Issuing, WhenTheDatabaseIsFullNoNumberedFileExists)
{
    write(u"总结.pdf"_s, "old");
    office.session.database.run(u"PRAGMA max_page_count = 1"_s, {}); // the smallest it can be: what it has now
    EXPECT_THROW(issue(u"总结.pdf"_s), domain::Error);
    EXPECT_EQ(bytes(path(u"总结.pdf"_s)), "old");
    office.session.database.run(u"PRAGMA max_page_count = 1000000"_s, {});
    EXPECT_EQ(reports(), 0);
    EXPECT_NO_THROW(issue(u"总结.pdf"_s));
}

TEST_F(Issuing, AFileThatCannotTakeItsNameIsIssuedAndCanBeWrittenAgain)
{
    // While the document is being kept, somebody puts a folder where the file is to be.
    const MeddlingClock clock(office.session.database, [this] { QDir().mkpath(path(u"总结.pdf/inside"_s)); });
    storage::Session session{office.session.database, u"经办人"_s, clock};
    try {
        app::issueReport(session, request(u"青工〔2025〕12号"_s), path(u"总结.pdf"_s));
        FAIL() << "there is a folder";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Unwritable);
        EXPECT_TRUE(error.message().contains(u"青工〔2025〕12号"_s)) << error.message().toStdString();
        EXPECT_TRUE(error.message().contains(u"report-file"_s)) << error.message().toStdString();
    }
    ASSERT_EQ(reports(), 1);
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    EXPECT_THROW(issue(u"again.pdf"_s), domain::Error) << "its number is used";
    app::writeIssuedFile(office.session, app::issuedDocuments(office.session).front().id, path(u"again.pdf"_s));
    EXPECT_EQ(verify(u"again.pdf"_s).verdict, Verdict::Genuine);
}

TEST_F(Issuing, RecordsThatChangedMeanwhileAreSeenUnderTheLock)
{
    const MeddlingClock clock(office.session.database,
                              [this] { sql(u"UPDATE member SET joined_date = '2024-03-01' WHERE name = '李四'"_s); });
    storage::Session session{office.session.database, u"经办人"_s, clock};
    EXPECT_THROW(app::issueReport(session, request(u"青工〔2025〕12号"_s), path(u"总结.pdf"_s)), domain::Error);
    EXPECT_FALSE(QFile::exists(path(u"总结.pdf"_s)));
    EXPECT_EQ(reports(), 0);
}

TEST_F(Issuing, TheFileOfAnIssuedDocumentIsWrittenAgainToTheByte)
{
    const app::IssuedFile issued = issue(u"总结.pdf"_s);
    const QByteArray first = bytes(path(u"总结.pdf"_s));
    QFile::remove(path(u"总结.pdf"_s));
    app::writeIssuedFile(office.session, issued.report, path(u"again.pdf"_s));
    EXPECT_EQ(bytes(path(u"again.pdf"_s)), first);
    EXPECT_EQ(verify(u"again.pdf"_s).verdict, Verdict::Genuine);
    EXPECT_THROW(app::writeIssuedFile(office.session, issued.report + 7, path(u"other.pdf"_s)), domain::Error);
    sql(u"UPDATE attachment_content SET content = x'00'"_s);
    EXPECT_THROW(app::writeIssuedFile(office.session, issued.report, path(u"other.pdf"_s)), domain::Error)
        << "damaged is not written";
    EXPECT_FALSE(QFile::exists(path(u"other.pdf"_s)));
}

TEST_F(Issuing, TwoProgramsIssueOneNumberOnlyOnce)
{
    std::atomic<int> issued = 0;
    std::vector<std::thread> programs;
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([&, i] {
            const auto database = storage::Database::openAgain(office.session.database.place());
            storage::Session session{*database, u"经办人%1"_s.arg(i), office.clock};
            try {
                app::issueReport(session, request(u"青工〔2025〕12号"_s), path(u"%1.pdf"_s.arg(i)));
                ++issued;
            } catch (const domain::Error &) {
            }
        });
    for (std::thread &program : programs)
        program.join();
    EXPECT_EQ(issued, 1);
    EXPECT_EQ(reports(), 1);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2) << "the template, and one PDF";
}

TEST_F(Issuing, IsNotTakenBack)
{
    issue(u"总结.pdf"_s);
    const auto kept = storage::issuedReport(office.session, app::issuedDocuments(office.session).front().id);
    ASSERT_TRUE(kept);
    EXPECT_THROW(services::undoOperation(office.session, kept->lastOperation), domain::Error);
    EXPECT_EQ(verify(u"总结.pdf"_s).verdict, Verdict::Genuine);
}

class Forgery : public Issuing
{
protected:
    Forgery()
    {
        issued = issue(u"original.pdf"_s).report;
        write(u"forged.pdf"_s, bytes(path(u"original.pdf"_s)) + "% other figures\n");
    }
    qint64 issued = 0;
};

TEST_F(Forgery, NothingIsToldOfWhatNobodyTouched)
{
    EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::Genuine);
    EXPECT_TRUE(verify(u"original.pdf"_s).changed.isEmpty());
    EXPECT_EQ(verify(u"forged.pdf"_s).verdict, Verdict::Altered) << "bytes were added";
    EXPECT_TRUE(app::issuedFindings(office.session).isEmpty());
}

TEST_F(Forgery, AnEditedHashMakesNothingGenuine)
{
    sql(u"UPDATE issued_report SET file_hash = ?"_s, {hashOf(u"forged.pdf"_s)});
    expectUncovered(u"hash"_s);
    const app::Verification forged = verify(u"forged.pdf"_s);
    EXPECT_EQ(forged.verdict, Verdict::Altered);
    EXPECT_FALSE(forged.changed.isEmpty());
}

TEST_F(Forgery, NeitherDoesTheForgedFileInPlaceOfTheKeptOne)
{
    sql(u"UPDATE issued_report SET file_hash = ?"_s, {hashOf(u"forged.pdf"_s)});
    sql(u"UPDATE report SET file_hash = ?"_s, {hashOf(u"forged.pdf"_s)});
    sql(u"UPDATE attachment SET sha256 = ?"_s, {hashOf(u"forged.pdf"_s)});
    sql(u"UPDATE attachment_content SET sha256 = ?, content = ?"_s,
        {hashOf(u"forged.pdf"_s), bytes(path(u"forged.pdf"_s))});
    EXPECT_EQ(verify(u"forged.pdf"_s).verdict, Verdict::Altered);
    expectUncovered(u"everything but the log"_s);
}

TEST_F(Forgery, EveryPartThatWasEditedIsNamed)
{
    const QList<std::pair<QString, QString>> edits{
        {u"UPDATE issued_report SET contents = replace(contents, '2', '3')"_s, u"the text"_s},
        {u"UPDATE issued_report SET template = template || ' '"_s, u"the template"_s},
        {u"UPDATE issued_report SET fonts = 'other'"_s, u"the fonts"_s},
        {u"UPDATE issued_report SET request = replace(request, '12', '13')"_s, u"kind, period and number"_s},
        {u"UPDATE issued_report SET identity = identity || '0'"_s, u"the number"_s},
        {u"UPDATE issued_report SET last_operation = 1"_s, u"its place in the log"_s},
        {u"UPDATE issued_figure SET figure = replace(figure, '2', '3')"_s, u"the figures"_s},
        {u"DELETE FROM issued_figure"_s, u"the figures"_s},
        {u"UPDATE issued_row SET ids = x''"_s, u"the rows behind the figures"_s},
        {u"UPDATE issued_row SET position = 99"_s, u"the rows behind the figures"_s},
        {u"UPDATE attachment_content SET content = x'0102'"_s, u"the file that is kept"_s},
        {u"DELETE FROM attachment_content"_s, u"the file that is kept"_s},
        {u"UPDATE report SET report_no = '青工〔2025〕99号'"_s, u"the entry in the ledger of documents"_s},
        {u"DELETE FROM issued_report"_s, u"it is gone"_s},
    };
    for (const auto &[statement, part] : edits) {
        sql(u"SAVEPOINT before_edit"_s);
        sql(u"PRAGMA defer_foreign_keys = ON"_s);
        sql(statement);
        expectUncovered(statement);
        EXPECT_TRUE(verify(u"original.pdf"_s).changed.contains(part))
            << statement.toStdString() << verify(u"original.pdf"_s).changed.join(u'|').toStdString();
        EXPECT_EQ(verify(u"forged.pdf"_s).verdict, Verdict::Altered) << statement.toStdString();
        sql(u"ROLLBACK TO before_edit"_s);
        sql(u"RELEASE before_edit"_s);
        EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::Genuine) << statement.toStdString();
    }
}

TEST_F(Forgery, AnEditedLogIsUncoveredByItsSeals)
{
    member(u"王五"_s); // the log goes on
    const QString hash = hashOf(u"forged.pdf"_s);
    sql(u"SAVEPOINT before_edit"_s);
    sql(u"UPDATE change_entry SET before = replace(before, ?, ?) WHERE entity = 'issued_report'"_s,
        {hashOf(u"original.pdf"_s), hash});
    sql(u"UPDATE issued_report SET file_hash = ?"_s, {hash});
    sql(u"UPDATE report SET file_hash = ?"_s, {hash});
    sql(u"UPDATE attachment_content SET sha256 = ?, content = ?"_s, {hash, bytes(path(u"forged.pdf"_s))});
    const app::Verification forged = verify(u"forged.pdf"_s);
    EXPECT_EQ(forged.verdict, Verdict::RecordChanged);
    EXPECT_EQ(forged.changed, QStringList{u"the log"_s});
    sql(u"ROLLBACK TO before_edit"_s);

    sql(u"DELETE FROM change_entry WHERE entity = 'issued_report'"_s);
    EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::RecordChanged);
    EXPECT_EQ(app::issuedFindings(office.session).size(), 1);
    sql(u"ROLLBACK TO before_edit"_s);

    // The seal of the operation made anew: the next one still knows the former.
    sql(u"UPDATE operation SET seal = 'abc' WHERE kind = 'issue'"_s);
    EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::RecordChanged);
    sql(u"ROLLBACK TO before_edit"_s);
    sql(u"RELEASE before_edit"_s);
    EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::Genuine);
}

TEST_F(Forgery, DocumentsFromBeforeTheSealsAreHeldAgainstTheirOwnFileAndText)
{
    sql(u"DELETE FROM change_entry WHERE entity = 'issued_report'"_s);
    sql(u"UPDATE operation SET seal = NULL"_s);
    EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::Genuine);
    for (const QString &edit : {u"UPDATE issued_report SET contents = replace(contents, '2', '3')"_s,
                                u"UPDATE issued_report SET request = replace(request, '12', '13')"_s,
                                u"UPDATE issued_figure SET figure = replace(figure, '2', '3')"_s}) {
        sql(u"SAVEPOINT before_edit"_s);
        sql(edit);
        EXPECT_EQ(verify(u"original.pdf"_s).verdict, Verdict::RecordChanged) << edit.toStdString();
        sql(u"ROLLBACK TO before_edit"_s);
        sql(u"RELEASE before_edit"_s);
    }
    sql(u"UPDATE issued_report SET file_hash = ?"_s, {hashOf(u"forged.pdf"_s)});
    EXPECT_NE(verify(u"forged.pdf"_s).verdict, Verdict::Genuine);
}

TEST_F(Forgery, SwappedRowsAreUncovered)
{
    const qint64 second = issue(u"second.pdf"_s, u"青工〔2025〕13号"_s).report;
    sql(u"UPDATE issued_report SET contents = 'x' WHERE report_id = ?"_s, {0});
    // One document gets the file of the other, in every table.
    for (const QString &statement : {u"UPDATE issued_report SET file_hash = CASE file_hash WHEN ? THEN ? ELSE ? END"_s,
                                     u"UPDATE report SET file_hash = CASE file_hash WHEN ? THEN ? ELSE ? END"_s,
                                     u"UPDATE attachment SET sha256 = CASE sha256 WHEN ? THEN ? ELSE ? END"_s})
        sql(statement, {hashOf(u"original.pdf"_s), hashOf(u"second.pdf"_s), hashOf(u"original.pdf"_s)});
    for (const QString &name : {u"original.pdf"_s, u"second.pdf"_s})
        EXPECT_EQ(verify(name).verdict, Verdict::RecordChanged) << name.toStdString();
    EXPECT_EQ(app::issuedFindings(office.session).size(), 2);
    EXPECT_NE(second, issued);
}

TEST_F(Forgery, ADocumentOfAnotherOfficeIsUnknown)
{
    support::TemporaryOffice other{QDate(2025, 12, 31)};
    EXPECT_EQ(app::verifyFile(other.session, path(u"original.pdf"_s)).verdict, Verdict::Unknown);
}
