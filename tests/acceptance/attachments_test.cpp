// attach, attachments, save-attachment, detach: what goes in comes out, and nothing leaves its folder.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace acceptance {
namespace {

class AttachByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        m_contract = addContract(u"HT001"_s);
    }
    QString addContract(const QString &number)
    {
        return QString::number(must({u"add"_s, u"contract"_s, u"contract_no="_s + number, u"contract_kind=集体合同"_s,
                                     u"org_name=青禾街道总工会"_s, u"signed_date=2025-03-01"_s})[u"id"]
                                   .toInt());
    }
    QJsonArray attachments(const QString &id, const QStringList &more = {})
    {
        return run(QStringList{u"--json"_s, u"attachments"_s, u"contract"_s, id} + more).array();
    }
    QString attach(const QString &path)
    {
        const QJsonObject result = must({u"attach"_s, u"contract"_s, m_contract, path});
        return QString::number(result[u"attachments"][0][u"id"].toInt());
    }
    void sql(const QString &statement)
    {
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sql"_s);
            connection.setDatabaseName(database());
            ASSERT_TRUE(connection.open());
            QSqlQuery query(connection);
            ASSERT_TRUE(query.exec(statement)) << qPrintable(statement);
        }
        QSqlDatabase::removeDatabase(u"sql"_s);
    }

    QString m_contract;
};

TEST_F(AttachByCommand, AFileComesOutAsItWentIn)
{
    const QByteArray bytes = "a\0 signed\r\n paper \xff";
    const QString path = write(u"协议书.pdf"_s, bytes);
    const QString id = attach(path);
    const QJsonArray listed = attachments(m_contract);
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0][u"title"].toString(), u"协议书.pdf"_s);
    EXPECT_EQ(listed[0][u"byte_size"].toInt(), bytes.size());
    const QString out = file(u"copy.pdf"_s);
    EXPECT_EQ(must({u"save-attachment"_s, id, out})[u"output"].toString(), out);
    EXPECT_EQ(read(out), bytes);
    EXPECT_TRUE(run({u"attachments"_s, u"contract"_s, m_contract}).out.contains(u"协议书.pdf"_s));
    EXPECT_EQ(must({u"check"_s})[u"ok"].toBool(), true);
}

