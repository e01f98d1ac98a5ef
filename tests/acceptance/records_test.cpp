// list, show, add, set, remove, restore.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class RecordsByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        must({u"add"_s, u"organization"_s, u"name=青禾一工会"_s, u"headcount=30"_s});
        must({u"add"_s, u"organization"_s, u"name=青禾二工会"_s, u"headcount=12"_s});
        add(u"赵一"_s, 1, u"青禾一工会"_s, u"2020-03"_s);
        add(u"钱二"_s, 2, u"青禾二工会"_s, u"2024-07-01"_s);
        add(u"孙三"_s, 3, u"青禾一工会"_s, u"2019-01-05"_s);
    }
    static QString number(int sequence) { return residentNumber(u"19900415"_s, sequence); }
    void add(const QString &name, int sequence, const QString &union_, const QString &joined)
    {
        const Outcome added
            = run({u"add"_s, u"member"_s, u"name="_s + name, u"id_number="_s + number(sequence),
                   u"org_name="_s + union_, u"joined_date="_s + joined, u"phone=1381234567%1"_s.arg(sequence)});
        EXPECT_EQ(added.exit, 0) << added.out.toStdString() << added.err.toStdString();
    }
    QStringList names(const QStringList &more)
    {
        QStringList found;
        const QJsonArray rows = list(u"member"_s, QStringList{u"--columns"_s, u"name"_s} + more);
        for (const QJsonValue &row : rows)
            found << row[u"name"].toString();
        return found;
    }
    int idOf(const QString &name) { return list(u"member"_s, {u"--where"_s, u"name="_s + name})[0][u"id"].toInt(); }
    QString id(const QString &name) { return QString::number(idOf(name)); }
};

TEST_F(RecordsByCommand, ListFiltersSortsAndLimits)
{
    EXPECT_EQ(names({u"--sort"_s, u"joined_date"_s}), (QStringList{u"孙三"_s, u"赵一"_s, u"钱二"_s}));
    EXPECT_EQ(names({u"--sort"_s, u"-joined_date"_s, u"--limit"_s, u"2"_s}), (QStringList{u"钱二"_s, u"赵一"_s}));
    EXPECT_EQ(names({u"--where"_s, u"sex=女"_s}), (QStringList{u"钱二"_s}));
    EXPECT_EQ(names({u"--where"_s, u"organization.headcount>=25, joined_date>=2020-01-01"_s}),
              (QStringList{u"赵一"_s}));
    EXPECT_EQ(names({u"--where"_s, u"name~三"_s}), (QStringList{u"孙三"_s}));
    EXPECT_EQ(names({u"--where"_s, u"left_date is empty"_s, u"--sort"_s, u"name"_s}).size(), 3);
    EXPECT_EQ(names({u"--limit"_s, u"0"_s}), QStringList());
}

TEST_F(RecordsByCommand, ListPrintsTheIdAndTheColumnsAskedFor)
{
    const QJsonArray rows
        = list(u"member"_s,
               {u"--columns"_s, u"name,joined_date,organization.headcount,org_name"_s, u"--sort"_s, u"joined_date"_s});
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].toObject().keys(),
              (QStringList{u"id"_s, u"joined_date"_s, u"name"_s, u"org_name"_s, u"organization.headcount"_s}));
    EXPECT_EQ(rows[0][u"organization.headcount"].toInt(), 30);
    EXPECT_EQ(rows[1][u"joined_date"].toString(), u"2020-03"_s) << "a day is never invented";
}

