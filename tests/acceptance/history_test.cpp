// history, undo, redo and --operator: what was done in the office, by whom, and back again.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class HistoryByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        must({u"add"_s, u"organization"_s, u"name=第一分会"_s});
        must({u"add"_s, u"organization"_s, u"name=第二分会"_s});
    }
    QString addMember(const QString &name, int sequence)
    {
        const QString id = residentNumber(u"19900415"_s, sequence);
        must({u"add"_s, u"member"_s, u"name="_s + name, u"id_number="_s + id, u"org_name=第一分会"_s});
        return QString::number(list(u"member"_s, {u"--where"_s, u"name="_s + name})[0][u"id"].toInt());
    }
    QJsonArray history(const QStringList &more = {}) { return run(QStringList{u"history"_s} + more).array(); }
    QJsonObject newest() { return history()[0].toObject(); }
    QString sentence() { return newest()[u"sentence"].toString(); }
    int m_unions = 0;
    static QString number(const QJsonObject &line) { return QString::number(line[u"operation"].toInt()); }
};

TEST_F(HistoryByCommand, TellsEveryOperationInASentence)
{
    const QString id = addMember(u"张三"_s, 1);
    EXPECT_EQ(sentence(), u"新增会员“张三”"_s);
    must({u"set"_s, u"member"_s, id, u"position=焊工"_s});
    EXPECT_EQ(sentence(), u"会员“张三”的岗位改为“焊工”"_s);
    must({u"set"_s, u"member"_s, id, u"position=组长"_s});
    EXPECT_EQ(sentence(), u"会员“张三”的岗位由“焊工”改为“组长”"_s);
    must({u"set"_s, u"member"_s, id, u"position="_s, u"hobby=书法"_s});
    EXPECT_EQ(sentence(), u"修改会员“张三”：岗位、特长爱好"_s);
    must({u"set"_s, u"member"_s, id, u"phone=13800138000"_s});
    EXPECT_EQ(sentence(), u"会员“张三”的手机号码改为“138****8000”"_s);
    must({u"remove"_s, u"member"_s, id});
    EXPECT_EQ(sentence(), u"会员“张三”移入回收站"_s);
    must({u"restore"_s, u"member"_s, id});
    EXPECT_EQ(sentence(), u"从回收站恢复会员“张三”"_s);
    must({u"undo"_s, number(newest())});
    EXPECT_EQ(sentence(), u"撤销：从回收站恢复会员“张三”"_s);
    EXPECT_EQ(history()[history().size() - 1][u"sentence"].toString(), u"建立本单位数据库"_s);
}

TEST_F(HistoryByCommand, SaysWhatCanBeTakenBackAndWhyNot)
{
    const QString id = addMember(u"张三"_s, 1);
    must({u"set"_s, u"member"_s, id, u"position=焊工"_s});
    must({u"set"_s, u"member"_s, id, u"position=组长"_s, u"--operator"_s, u"李四"_s});
    const QJsonArray lines = history();
    EXPECT_TRUE(lines[0][u"undoable"].toBool());
    EXPECT_TRUE(lines[0][u"reason"].isNull());
    EXPECT_EQ(lines[0][u"operator"].toString(), u"李四"_s);
    EXPECT_EQ(lines[0][u"records"].toInt(), 1);
    EXPECT_FALSE(lines[1][u"undoable"].toBool());
    const QString reason = lines[1][u"reason"].toString();
    for (const QString &part : {u"张三"_s, u"岗位"_s, u"焊工"_s, u"组长"_s, u"李四"_s})
        EXPECT_TRUE(reason.contains(part)) << reason.toStdString();
    const Outcome refused = run({u"undo"_s, number(lines[1].toObject())});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_TRUE(refused.err.contains(reason)) << refused.err.toStdString();
}

TEST_F(HistoryByCommand, GoesBackAndForth)
{
    const QString id = addMember(u"张三"_s, 1);
    const QString made = number(newest());
    const QJsonObject undone = must({u"undo"_s, made});
    EXPECT_EQ(undone[u"undone"].toInteger(), made.toLongLong());
    EXPECT_EQ(undone[u"records"].toInt(), 1);
    EXPECT_EQ(run({u"show"_s, u"member"_s, id}).exit, 3);
    EXPECT_EQ(run({u"undo"_s, made}).exit, 3);
    const QJsonObject redone = must({u"redo"_s, made});
    EXPECT_EQ(redone[u"redone"].toInteger(), made.toLongLong());
    EXPECT_EQ(must({u"show"_s, u"member"_s, id})[u"name"].toString(), u"张三"_s);
    EXPECT_EQ(run({u"redo"_s, made}).exit, 3);
    EXPECT_EQ(run({u"redo"_s, u"999"_s}).exit, 3);
    EXPECT_EQ(run({u"redo"_s}).exit, 2);
    EXPECT_EQ(must({u"check"_s})[u"ok"].toBool(), true);
}

