// The rules of the house, held against every file below src.

#include "architecture/layers.h"
#include "architecture/source_rules.h"
#include "support/print.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace architecture;

namespace {

QDir sourceRoot() { return QDir(QString::fromUtf8(UNIONHALL_SOURCE_DIR) + u"/src"_s); }

struct Source
{
    QString path; // below src
    QString text;
};

const QList<Source> &sources()
{
    static const QList<Source> all = [] {
        QList<Source> found;
        QDirIterator files(sourceRoot().path(), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.append({sourceRoot().relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
        return found;
    }();
    return all;
}

QStringList entityKeys()
{
    QStringList keys;
    for (const QString &name : QDir(sourceRoot().filePath(u"domain/entities"_s)).entryList({u"*.h"_s}, QDir::Files))
        keys.append(name.chopped(2));
    return keys;
}

/// Holds a rule against every source; each finding is one failure that names file and line.
template <typename Rule> void holdAgainstAll(Rule rule)
{
    ASSERT_FALSE(sources().isEmpty());
    for (const Source &source : sources())
        for (const Finding &finding : rule(source.path, source.text))
            ADD_FAILURE() << describe(finding).toStdString();
}

} // namespace

TEST(SourceTree, IncludesOnlyWhatTheTableOfLayersAllows) { holdAgainstAll(includeFindings); }

TEST(SourceTree, KeepsTheRoomsOfALayerInOrder) { holdAgainstAll(roomFindings); }

TEST(SourceTree, LeavesHeadersThatALayerKeepsForItselfToIt) { holdAgainstAll(ownHeaderFindings); }

TEST(SourceTree, HasSqlInStorageOnly) { holdAgainstAll(sqlFindings); }

TEST(SourceTree, HasWordsOfTheEngineInOneFileOnly) { holdAgainstAll(dialectFindings); }

TEST(SourceTree, TellsOperatingSystemsApartInPlatformOnly) { holdAgainstAll(systemFindings); }

TEST(SourceTree, NamesNoEntityInGenericFiles)
{
    const QStringList keys = entityKeys();
    ASSERT_FALSE(keys.isEmpty());
    holdAgainstAll([&](const QString &path, const QString &text) { return entityFindings(path, text, keys); });
}

TEST(SourceTree, KeepsFilesShort) { holdAgainstAll(sizeFindings); }

TEST(SourceTree, LeavesNothingMarkedUnfinished) { holdAgainstAll(unfinishedFindings); }

TEST(SourceTree, KnowsNoPathOfOneMachine) { holdAgainstAll(machinePathFindings); }

TEST(SourceTree, HidesNoTextFromTheCatalogue) { holdAgainstAll(unseenTextFindings); }

TEST(SourceTree, ListsEveryRoomOfALayerThatHasRooms)
{
    for (const QString &layer : {u"reporting"_s, u"spreadsheet"_s})
        for (const QString &folder : QDir(sourceRoot().filePath(layer)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            EXPECT_TRUE(std::ranges::any_of(rooms(), [&](const Room &room) {
                return room.folder == layer + u'/' + folder;
            })) << folder.toStdString();
    for (const Room &room : rooms())
        EXPECT_TRUE(sourceRoot().exists(room.folder)) << room.folder.toStdString();
}

TEST(SourceTree, ListsNoEntityAwareFileThatIsGone)
{
    for (const EntityAware &file : entityAwareFiles())
        EXPECT_TRUE(sourceRoot().exists(file.path))
            << file.path.toStdString() << " (" << file.reason.toStdString() << ")";
}

TEST(SourceTree, ListsNoExceptionThatIsNone)
{
    const auto textOf = [](const QString &path) {
        const auto source = std::ranges::find(sources(), path, &Source::path);
        return source == sources().end() ? QString() : source->text;
    };
    // Under another name the rules look at it.
    for (const Exception &file : systemExceptions())
        EXPECT_FALSE(systemFindings(u"app/x.cpp"_s, textOf(file.path)).isEmpty()) << file.path.toStdString();
    for (const OwnHeader &header : ownHeaders())
        EXPECT_FALSE(textOf(header.path).isEmpty()) << header.path.toStdString();
}

namespace {

/// The cells of the first table in the map whose head begins with a word.
QList<QStringList> tableOfTheMap(const QString &head)
{
    QFile file(QString::fromUtf8(UNIONHALL_SOURCE_DIR) + u"/docs/architecture.md"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QList<QStringList> rows;
    for (auto line = std::ranges::find_if(lines, [&](const QString &text) { return text.startsWith(u"| "_s + head); });
         line != lines.end() && line->startsWith(u'|'); ++line) {
        QStringList cells;
        for (const QString &cell : line->sliced(1).split(u'|'))
            cells << cell.trimmed().remove(u'`');
        rows << cells;
    }
    return rows.mid(2); // without head and rule
}

} // namespace

TEST(SourceTree, IsDrawnInTheMapAsTheTableOfLayersHasIt)
{
    const QList<QStringList> rows = tableOfTheMap(u"Layer"_s);
    ASSERT_EQ(rows.size(), layers().size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Layer &layer = layers()[i];
        QStringList uses = layer.layers;
        for (const QString &module : layer.qtModules)
            if (module != u"QtCore"_s) // all of them do
                uses << u"Qt "_s + module.sliced(2);
        for (const QString &library : layer.libraries)
            uses << (library == u"system"_s ? u"the system's headers"_s : library);
        EXPECT_EQ(rows[i].value(0), layer.folder);
        EXPECT_EQ(rows[i].value(1), uses.join(u", "_s)) << layer.folder.toStdString();
    }
}