TEST_F(RecordsByCommand, ListWithoutJsonIsATable)
{
    const QStringList lines
        = run({u"list"_s, u"member"_s, u"--columns"_s, u"name,joined_date"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines.filter(u"赵一"_s).value(0).contains(u"2020"_s));
}

TEST_F(RecordsByCommand, NumbersAreMaskedUnlessRevealed)
{
    const QStringList everyWay{u"list"_s, u"show"_s};
    for (const QString &command : everyWay) {
        const QStringList arguments = command == u"list"_s
            ? QStringList{u"--json"_s, command, u"member"_s, u"--columns"_s, u"name,id_number,phone"_s}
            : QStringList{command, u"member"_s, id(u"赵一"_s)};
        const QString masked = run(arguments).out;
        EXPECT_FALSE(masked.contains(number(1))) << masked.toStdString();
        EXPECT_FALSE(masked.contains(u"13812345671"_s));
        EXPECT_TRUE(masked.contains(number(1).left(3) + u"*"_s)) << masked.toStdString();
        EXPECT_TRUE(masked.contains(number(1).right(4)));
        const QString revealed = run(arguments + QStringList{u"--reveal"_s}).out;
        EXPECT_TRUE(revealed.contains(number(1)));
        EXPECT_TRUE(revealed.contains(u"13812345671"_s));
    }
}

TEST_F(RecordsByCommand, ShowHasEveryFieldAndSetChangesOne)
{
    const QJsonObject shown = must({u"show"_s, u"member"_s, id(u"赵一"_s)});
    EXPECT_EQ(shown[u"birth_date"].toString(), u"1990-04-15"_s) << "completed from the number";
    EXPECT_EQ(shown[u"sex"].toString(), u"男"_s);
    EXPECT_TRUE(shown.contains(u"remark"_s));
    const QString which = id(u"赵一"_s);
    const Outcome set = run({u"set"_s, u"member"_s, which, u"remark=a=b"_s, u"手机号码="_s});
    EXPECT_EQ(set.exit, 0) << set.err.toStdString();
    EXPECT_TRUE(set.object()[u"saved"].toBool());
    const QJsonObject after = must({u"show"_s, u"member"_s, which});
    EXPECT_EQ(after[u"remark"].toString(), u"a=b"_s);
    EXPECT_TRUE(after[u"phone"].isNull());
}

TEST_F(RecordsByCommand, WrongValuesAreRefusedWithASentenceAndNothingIsWritten)
{
    const QStringList before = everything();
    const QString taken = u"id_number="_s + number(1);
    const QString free = u"id_number="_s + number(9);
    const QList<std::pair<QStringList, const char *>> wrong{
        {{u"name="_s, free}, "name_missing"},
        {{u"name=李"_s}, "id_missing"},
        {{u"name=李"_s, u"id_number=123"_s}, "id_length"},
        {{u"name=李"_s, u"id_number="_s + number(1).left(17) + u'Y'}, "id_characters"},
        {{u"name=李"_s, free, u"joined_date=2020-02-30"_s}, "date_impossible"},
        {{u"name=李"_s, free, u"sex=外星"_s}, "code_unknown"},
        {{u"name=李"_s, free, u"is_migrant=也许"_s}, "bool_unknown"},
        {{u"name=李"_s, free, u"org_name=没有这个工会"_s}, "org_unknown"},
        {{u"name=李"_s, taken}, "id_duplicate"},
    };
    for (const auto &[values, code] : wrong) {
        const Outcome refused = run(QStringList{u"add"_s, u"member"_s} + values);
        EXPECT_EQ(refused.exit, 3) << code;
        EXPECT_FALSE(refused.object()[u"saved"].toBool());
        EXPECT_EQ(refused.object()[u"issues"][0][u"code"].toString(), QString::fromLatin1(code));
        EXPECT_FALSE(refused.err.trimmed().isEmpty()) << code;
        EXPECT_FALSE(refused.err.contains(number(1))) << code;
    }
    const QString which = id(u"赵一"_s);
    EXPECT_EQ(run({u"set"_s, u"member"_s, which, u"name="_s}).exit, 3);
    EXPECT_EQ(run({u"set"_s, u"member"_s, which, u"id_number="_s + number(2)}).exit, 3) << "somebody else's number";
    EXPECT_EQ(run({u"set"_s, u"member"_s, u"99"_s, u"name=李"_s}).exit, 3);
    EXPECT_EQ(run({u"show"_s, u"member"_s, u"99"_s}).exit, 3);
    EXPECT_EQ(everything(), before);
}

TEST_F(RecordsByCommand, AWarningSavesAndIsExitOne)
{
    const Outcome added = run({u"add"_s, u"dispute"_s, u"dispute_no=LD1"_s, u"accepted_date=2025-03-01"_s,
                               u"dispute_kind=工资"_s, u"org_name=还没登记的单位"_s, u"amount=1234.5"_s});
    EXPECT_EQ(added.exit, 1) << added.err.toStdString();
    EXPECT_TRUE(added.object()[u"saved"].toBool());
    const QString which = QString::number(added.object()[u"id"].toInt());
    EXPECT_EQ(must({u"show"_s, u"dispute"_s, which})[u"org_name"].toString(), u"还没登记的单位"_s);
    EXPECT_EQ(must({u"show"_s, u"dispute"_s, which})[u"amount"].toDouble(), 1234.5);
    must({u"add"_s, u"organization"_s, u"name=还没登记的单位"_s, u"headcount=7"_s});
    const QJsonArray linked = list(u"dispute"_s, {u"--columns"_s, u"organization.headcount"_s});
    EXPECT_EQ(linked[0][u"organization.headcount"].toInt(), 7) << "linked when the record appears";
}

TEST_F(RecordsByCommand, AUnionIsKnownByItsOtherNamesToo)
{
    const QString which
        = QString::number(list(u"organization"_s, {u"--where"_s, u"name=青禾一工会"_s})[0][u"id"].toInt());
    const QStringList person{u"add"_s, u"member"_s, u"name=李四"_s, u"id_number="_s + number(4), u"org_name=一车间"_s};
    EXPECT_EQ(run(person).exit, 3);
    must({u"set"_s, u"organization"_s, which, u"aliases=一厂、一车间"_s});
    EXPECT_EQ(run(person).exit, 0);
    const QJsonArray rows = list(u"member"_s,
                                 {u"--columns"_s, u"org_name,organization.name"_s, u"--where"_s,
                                  u"organization.name=青禾一工会, org_name=一车间"_s});
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"organization.name"].toString(), u"青禾一工会"_s);
}

TEST_F(RecordsByCommand, RemoveAndRestoreGoThroughTheTrash)
{
    const QString which = id(u"孙三"_s);
    EXPECT_TRUE(must({u"remove"_s, u"member"_s, which})[u"archived"].toBool());
    EXPECT_FALSE(names({}).contains(u"孙三"_s));
    EXPECT_EQ(names({u"--trash"_s}), (QStringList{u"孙三"_s}));
    EXPECT_EQ(run({u"remove"_s, u"member"_s, which}).exit, 3);
    EXPECT_EQ(must({u"figure"_s, u"count(member) all"_s})[u"value"].toInt(), 2) << "archived rows never count";
    EXPECT_FALSE(must({u"restore"_s, u"member"_s, which})[u"archived"].toBool());
    EXPECT_TRUE(names({}).contains(u"孙三"_s));
    EXPECT_EQ(run({u"restore"_s, u"member"_s, which}).exit, 3);
}

TEST_F(RecordsByCommand, NobodyComesBackFromTheTrashTwice)
{
    const QString which = id(u"孙三"_s);
    must({u"remove"_s, u"member"_s, which});
    add(u"孙三"_s, 3, u"青禾一工会"_s, u"2019-01-05"_s);
    const QStringList before = everything();
    const Outcome refused = run({u"restore"_s, u"member"_s, which});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_FALSE(refused.err.trimmed().isEmpty());
    EXPECT_EQ(everything(), before);
}

} // namespace
} // namespace acceptance
