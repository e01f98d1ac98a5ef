// docs/data-dictionary.md says what the registry says.

#include "domain/data_dictionary.h"
#include "domain/registry.h"

#include "support/print.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

TEST(DataDictionary, InTheDocumentsIsTheOneOfThisRegistry)
{
    QFile file(QStringLiteral(UNIONHALL_SOURCE_DIR "/docs/data-dictionary.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList committed = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList written = dataDictionary().split(u'\n');
    for (qsizetype i = 0; i < std::min(committed.size(), written.size()); ++i)
        ASSERT_EQ(committed[i], written[i]) << "line " << i + 1 << ": run ./dev dictionary and commit what it writes";
    EXPECT_EQ(committed.size(), written.size()) << "run ./dev dictionary and commit what it writes";
}

TEST(DataDictionary, NamesEveryLedgerOnceAndEveryField)
{
    const QString text = dataDictionary();
    for (const Entity *entity : allEntities()) {
        EXPECT_EQ(text.count(u"### %1 `%2`\n"_s.arg(entity->term(), entity->name())), 1) << entity->key;
        for (const Field *field : entity->fields)
            EXPECT_TRUE(text.contains(u"| `%1` | %2 |"_s.arg(field->name(), field->term()))) << field->key;
    }
}

TEST(DataDictionary, TellsOpenListsFromClosedOnes)
{
    const QString text = dataDictionary();
    EXPECT_TRUE(text.contains(u"### `sex`（封闭）"_s));
    EXPECT_TRUE(text.contains(u"### `honour_level`（开放）"_s));
    EXPECT_TRUE(text.contains(u"| 获得 | 已获得、授予、已授予、获评、命名 |"_s));
}
