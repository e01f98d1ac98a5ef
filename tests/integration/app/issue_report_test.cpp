// Issuing a document, telling its file from others, and what it would say today.

#include "app/issue_report.h"
#include "app/issued_report.h"
#include "app/own_wording.h"
#include "domain/entities/aid_payment.h"
#include "domain/entities/member.h"
#include "domain/entities/report.h"
#include "domain/value_text.h"
#include "reporting/plain_text.h"
#include "services/undo_operation.h"
#include "storage/attachments.h"
#include "storage/office.h"
#include "storage/repository.h"
#include "support/office.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::RowDifference;
using app::Verdict;

namespace {

class IssueReport : public testing::Test
{
protected:
    IssueReport()
    {
        storage::Operation operation(office.session, u"init"_s);
        storage::initialiseOffice(operation, u"青禾镇总工会"_s);
        operation.commit();
        member(u"张三"_s, u"男"_s);
        member(u"李四"_s, u"女"_s);
        writeTemplate(u"标题：工作总结\n发展会员{{=count(member)}}人，其中女会员{{=count(member, sex=女)}}人，"
                      "慰问{{=sum(aid_payment.amount)}}元，占比{{=count(member, sex=女) / count(member)}}。\n"_s);
    }

    qint64 save(domain::Record &record)
    {
        storage::Operation operation(office.session, u"add"_s);
        storage::Repository(office.session, record.entity()).save(operation, record);
        operation.commit();
        return record.id;
    }
    qint64 member(const QString &name, const QString &sex)
    {
        using namespace domain;
        Record record(member::entity);
        record.set(member::name, name);
        record.set(member::sex, sex);
        record.set(member::member_status, u"在册"_s);
        record.set(member::joined_date, Date::of(QDate(2025, 3, 1)));
        return save(record);
    }
    qint64 payment(qint64 fen)
    {
        using namespace domain;
        Record record(aid_payment::entity);
        record.set(aid_payment::amount, fen);
        record.set(aid_payment::paid_date, Date::of(QDate(2025, 4, 1)));
        return save(record);
    }
    void writeTemplate(const QString &text)
    {
        QFile file(folder.filePath(u"template.txt"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    reporting::ReportRequest request(const QString &number = u"青工〔2025〕12号"_s)
    {
        reporting::ReportRequest request;
        request.kind = u"annual-summary"_s;
        request.period = domain::Period::ofYear(2025);
        request.asOf = QDate(2025, 12, 31);
        request.templateFile = folder.filePath(u"template.txt"_s);
        request.number = number;
        return request;
    }
    QString pdf(const QString &name = u"summary.pdf"_s) const { return folder.filePath(name); }
    qint64 countReports() { return storage::Repository(office.session, domain::report::entity).count(); }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    support::TemporaryOffice office{QDate(2025, 12, 31)};
    QTemporaryDir folder;
};

} // namespace

TEST_F(IssueReport, KeepsTheFileTheNumberAndEveryFigure)
{
    payment(150000);
    const app::IssuedFile issued = app::issueReport(office.session, request(), pdf());
    const auto record = storage::Repository(office.session, domain::report::entity).load(issued.report);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->get(domain::report::report_no), u"青工〔2025〕12号"_s);
    EXPECT_EQ(record->get(domain::report::report_status), u"已印发"_s);
    EXPECT_EQ(record->get(domain::report::figure_count), 4);
    const auto files = storage::attachmentsOf(office.session, domain::report::entity, issued.report);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(storage::attachmentContent(office.session, files.front().id), bytes(pdf()));

    const auto kept = storage::issuedReport(office.session, issued.report);
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->templateText.contains(u"sum(aid_payment.amount)"_s));
    EXPECT_TRUE(kept->contents.contains(u"慰问1500元"_s)) << kept->contents.toStdString();
    ASSERT_EQ(kept->figures.size(), 4);
    ASSERT_EQ(kept->figures[0].rows.size(), 1);
    EXPECT_EQ(kept->figures[0].rows[0].ids.size(), 2U);
    EXPECT_FALSE(kept->fonts.isEmpty());
}

TEST_F(IssueReport, KnowsItsOwnFileAndTellsAChangedOneFromAStrangeOne)
{
    const app::IssuedFile issued = app::issueReport(office.session, request(), pdf());
    EXPECT_EQ(app::verifyFile(office.session, pdf()).verdict, Verdict::Genuine);
    EXPECT_EQ(app::verifyFile(office.session, pdf()).identity, issued.identity);

    const QString copy = folder.filePath(u"renamed.pdf"_s);
    QFile::copy(pdf(), copy);
    EXPECT_EQ(app::verifyFile(office.session, copy).verdict, Verdict::Genuine) << "the name does not matter";

    const QString altered = folder.filePath(u"altered.pdf"_s);
    write(altered, bytes(pdf()) + "\n");
    const app::Verification verdict = app::verifyFile(office.session, altered);
    EXPECT_EQ(verdict.verdict, Verdict::Altered);
    ASSERT_TRUE(verdict.report);
    EXPECT_EQ(verdict.report->id, issued.report);

    const QString draft = folder.filePath(u"draft.pdf"_s);
    app::writeReport(office.session, request(), draft);
    EXPECT_EQ(app::verifyFile(office.session, draft).verdict, Verdict::Unknown);
    const QString text = folder.filePath(u"note.txt"_s);
    write(text, "not a PDF at all");
    EXPECT_EQ(app::verifyFile(office.session, text).verdict, Verdict::Unknown);
    EXPECT_THROW(app::verifyFile(office.session, folder.filePath(u"nowhere.pdf"_s)), domain::Error);
}

TEST_F(IssueReport, SaysNothingDiffersWhileTheRecordsStand)
{
    const qint64 report = app::issueReport(office.session, request(), pdf()).report;
    EXPECT_TRUE(app::differencesToday(office.session, report).isEmpty());
}

TEST_F(IssueReport, NamesTheRowsThatMakeTheDifferenceToday)
{
    const qint64 paid = payment(150000);
    const qint64 report = app::issueReport(office.session, request(), pdf()).report;
    const qint64 wang = member(u"王五"_s, u"女"_s);
    storage::Repository payments(office.session, domain::aid_payment::entity);
    domain::Record changed = *payments.load(paid);
    changed.set(domain::aid_payment::amount, 200000);
    save(changed);

    const QList<app::FigureDifference> differences = app::differencesToday(office.session, report);
    ASSERT_EQ(differences.size(), 4);
    EXPECT_EQ(differences[0].then.value, u"2"_s);
    EXPECT_EQ(differences[0].now, u"3"_s);
    ASSERT_EQ(differences[0].rows.size(), 1);
    EXPECT_EQ(differences[0].rows[0].id, wang);
    EXPECT_EQ(differences[0].rows[0].difference, RowDifference::Added);
    EXPECT_EQ(differences[0].rows[0].title, u"王五"_s);

    EXPECT_EQ(differences[2].now, u"2000"_s);
    ASSERT_EQ(differences[2].rows.size(), 1);
    EXPECT_EQ(differences[2].rows[0].difference, RowDifference::Changed);
    EXPECT_EQ(differences[2].rows[0].fields,
              QStringList{domain::labelOf(domain::aid_payment::entity, domain::aid_payment::amount)});
}

TEST_F(IssueReport, NamesARowThatOnlyTheDenominatorCounts)
{
    const qint64 report = app::issueReport(office.session, request(), pdf()).report;
    const qint64 wang = member(u"王五"_s, u"男"_s);
    const QList<app::FigureDifference> differences = app::differencesToday(office.session, report);
    ASSERT_EQ(differences.size(), 2) << "the members and their share of women";
    ASSERT_EQ(differences[1].rows.size(), 1);
    EXPECT_EQ(differences[1].rows[0].id, wang);
}

TEST_F(IssueReport, NamesARowThatWentToTheTrash)
{
    const qint64 wang = member(u"王五"_s, u"男"_s);
    const qint64 report = app::issueReport(office.session, request(), pdf()).report;
    storage::Operation operation(office.session, u"remove"_s);
    storage::Repository(office.session, domain::member::entity).archive(operation, wang);
    operation.commit();
    const QList<app::FigureDifference> differences = app::differencesToday(office.session, report);
    ASSERT_FALSE(differences.isEmpty());
    ASSERT_EQ(differences[0].rows.size(), 1);
    EXPECT_EQ(differences[0].rows[0].difference, RowDifference::Removed);
}

TEST_F(IssueReport, NamesWhoTookAPlaceThoughTheNumberIsTheSame)
{
    const qint64 wang = member(u"王五"_s, u"男"_s);
    const qint64 entered = storage::lastOperation(office.session);
    const qint64 report = app::issueReport(office.session, request(), pdf()).report;
    services::undoOperation(office.session, entered); // he is out for good
    const qint64 zhao = member(u"赵六"_s, u"男"_s);
    EXPECT_NE(zhao, wang);
    QList<app::FigureDifference> differences = app::differencesToday(office.session, report);
    ASSERT_FALSE(differences.isEmpty());
    EXPECT_EQ(differences[0].now, differences[0].then.value);
    ASSERT_EQ(differences[0].rows.size(), 2);
    EXPECT_EQ(differences[0].rows[0].title, u"赵六"_s);
    EXPECT_EQ(differences[0].rows[0].difference, RowDifference::Added);
    EXPECT_EQ(differences[0].rows[1].title, u"王五"_s);
    EXPECT_EQ(differences[0].rows[1].difference, RowDifference::Removed);

    services::undoOperation(office.session, storage::lastOperation(office.session));
    services::redoOperation(office.session, entered);
    EXPECT_TRUE(app::differencesToday(office.session, report).isEmpty()) << "the same person under the same number";
}

TEST_F(IssueReport, RefusesADocumentWithGapsAndKeepsNothing)
{
    writeTemplate(u"标题：工作总结\n慰问{{=sum(aid_payment.amount)|必填}}元。\n"_s);
    write(pdf(), "before");
    try {
        app::issueReport(office.session, request(), pdf());
        FAIL() << "issued with a 待补 mark";
    } catch (const domain::Error &error) {
        EXPECT_TRUE(error.message().contains(u"待补"_s)) << error.message().toStdString();
    }
    EXPECT_EQ(bytes(pdf()), "before");
    EXPECT_EQ(countReports(), 0);
}

TEST_F(IssueReport, RefusesACharacterThatNoFontHas)
{
    writeTemplate(u"标题：工作总结\n会员\U000FFFFD{{=count(member)}}人。\n"_s);
    EXPECT_THROW(app::issueReport(office.session, request(), pdf()), domain::Error);
    EXPECT_EQ(countReports(), 0);
}

TEST_F(IssueReport, NamesThePersonWhoseNameCannotBePrinted)
{
    const QString name = QString(u"张"_s) + QString::fromUcs4(U"\U000FFFFD");
    member(name, u"男"_s);
    writeTemplate(u"标题：工作总结\n会员{{#每个 会员}}{{姓名}}{{#如果 非 末项}}、{{/如果}}{{/每个}}。\n"_s);
    try {
        app::issueReport(office.session, request(), pdf());
        FAIL() << "issued with a box instead of a character";
    } catch (const domain::Error &error) {
        EXPECT_TRUE(error.message().contains(name)) << error.message().toStdString();
        EXPECT_TRUE(error.message().contains(u"U+FFFFD"_s)) << error.message().toStdString();
    }
}

TEST_F(IssueReport, RefusesToIssueTheSameDocumentTwiceButNotUnderAnotherNumber)
{
    app::issueReport(office.session, request(), pdf());
    EXPECT_THROW(app::issueReport(office.session, request(), pdf(u"again.pdf"_s)), domain::Error);
    EXPECT_FALSE(QFile::exists(pdf(u"again.pdf"_s)));
    EXPECT_EQ(countReports(), 1);
    EXPECT_NO_THROW(app::issueReport(office.session, request(u"青工〔2025〕13号"_s), pdf(u"again.pdf"_s)));
}

TEST_F(IssueReport, GivesANumberOnce)
{
    app::issueReport(office.session, request(), pdf());
    member(u"王五"_s, u"女"_s); // another document
    try {
        app::issueReport(office.session, request(), pdf(u"again.pdf"_s));
        FAIL() << "two documents of one number";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Conflict);
        EXPECT_TRUE(error.message().contains(u"青工〔2025〕12号"_s));
    }
    EXPECT_FALSE(QFile::exists(pdf(u"again.pdf"_s)));
}

