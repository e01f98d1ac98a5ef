// export → import is the identity, for every entity and both kinds of file.

#include "acceptance/command_line.h"
#include "support/entered_entities.h"
#include "support/print.h"

#include "domain/registry.h"

#include <QFileInfo>

namespace acceptance {
namespace {

struct Case
{
    const domain::Entity *entity;
    const char *suffix;
};

class ExportByCommand : public CommandLine, public testing::WithParamInterface<Case>
{
protected:
    static QJsonObject example(const domain::Entity &entity)
    {
        return QJsonDocument::fromJson(read(data(u"entities/%1.json"_s.arg(entity.name())))).object();
    }
    /// The example as the command line takes it; fields of references only where `needed` asks for no more.
    QJsonObject add(const domain::Entity &entity, const QJsonObject &values)
    {
        QStringList arguments{u"add"_s, entity.name()};
        for (auto value = values.begin(); value != values.end(); ++value)
            arguments << value.key() + u'=' + value.value().toString();
        return must(arguments);
    }
    /// What strict references of the entity name has to be there first.
    void addTargets(const domain::Entity &entity)
    {
        for (const domain::Field *field : entity.fields) {
            const QString name = example(entity)[field->name()].toString();
            if (field->kind != domain::Kind::Reference || !field->has(domain::Strict) || name.isEmpty())
                continue;
            const domain::Entity &target = *field->options.target;
            addTargets(target);
            QJsonObject values;
            for (const domain::Field *needed : target.fields)
                if (needed->has(domain::Required))
                    values.insert(needed->name(), example(target)[needed->name()]);
            values.insert(target.options.reference->name(), name);
            EXPECT_TRUE(add(target, values)[u"saved"].toBool());
        }
    }
    QJsonObject shown(const domain::Entity &entity)
    {
        const QJsonArray rows = list(entity.name());
        EXPECT_EQ(rows.size(), 1);
        QJsonObject record = must({u"show"_s, entity.name(), QString::number(rows[0][u"id"].toInt()), u"--reveal"_s});
        for (const QString &key : {u"id"_s, u"revision"_s})
            record.remove(key);
        return record;
    }
};

TEST_P(ExportByCommand, ComesBackAsItWas)
{
    const domain::Entity &entity = *GetParam().entity;
    makeOffice();
    addTargets(entity);
    ASSERT_TRUE(add(entity, example(entity))[u"saved"].toBool());
    const QJsonObject before = shown(entity);
    const QString sheet = file(u"out."_s + QString::fromLatin1(GetParam().suffix));
    EXPECT_EQ(must({u"export"_s, entity.name(), sheet, u"--reveal"_s})[u"rows"].toInt(), 1);

    const Outcome again = run({u"import"_s, entity.name(), sheet});
    EXPECT_EQ(again.object()[u"unchanged"].toInt(), 1) << again.out.toStdString();
    must({u"remove"_s, entity.name(), QString::number(list(entity.name())[0][u"id"].toInt())});

    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(database() + suffix);
    makeOffice();
    addTargets(entity);
    const QJsonObject imported = must({u"import"_s, entity.name(), sheet});
    EXPECT_EQ(imported[u"created"].toInt(), 1);
    EXPECT_EQ(imported[u"rejected"].toInt(), 0);
    EXPECT_EQ(shown(entity), before);
}

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const domain::Entity *entity : support::enteredEntities())
        for (const char *suffix : {"xlsx", "csv"})
            all.push_back({entity, suffix});
    return all;
}

INSTANTIATE_TEST_SUITE_P(AllEntities, ExportByCommand, testing::ValuesIn(cases()), [](const auto &test) {
    return std::string(test.param.entity->key) + '_' + test.param.suffix;
});

TEST_F(CommandLine, ExportMasksAndAMaskedSheetIsNeverImported)
{
    makeOffice();
    const QString number = residentNumber(u"19900415"_s, 1);
    must({u"add"_s, u"member"_s, u"name=赵一"_s, u"id_number="_s + number});
    const QString sheet = file(u"masked.csv"_s);
    must({u"export"_s, u"member"_s, sheet, u"--columns"_s, u"name,id_number"_s, u"--where"_s, u"name=赵一"_s});
    EXPECT_FALSE(read(sheet).contains(number.toUtf8()));
    EXPECT_TRUE(read(sheet).contains("赵一"));
    const QStringList before = everything();
    EXPECT_EQ(run({u"import"_s, u"member"_s, sheet}).object()[u"rejected"].toInt(), 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(CommandLine, ExportIntoAFolderThatIsNotThereIsASentence)
{
    makeOffice();
    for (const QString &name : {u"nowhere/x.xlsx"_s, u"nowhere/x.csv"_s}) {
        const Outcome refused = run({u"export"_s, u"organization"_s, file(name)});
        EXPECT_EQ(refused.exit, 3);
        EXPECT_EQ(refused.out, QString());
        EXPECT_TRUE(refused.err.contains(QFileInfo(name).fileName())) << refused.err.toStdString();
    }
}

} // namespace
} // namespace acceptance