TEST_F(AttachByCommand, SeveralFilesAreAllAttachedOrNone)
{
    const QString good = write(u"一.txt"_s, "1");
    QFile large(file(u"大.bin"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(21'000'000));
    large.close();
    for (const QString &bad : {large.fileName(), write(u"空.txt"_s, {}), file(u"没有.txt"_s), file(QString())}) {
        const QStringList before = everything();
        const Outcome refused = run({u"attach"_s, u"contract"_s, m_contract, good, bad});
        EXPECT_EQ(refused.exit, 3) << bad.toStdString();
        EXPECT_EQ(refused.out, QString());
        EXPECT_FALSE(refused.err.isEmpty());
        EXPECT_EQ(everything(), before);
    }
    must({u"attach"_s, u"contract"_s, m_contract, good, write(u"二.txt"_s, "2")});
    EXPECT_EQ(attachments(m_contract).size(), 2);
    EXPECT_EQ(run({u"attach"_s, u"contract"_s, m_contract}).exit, 2);
    EXPECT_EQ(run({u"attach"_s, u"contract"_s, u"999"_s, good}).exit, 3);
}

TEST_F(AttachByCommand, TheSameFileOnTwoRecordsIsKeptOnce)
{
    const QString path = write(u"协议书.pdf"_s, "a paper");
    const QString other = addContract(u"HT002"_s);
    attach(path);
    must({u"attach"_s, u"contract"_s, other, path});
    EXPECT_EQ(everything().filter(u"attachment_content|"_s).size(), 1);
    EXPECT_EQ(run({u"attach"_s, u"contract"_s, other, path}).exit, 3) << "this record has it already";
    EXPECT_EQ(attachments(other).size(), 1);
}

TEST_F(AttachByCommand, DetachingIsTheTrashAndRestoringBringsItBack)
{
    const QString id = attach(write(u"协议书.pdf"_s, "a paper"));
    must({u"detach"_s, id});
    EXPECT_EQ(attachments(m_contract).size(), 0);
    EXPECT_EQ(attachments(m_contract, {u"--trash"_s}).size(), 1);
    EXPECT_EQ(run({u"detach"_s, id}).exit, 3);
    EXPECT_EQ(run({u"detach"_s, u"77"_s}).exit, 3);
    must({u"restore"_s, u"attachment"_s, id});
    EXPECT_EQ(attachments(m_contract).size(), 1);
    must({u"remove"_s, u"contract"_s, m_contract});
    EXPECT_EQ(attachments(m_contract).size(), 1) << "a record in the trash keeps its files";
}

TEST_F(AttachByCommand, NamesFromOutsideLeadIntoNoOtherFolder)
{
    const QString id = attach(write(u"a.txt"_s, "x"));
    sql(u"UPDATE attachment SET file_name = '../../escaped.txt'"_s);
    ASSERT_TRUE(QDir(file(QString())).mkdir(u"out"_s));
    const QString out = file(u"out"_s);
    EXPECT_EQ(must({u"save-attachment"_s, id, out})[u"output"].toString(), QDir(out).filePath(u"escaped.txt"_s));
    EXPECT_EQ(must({u"save-attachment"_s, id, out})[u"output"].toString(), QDir(out).filePath(u"escaped (2).txt"_s));
}

TEST_F(AttachByCommand, DamagedBytesAreFoundAndNeverHandedOut)
{
    const QString id = attach(write(u"协议书.pdf"_s, "a paper"));
    sql(u"UPDATE attachment_content SET content = CAST('forged' AS BLOB)"_s);
    const Outcome refused = run({u"save-attachment"_s, id, file(u"out.pdf"_s)});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_FALSE(QFile::exists(file(u"out.pdf"_s)));
    const Outcome check = run({u"check"_s});
    EXPECT_EQ(check.exit, 1);
    EXPECT_TRUE(check.out.contains(u"协议书.pdf"_s)) << check.out.toStdString();
}

TEST_F(AttachByCommand, AnImportThatIsTakenBackLeavesRecordsWithFilesAndSaysSo)
{
    const QString sheet = write(
        u"合同.csv"_s,
        QStringLiteral(
            "合同编号,合同类型,签订单位,签订日期\nHT101,集体合同,甲公司,2025-03-01\nHT102,集体合同,乙公司,2025-03-02\n")
            .toUtf8());
    const int batch = must({u"import"_s, u"contract"_s, sheet})[u"batch"].toInt();
    const QString kept = QString::number(list(u"contract"_s, {u"--where"_s, u"contract_no=HT101"_s})[0][u"id"].toInt());
    must({u"attach"_s, u"contract"_s, kept, write(u"协议书.pdf"_s, "a paper")});
    const Outcome undone = run({u"undo-import"_s, QString::number(batch)});
    EXPECT_EQ(undone.exit, 1);
    EXPECT_EQ(undone.object()[u"removed"].toInt(), 1);
    ASSERT_EQ(undone.object()[u"kept"].toArray().size(), 1);
    EXPECT_TRUE(undone.object()[u"kept"][0].toString().contains(u"HT101"_s));
    EXPECT_EQ(attachments(kept).size(), 1);
}

TEST_F(AttachByCommand, LedgersOfTheProgramAreNotTypedInOrImported)
{
    const QStringList before = everything();
    const QString sheet = write(u"附件.csv"_s, QStringLiteral("附件名称,文件名\n甲,甲.pdf\n").toUtf8());
    for (const QString &ledger : {u"attachment"_s, u"import_batch"_s}) {
        for (const QStringList &call :
             {QStringList{u"add"_s, ledger, u"file_name=x"_s}, QStringList{u"set"_s, ledger, u"1"_s, u"file_name=x"_s},
              QStringList{u"import"_s, ledger, sheet}}) {
            const Outcome refused = run(call);
            EXPECT_EQ(refused.exit, 2) << call.join(u' ').toStdString();
            EXPECT_FALSE(refused.err.isEmpty());
        }
    }
    EXPECT_EQ(everything(), before);
}

} // namespace
} // namespace acceptance