TEST_F(IssueReport, KeepsNothingWhenTheFileCannotBeWritten)
{
    EXPECT_THROW(app::issueReport(office.session, request(), u"/nowhere/at/all/summary.pdf"_s), domain::Error);
    EXPECT_EQ(countReports(), 0);
}

TEST_F(IssueReport, KeepsOwnWordsThroughRegenerationWithTheirFigures)
{
    app::Paragraph paragraph = app::paragraphOf(office.session, request(), 2);
    EXPECT_TRUE(paragraph.generated.startsWith(u"发展会员2人"_s)) << paragraph.generated.toStdString();
    EXPECT_FALSE(paragraph.own);
    storage::Operation operation(office.session, u"settings"_s);
    storage::saveOwnWording(operation, paragraph.templateName, paragraph.year,
                            {paragraph.line, u"全年新发展会员{{=count(member)}}人，队伍壮大。"_s});
    operation.commit();
    member(u"王五"_s, u"女"_s);

    const reporting::Document document = reporting::makeReport(office.session, request());
    EXPECT_TRUE(plainText(document).contains(u"全年新发展会员3人，队伍壮大。"_s)) << plainText(document).toStdString();
    EXPECT_TRUE(std::ranges::any_of(document.blocks, &reporting::Block::ownWording));
    paragraph = app::paragraphOf(office.session, request(), 2);
    EXPECT_TRUE(paragraph.generated.startsWith(u"发展会员3人"_s)) << "the new text beside the own one";
    EXPECT_TRUE(paragraph.own->startsWith(u"全年新发展"_s));

    writeTemplate(u"标题：工作总结\n会员{{=count(member)}}人。\n"_s);
    EXPECT_EQ(reporting::makeReport(office.session, request()).unplacedWordings.size(), 1)
        << "own words whose paragraph is gone are told";
}

TEST_F(IssueReport, GivesTheSameBytesWheneverAndWhereverItIsMade)
{
    const QByteArray zone = qgetenv("TZ");
    QList<QByteArray> files;
    for (const char *place : {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"}) {
        qputenv("TZ", place);
        const QString path = pdf(QString::fromLatin1(place).replace(u'/', u'-') + u".pdf"_s);
        app::writeReport(office.session, request(), path, true);
        files << bytes(path);
    }
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    EXPECT_GT(files[0].size(), 5000);
    EXPECT_TRUE(files[0] == files[1] && files[1] == files[2]);
}

TEST_F(IssueReport, SaysWhenADocumentWasNotIssuedByTheProgram)
{
    domain::Record record(domain::report::entity);
    record.set(domain::report::title, u"上年总结"_s);
    const qint64 id = save(record);
    EXPECT_THROW(app::differencesToday(office.session, id), domain::Error);
}
