// duplicates, merge, history, undo, import-rows and --decide.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class DuplicatesByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        must({u"add"_s, u"organization"_s, u"name=青禾一工会"_s});
        add(1, u"position=焊工"_s);
        add(3, u"phone=13800138000"_s);
    }
    void add(int sequence, const QString &more)
    {
        must({u"add"_s, u"member"_s, u"name=赵一"_s, u"id_number="_s + residentNumber(u"19900415"_s, sequence),
              u"org_name=青禾一工会"_s, more});
    }
    QJsonArray groups() { return run({u"duplicates"_s, u"member"_s}).object()[u"groups"].toArray(); }
};

TEST_F(DuplicatesByCommand, AreFoundMergedAndTakenApart)
{
    const QJsonArray found = groups();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][u"ids"].toArray(), (QJsonArray{1, 2}));
    EXPECT_FALSE(found[0][u"reason"].toString().isEmpty());

    const QJsonObject merged = must({u"merge"_s, u"member"_s, u"1"_s, u"2"_s, u"--take"_s, u"phone"_s});
    EXPECT_EQ(groups().size(), 0);
    const QJsonObject kept = must({u"show"_s, u"member"_s, u"1"_s, u"--reveal"_s});
    EXPECT_EQ(kept[u"phone"].toString(), u"13800138000"_s);
    EXPECT_EQ(kept[u"position"].toString(), u"焊工"_s);

    const QJsonArray history = run({u"history"_s, u"member"_s, u"1"_s}).array();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0][u"kind"].toString(), u"merge"_s);
    EXPECT_EQ(history[0][u"operation"], merged[u"operation"]);

    const QString operation = QString::number(merged[u"operation"].toInt());
    EXPECT_EQ(must({u"undo"_s, operation})[u"records"].toInt(), 2);
    EXPECT_EQ(groups().size(), 1);
    EXPECT_EQ(run({u"undo"_s, operation}).exit, 3);
}

TEST_F(DuplicatesByCommand, AreRefusedWithASentence)
{
    EXPECT_EQ(run({u"merge"_s, u"member"_s, u"1"_s}).exit, 2);
    EXPECT_EQ(run({u"merge"_s, u"member"_s, u"1"_s, u"2"_s, u"--take"_s, u"nonsense"_s}).exit, 2);
    const Outcome gone = run({u"merge"_s, u"member"_s, u"1"_s, u"77"_s});
    EXPECT_EQ(gone.exit, 3);
    EXPECT_FALSE(gone.err.isEmpty());
    EXPECT_EQ(run({u"undo"_s, u"999"_s}).exit, 3);
    EXPECT_EQ(run({u"history"_s, u"member"_s, u"999"_s}).exit, 3);
}

TEST_F(DuplicatesByCommand, TakeBackAChangeANewRecordAndTheTrash)
{
    must({u"set"_s, u"member"_s, u"1"_s, u"position=电工"_s});
    const auto last = [&] {
        return QString::number(run({u"history"_s, u"member"_s, u"1"_s}).array()[0][u"operation"].toInt());
    };
    must({u"undo"_s, last()});
    EXPECT_EQ(must({u"show"_s, u"member"_s, u"1"_s})[u"position"].toString(), u"焊工"_s);
    must({u"remove"_s, u"member"_s, u"1"_s});
    must({u"undo"_s, last()});
    EXPECT_EQ(list(u"member"_s).size(), 2);
}

TEST_F(DuplicatesByCommand, AreDecidedRowByRowOnImport)
{
    const QString sheet
        = write(u"名册.csv"_s,
                u"姓名,证件号码,所属工会\n赵一,%1,青禾一工会\n"_s.arg(residentNumber(u"19900415"_s, 5)).toUtf8());
    const QJsonObject dry = must({u"import"_s, u"member"_s, sheet, u"--dry-run"_s});
    EXPECT_EQ(dry[u"probable_duplicates"].toInt(), 1);
    EXPECT_EQ(dry[u"duplicates"].toInt(), 0);
    EXPECT_EQ(issueLines(dry), QStringList{u"2 duplicate_probable name warning"_s});
    const QJsonObject done = must({u"import"_s, u"member"_s, sheet, u"--decide"_s, u"2=skip"_s});
    EXPECT_EQ(done[u"created"].toInt(), 0);
    EXPECT_EQ(list(u"member"_s).size(), 2);
    const QJsonArray rows = run({u"import-rows"_s, QString::number(done[u"batch"].toInt())}).array();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"outcome"].toString(), u"unchanged"_s);
    EXPECT_EQ(run({u"import"_s, u"member"_s, sheet, u"--decide"_s, u"2=perhaps"_s}).exit, 2);
    const QJsonObject batch = run({u"--json"_s, u"imports"_s}).array()[0].toObject();
    EXPECT_EQ(batch[u"decisions"][u"rows"][u"2"].toString(), u"skip"_s);
    EXPECT_EQ(batch[u"hash"].toString().size(), 64);
}

} // namespace
} // namespace acceptance
