// The checker itself: made-up files that break each rule once, and files that keep them.

#include "architecture/layers.h"
#include "architecture/source_rules.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace architecture;

namespace {

const QStringList entityKeys{u"member"_s, u"hardship_case"_s};

QStringList messages(const Findings &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(describe(finding));
    return texts;
}

} // namespace

TEST(SourceRules, CatchAnIncludeOfAHigherLayer)
{
    const QString text = u"#pragma once\n\n#include \"desktop/main_window.h\"\n"_s;
    EXPECT_EQ(messages(includeFindings(u"domain/date.h"_s, text)),
              QStringList{u"src/domain/date.h:3: domain must not include \"desktop/main_window.h\""_s});
}

TEST(SourceRules, CatchAWidgetBelowTheDesktop)
{
    EXPECT_EQ(messages(includeFindings(u"app/store.cpp"_s, u"#include <QString>\n#include <QPushButton>\n"_s)),
              QStringList{u"src/app/store.cpp:2: app must not use QtWidgets (<QPushButton>)"_s});
    EXPECT_EQ(includeFindings(u"app/store.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s).size(), 1);
    EXPECT_TRUE(includeFindings(u"desktop/form.cpp"_s, u"#include <QPushButton>\n"_s).isEmpty());
}

TEST(SourceRules, CatchSqlOutsideStorage)
{
    const QString text = u"#include <QSqlQuery>\n"_s;
    EXPECT_TRUE(includeFindings(u"storage/repository.cpp"_s, text).isEmpty());
    for (const QString &layer : {u"domain"_s, u"figures"_s, u"reporting"_s, u"app"_s, u"desktop"_s, u"cli"_s})
        EXPECT_EQ(includeFindings(layer + u"/x.cpp"_s, text).size(), 1) << layer.toStdString();
}

TEST(SourceRules, CatchAStorageHeaderInTheDesktop)
{
    EXPECT_EQ(includeFindings(u"desktop/x.cpp"_s, u"#include \"storage/repository.h\"\n"_s).size(), 1);
    EXPECT_TRUE(includeFindings(u"desktop/x.cpp"_s, u"#include \"importing/import_plan.h\"\n"_s).isEmpty());
}

TEST(SourceRules, CatchARoomThatIncludesALaterOne)
{
    const QString text = u"#include \"reporting/document.h\"\n#include \"reporting/content/report.h\"\n"_s;
    EXPECT_EQ(messages(roomFindings(u"reporting/template/x.cpp"_s, text)),
              QStringList{u"src/reporting/template/x.cpp:2: reporting/template must not include "
                          "\"reporting/content/report.h\""_s});
    EXPECT_TRUE(roomFindings(u"reporting/content/x.cpp"_s, text).isEmpty());
    EXPECT_TRUE(roomFindings(u"reporting/x.cpp"_s, text).isEmpty());
}

TEST(SourceRules, CatchALibraryInTheWrongLayer)
{
    EXPECT_TRUE(includeFindings(u"spreadsheet/x.cpp"_s, u"#include <zip.h>\n"_s).isEmpty());
    EXPECT_EQ(includeFindings(u"importing/x.cpp"_s, u"#include <zip.h>\n"_s).size(), 1);
    EXPECT_EQ(includeFindings(u"domain/x.cpp"_s, u"#include <spdlog/spdlog.h>\n"_s).size(), 1);
    EXPECT_EQ(includeFindings(u"domain/x.cpp"_s, u"#include <boost/any.hpp>\n"_s).size(), 1);
}

TEST(SourceRules, CatchAnIncludeWithoutItsFolder)
{
    EXPECT_EQ(includeFindings(u"domain/x.cpp"_s, u"#include \"date.h\"\n"_s).size(), 1);
    EXPECT_EQ(includeFindings(u"loose.cpp"_s, u"#include <vector>\n"_s).size(), 1);
}

TEST(SourceRules, AcceptWhatALayerIsMadeOf)
{
    const QString text = u"#include \"domain/x.h\"\n#include <QString>\n#include <vector>\n#include <cmath>\n"_s;
    EXPECT_TRUE(includeFindings(u"domain/x.cpp"_s, text).isEmpty());
}

TEST(SourceRules, CatchAnEntityInAGenericFile)
{
    const auto findings = [](const QString &text) { return entityFindings(u"storage/x.cpp"_s, text, entityKeys); };
    EXPECT_EQ(messages(findings(u"int a;\nfind(u\"member\"_s);\n"_s)),
              QStringList{u"src/storage/x.cpp:2: a generic file names an entity: \"member\""_s});
    EXPECT_EQ(findings(u"filter(u\"hardship_case.case_status\"_s);"_s).size(), 1);
    EXPECT_EQ(findings(u"figure(u\"count(member, sex=x)\"_s);"_s).size(), 1);
    EXPECT_EQ(findings(u"run(u\"SELECT id from member\"_s);"_s).size(), 1);
    EXPECT_EQ(findings(u"#include \"domain/entities/member.h\"\n"_s).size(), 1);
}

TEST(SourceRules, LeaveOrdinaryWordsAlone)
{
    EXPECT_TRUE(
        entityFindings(u"storage/x.cpp"_s, u"u\"members are kept\"_s; int member; // \"member\"\n"_s, entityKeys)
            .isEmpty());
    EXPECT_TRUE(
        entityFindings(u"domain/registry.cpp"_s, u"#include \"domain/entities/member.h\"\n"_s, entityKeys).isEmpty());
}

TEST(SourceRules, CatchAFileThatIsTooLong)
{
    EXPECT_TRUE(sizeFindings(u"domain/x.cpp"_s, u"\n"_s.repeated(400)).isEmpty());
    EXPECT_EQ(sizeFindings(u"domain/x.cpp"_s, u"\n"_s.repeated(401)).size(), 1);
}

TEST(SourceRules, CatchUnfinishedWorkAndPathsOfOneMachine)
{
    EXPECT_EQ(unfinishedFindings(u"domain/x.cpp"_s, u"// TO"_s + u"DO: later\n"_s).size(), 1);
    EXPECT_TRUE(unfinishedFindings(u"domain/x.cpp"_s, u"// to do: a verb\n"_s).isEmpty());
    EXPECT_EQ(machinePathFindings(u"domain/x.cpp"_s, u"open(\"/home"_s + u"/someone/a.db\");\n"_s).size(), 1);
    EXPECT_TRUE(machinePathFindings(u"domain/x.cpp"_s, u"// framework/home and src/work\n"_s).isEmpty());
}

TEST(SourceRules, CatchATextThatTheCatalogueWouldMiss)
{
    const QString function = u"QString say(const char *text) { return QCoreApplication::translate(\"A\", text); }\n"_s;
    const QString lambda = u"const auto say = [](const char *text) { return QObject::tr(text); };\n"_s;
    const QString plain = u"say(\"Gone.\");\n"_s;
    EXPECT_EQ(messages(unseenTextFindings(u"storage/x.cpp"_s, function + plain)),
              QStringList{u"src/storage/x.cpp:2: a text outside QT_TRANSLATE_NOOP: \"Gone.\""_s});
    EXPECT_EQ(unseenTextFindings(u"storage/x.cpp"_s, lambda + plain).size(), 1);
    EXPECT_TRUE(
        unseenTextFindings(u"storage/x.cpp"_s, function + u"say(QT_TRANSLATE_NOOP(\"A\", \"Gone.\"));\n"_s).isEmpty());
    EXPECT_TRUE(unseenTextFindings(u"storage/x.cpp"_s, u"void say(const char *text);\n"_s + plain).isEmpty());
}

TEST(SourceRules, KnowTheQtModuleOfAHeader)
{
    EXPECT_EQ(qtModuleOf(u"QString"_s), u"QtCore"_s);
    EXPECT_EQ(qtModuleOf(u"QPdfWriter"_s), u"QtGui"_s);
    EXPECT_EQ(qtModuleOf(u"QPrinter"_s), u"QtPrintSupport"_s);
    EXPECT_EQ(qtModuleOf(u"QtSql/QSqlDatabase"_s), u"QtSql"_s);
    EXPECT_EQ(qtModuleOf(u"vector"_s), QString());
}

TEST(SourceRules, DoNotReadIncludesInComments)
{
    EXPECT_TRUE(includeFindings(u"domain/x.cpp"_s, u"// #include <QWidget>\n/*\n#include <QWidget>\n*/\n"_s).isEmpty());
    EXPECT_EQ(withoutComments(u"a(\"//b\"); // c"_s), u"a(\"//b\");     "_s);
}

TEST(SourceRules, CatchAHeaderThatItsLayerKeepsForItself)
{
    const QString text = u"#include \"storage/repository.h\"\n#include \"storage/query.h\"\n"_s;
    EXPECT_EQ(ownHeaderFindings(u"figures/x.cpp"_s, text).size(), 1);
    EXPECT_EQ(ownHeaderFindings(u"figures/x.cpp"_s, text).value(0).line, 2);
    EXPECT_TRUE(ownHeaderFindings(u"storage/x.cpp"_s, text).isEmpty());
}

TEST(SourceRules, CatchSqlTextOutsideStorage)
{
    const auto findings = [](const QString &text) { return sqlFindings(u"app/x.cpp"_s, text); };
    EXPECT_EQ(messages(findings(u"int a;\nrun(u\"DELETE FROM %1\"_s);\n"_s)),
              QStringList{u"src/app/x.cpp:2: SQL outside storage: DELETE FROM"_s});
    for (const QString &sql :
         {u"SELECT id FROM %1"_s, u"select id from t"_s, u"INSERT INTO t VALUES (1)"_s, u"UPDATE t SET a = 1"_s,
          u"update %1 set a = 1"_s, u"CREATE TABLE t (a)"_s, u" LEFT JOIN u ON u.id = t.id"_s, u" ORDER BY id"_s,
          u"t.archived_at IS NULL"_s, u"name = ?"_s, u" AND size >= ?"_s, u"PRAGMA user_version"_s, u"vacuum"_s}) {
        EXPECT_EQ(findings(u"f(\"%1\");"_s.arg(sql)).size(), 1) << sql.toStdString();
        EXPECT_TRUE(sqlFindings(u"storage/x.cpp"_s, u"f(\"%1\");"_s.arg(sql)).isEmpty()) << sql.toStdString();
    }
}

TEST(SourceRules, CatchSqlInRawAndInJoinedLiterals)
{
    const Findings raw = sqlFindings(u"cli/x.cpp"_s, u"f(R\"sql(\n  SELECT id\n  FROM t)sql\");"_s);
    ASSERT_EQ(raw.size(), 1);
    EXPECT_EQ(raw.first().line, 2);
    EXPECT_EQ(sqlFindings(u"cli/x.cpp"_s, u"f(u\"SELECT id \"\n  \"FROM t\"_s);"_s).size(), 2);
    EXPECT_EQ(sqlFindings(u"cli/x.cpp"_s, u"f(u\"SELECT \"_s + columns + from());"_s).size(), 1);
}

TEST(SourceRules, TakeNoSentenceForSql)
{
    for (const QString &text :
         {u"f(\"Select a file from the list.\");"_s, u"f(\"where it was\");"_s, u"// SELECT id FROM t\n"_s,
          u"f(\"Delete from the list\");"_s, u"f(\"Update it, then set the year.\");"_s, u"f(\"What is this?\");"_s,
          u"#include \"storage/FROM\"\n"_s})
        EXPECT_TRUE(sqlFindings(u"desktop/x.cpp"_s, text).isEmpty()) << text.toStdString();
}

TEST(SourceRules, CatchAWordOfOneDatabaseEngine)
{
    const auto findings
        = [](const QString &sql) { return dialectFindings(u"storage/x.cpp"_s, u"f(\"%1\");"_s.arg(sql)); };
    EXPECT_EQ(messages(findings(u"PRAGMA user_version"_s)),
              QStringList{u"src/storage/x.cpp:1: a word of one database engine outside storage/dialect.h: PRAGMA"_s});
    for (const QString &sql :
         {u"SELECT name FROM sqlite_master"_s, u"INSERT OR REPLACE INTO t"_s, u"VACUUM INTO ?"_s, u"ORDER BY rowid"_s,
          u"date(a, '1 day')"_s, u"json_extract(a, 'b')"_s, u"SELECT julianday(a)"_s, u"BEGIN IMMEDIATE"_s})
        EXPECT_EQ(findings(sql).size(), 1) << sql.toStdString();
    for (const QString &sql : {u"INSERT INTO t VALUES (?) RETURNING id"_s, u"ON CONFLICT (name) DO UPDATE SET a = 1"_s,
                               u"max(updated_at)"_s, u"update(a)"_s, u"BEGIN"_s})
        EXPECT_TRUE(findings(sql).isEmpty()) << sql.toStdString();
    EXPECT_TRUE(dialectFindings(dialectFile(), u"f(\"PRAGMA user_version\");"_s).isEmpty());
}

TEST(SourceRules, CatchOperatingSystemsToldApartOutsidePlatform)
{
    const QString text = u"#include <QString>\n#ifdef Q_OS_WIN\n#elif defined(__APPLE__)\n#endif // _WIN32\n"_s;
    EXPECT_EQ(systemFindings(u"spreadsheet/x.cpp"_s, text).size(), 2);
    EXPECT_EQ(systemFindings(u"spreadsheet/x.cpp"_s, text).value(0).line, 2);
    EXPECT_TRUE(systemFindings(u"platform/x.cpp"_s, text).isEmpty());
    EXPECT_TRUE(systemFindings(u"spreadsheet/x.cpp"_s, u"#ifdef NDEBUG\n#endif\n"_s).isEmpty());
}
