// init, entities, check and what every command has in common.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QFileInfo>

namespace acceptance {
namespace {

TEST_F(CommandLine, InitMakesADatabaseThatChecksOut)
{
    const Outcome made = runBare({u"init"_s, database(), u"--name"_s, u"青禾街道总工会"_s});
    EXPECT_EQ(made.exit, 0);
    EXPECT_EQ(made.err, QString());
    EXPECT_EQ(made.object()[u"name"].toString(), u"青禾街道总工会"_s);
    EXPECT_EQ(made.object()[u"database"].toString(), database());
    const Outcome check = run({u"check"_s});
    EXPECT_EQ(check.exit, 0);
    EXPECT_TRUE(check.object()[u"ok"].toBool());
    EXPECT_TRUE(check.object()[u"findings"].toArray().isEmpty());
}

TEST_F(CommandLine, InitLeavesAnExistingFileAlone)
{
    const QString path = write(u"taken.uhall"_s, "something of value");
    const Outcome made = runBare({u"init"_s, path});
    EXPECT_EQ(made.exit, 3);
    EXPECT_TRUE(made.err.contains(u"taken.uhall"_s));
    EXPECT_EQ(made.out, QString());
    EXPECT_EQ(read(path), "something of value");
}

TEST_F(CommandLine, InitNeedsAFolderThatIsThere)
{
    const Outcome made = runBare({u"init"_s, file(u"nowhere/office.uhall"_s)});
    EXPECT_EQ(made.exit, 3);
    EXPECT_FALSE(made.err.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(file(u"nowhere"_s)));
}

TEST_F(CommandLine, WrongUsageIsExitTwoWithASentenceAndNoResult)
{
    makeOffice();
    const QList<QStringList> wrong{{},
                                   {u"frobnicate"_s},
                                   {u"init"_s},
                                   {u"list"_s},
                                   {u"list"_s, u"members"_s},
                                   {u"list"_s, u"member"_s, u"--frob"_s},
                                   {u"list"_s, u"member"_s, u"--where"_s, u"no_such_field=1"_s},
                                   {u"list"_s, u"member"_s, u"--columns"_s, u"no_such_field"_s},
                                   {u"list"_s, u"member"_s, u"--sort"_s, u"no_such_field"_s},
                                   {u"list"_s, u"member"_s, u"--limit"_s, u"many"_s},
                                   {u"show"_s, u"member"_s, u"first"_s},
                                   {u"add"_s, u"member"_s, u"no_such_field=1"_s},
                                   {u"import"_s, u"member"_s},
                                   {u"undo-import"_s},
                                   {u"figure"_s},
                                   {u"figure"_s, u"count(member"_s},
                                   {u"figure"_s, u"在册会员数"_s, u"--year"_s, u"soon"_s},
                                   {u"figure"_s, u"在册会员数"_s, u"--from"_s, u"2025-01-01"_s},
                                   {u"report"_s, u"annual-summary"_s},
                                   {u"report"_s, u"no-such-report"_s, u"--output"_s, file(u"x.pdf"_s)},
                                   {u"export"_s, u"member"_s, file(u"x.doc"_s)}};
    const QStringList before = everything();
    for (const QStringList &arguments : wrong) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, 2) << arguments.join(u' ').toStdString();
        EXPECT_EQ(outcome.out, QString()) << arguments.join(u' ').toStdString();
        EXPECT_GE(outcome.err.trimmed().size(), 5) << arguments.join(u' ').toStdString();
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(CommandLine, HelpGoesToStdoutAndNamesTheCommand)
{
    EXPECT_TRUE(runBare({u"--help"_s}).out.contains(u"undo-import"_s));
    const Outcome help = runBare({u"list"_s, u"--help"_s});
    EXPECT_EQ(help.exit, 0);
    EXPECT_TRUE(help.out.contains(u"unionhall-cli list"_s)) << help.out.toStdString();
    EXPECT_TRUE(help.out.contains(u"--where"_s));
}

/// Entity and field lines of the field dictionary, for the entities the program has.
struct Dictionary
{
    struct Part
    {
        QString term, start, end;
        QMap<QString, QPair<QString, QString>> fields; // key → term, type
    };
    QMap<QString, Part> parts;

    explicit Dictionary(const QString &text)
    {
        Part *part = nullptr;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"## "_s)) {
                part = &parts[line.mid(3).section(u" · "_s, 0, 0).trimmed()];
                part->term = line.section(u" · "_s, 1).trimmed();
            } else if (part != nullptr && line.startsWith(u"start: "_s)) {
                part->start = line.section(u"start: "_s, 1).section(u',', 0, 0).trimmed();
                part->end = line.section(u"end: "_s, 1).trimmed();
            } else if (part != nullptr && line.startsWith(u"| "_s) && !line.startsWith(u"| field"_s)) {
                const QStringList cells = line.split(u'|');
                part->fields.insert(cells[1].trimmed(), {cells[2].trimmed(), cells[3].trimmed()});
            }
        }
    }
};

TEST_F(CommandLine, EntitiesHaveEveryFieldOfTheDictionary)
{
    const Dictionary dictionary(QString::fromUtf8(read(data(u"field-dictionary.md"_s))));
    const Outcome outcome = runBare({u"entities"_s});
    ASSERT_EQ(outcome.exit, 0);
    QStringList names, beyond;
    const QJsonArray entities = outcome.array();
    for (const QJsonValue &entity : entities) {
        const QString name = entity[u"name"].toString();
        names << name;
        if (!dictionary.parts.contains(name)) {
            beyond << name;
            continue;
        }
        const Dictionary::Part &part = dictionary.parts[name];
        EXPECT_EQ(entity[u"start"].toString(u"-"_s), part.start) << name.toStdString();
        EXPECT_EQ(entity[u"end"].toString(u"-"_s), part.end) << name.toStdString();
        QMap<QString, QJsonObject> fields;
        const QJsonArray list = entity[u"fields"].toArray();
        for (const QJsonValue &field : list)
            fields.insert(field[u"name"].toString(), field.toObject());
        for (auto wanted = part.fields.begin(); wanted != part.fields.end(); ++wanted) {
            const std::string where = (name + u'.' + wanted.key()).toStdString();
            ASSERT_TRUE(fields.contains(wanted.key())) << where;
            const QJsonObject field = fields[wanted.key()];
            EXPECT_EQ(field[u"term"].toString(), wanted->first) << where;
            if (QStringList{u"int"_s, u"money"_s, u"date"_s, u"bool"_s, u"percent"_s, u"number"_s}.contains(
                    wanted->second)) {
                EXPECT_EQ(field[u"kind"].toString(), wanted->second) << where;
            } else if (wanted->second == u"code"_s && field[u"kind"].toString() == u"code"_s) {
                EXPECT_FALSE(field[u"codes"].toArray().isEmpty()) << where;
            }
        }
    }
    for (const QString &wanted : dictionary.parts.keys())
        EXPECT_TRUE(names.contains(wanted)) << wanted.toStdString();
    beyond.sort();
    EXPECT_EQ(beyond,
              QStringList({u"attachment"_s, u"import_batch"_s, u"operator"_s, u"reminder"_s, u"report"_s,
                           u"report_template"_s, u"saved_filter"_s}))
        << "what every office has beside the ledgers of its work";
}

} // namespace
} // namespace acceptance