TEST_F(HistoryByCommand, TakesAnImportBackByItsOperationToo)
{
    const QString sheet = write(u"名册.csv"_s,
                                u"姓名,证件号码,所属工会\n赵一,%1,第一分会\n钱二,%2,第二分会\n"_s
                                    .arg(residentNumber(u"19900415"_s, 5), residentNumber(u"19900415"_s, 7))
                                    .toUtf8());
    must({u"import"_s, u"member"_s, sheet});
    const QJsonObject line = newest();
    EXPECT_EQ(line[u"sentence"].toString(), u"从“名册.csv”导入会员：新增 2 条，更新 0 条"_s);
    const QJsonArray before = list(u"member"_s, {u"--reveal"_s});
    must({u"undo"_s, number(line)});
    EXPECT_EQ(list(u"member"_s).size(), 0);
    EXPECT_TRUE(run({u"--json"_s, u"imports"_s}).array()[0][u"undone"].toBool());
    must({u"redo"_s, number(line)});
    EXPECT_EQ(list(u"member"_s, {u"--reveal"_s}), before);
    EXPECT_FALSE(run({u"--json"_s, u"imports"_s}).array()[0][u"undone"].toBool());
}

TEST_F(HistoryByCommand, OfOneRecordKeepsItsKeysAndTellsToo)
{
    const QString id = addMember(u"张三"_s, 1);
    must({u"set"_s, u"member"_s, id, u"phone=13800138000"_s});
    must({u"set"_s, u"member"_s, id, u"phone=13900139000"_s});
    const QJsonObject line = history({u"member"_s, id})[0].toObject();
    for (const QString &key : {u"operation"_s, u"kind"_s, u"label"_s, u"action"_s, u"operator"_s, u"at"_s, u"before"_s,
                               u"sentence"_s, u"undoable"_s, u"reason"_s})
        EXPECT_TRUE(line.contains(key)) << key.toStdString();
    EXPECT_EQ(line[u"action"].toString(), u"update"_s);
    EXPECT_EQ(line[u"before"][u"phone"].toString(), u"138****8000"_s);
    EXPECT_EQ(history({u"member"_s, id, u"--reveal"_s})[0][u"before"][u"phone"].toString(), u"13800138000"_s);
}

TEST_F(HistoryByCommand, IsListedInParts)
{
    for (int i = 0; i < 6; ++i)
        addMember(u"会员%1"_s.arg(i), i);
    const Outcome part = run({u"history"_s, u"--limit"_s, u"4"_s});
    ASSERT_EQ(part.array().size(), 4);
    EXPECT_FALSE(part.err.isEmpty()) << "there are more";
    const QString last = QString::number(part.array()[3][u"operation"].toInt());
    EXPECT_EQ(history({u"--before"_s, last})[0][u"sentence"].toString(), u"新增会员“会员1”"_s);
    EXPECT_EQ(history({u"--since"_s, u"2999-01-01"_s}).size(), 0);
    EXPECT_EQ(history({u"--since"_s, u"2020-01-01"_s}).size(), 9);
    EXPECT_EQ(run({u"history"_s, u"--since"_s, u"gestern"_s}).exit, 2);
    EXPECT_EQ(run({u"history"_s, u"--limit"_s, u"0"_s}).exit, 2);
}

/// Whoever works, and however: no line of the log is without a name.
TEST_F(HistoryByCommand, AlwaysSaysWho)
{
    const auto whoAdded = [&](const QStringList &more) {
        must(QStringList{u"add"_s, u"organization"_s, u"name=工会%1"_s.arg(++m_unions)} + more);
        return newest()[u"operator"].toString();
    };
    EXPECT_EQ(whoAdded({u"--operator"_s, u"李四"_s}), u"李四"_s);
    EXPECT_EQ(whoAdded({u"--operator= 王  五 "_s}), u"王 五"_s);
    qputenv("UNIONHALL_OPERATOR", "赵六");
    EXPECT_EQ(whoAdded({}), u"赵六"_s);
    EXPECT_EQ(whoAdded({u"--operator"_s, u"李四"_s}), u"李四"_s);
    qputenv("UNIONHALL_OPERATOR", "-");
    const QByteArray user = qgetenv("USER"), userName = qgetenv("USERNAME"), login = qgetenv("LOGNAME");
    for (const QString &name : {u"-"_s, u""_s, u"  "_s})
        EXPECT_FALSE(QStringList({u"-"_s, QString()}).contains(whoAdded({u"--operator"_s, name})));
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        qunsetenv(variable);
    EXPECT_FALSE(QStringList({u"-"_s, QString()}).contains(whoAdded({})));
    qunsetenv("UNIONHALL_OPERATOR");
    EXPECT_FALSE(QStringList({u"-"_s, QString()}).contains(whoAdded({})));
    qputenv("USER", user);
    qputenv("USERNAME", userName);
    qputenv("LOGNAME", login);
    for (const QJsonValue &line : history({u"--limit"_s, u"100"_s}))
        EXPECT_FALSE(QStringList({u"-"_s, QString()}).contains(line[u"operator"].toString()));
}

} // namespace
} // namespace acceptance
