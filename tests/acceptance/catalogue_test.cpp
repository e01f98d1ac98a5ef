// The Chinese catalogue is complete and says what the source says.

#include "app/language.h"
#include "domain/registry.h"
#include "domain/vocabulary.h"
#include "support/print.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source, translation;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages << Message{context, {}, {}, true};
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(xml.hasError());
    return messages;
}

QString catalogue() { return QStringLiteral(UNIONHALL_SOURCE_DIR "/resources/i18n/unionhall_zh_CN.ts"); }

/// The catalogue brought in line with the sources, in a folder of its own.
QList<Message> messagesOfTheSources(const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"copy.ts"_s);
    EXPECT_TRUE(QFile::copy(catalogue(), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(UNIONHALL_SOURCE_DIR));
    lupdate.start(u"/usr/lib/qt6/bin/lupdate"_s,
                  {u"src"_s, u"ui"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-disable-heuristic"_s,
                   u"sametext"_s, u"-disable-heuristic"_s, u"similartext"_s, u"-ts"_s, copy});
    EXPECT_TRUE(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0) << "lupdate of qt6-l10n-tools is needed";
    return messagesOf(copy);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%L?[1-9]|%n"_s);
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

class Catalogue : public testing::Test
{
protected:
    void SetUp() override { app::installLanguage(u"zh_CN"_s); }
    void TearDown() override { app::installLanguage(u"en"_s); }
};

} // namespace

TEST_F(Catalogue, TranslatesEveryTextOfTheSources)
{
    const QTemporaryDir folder;
    const QList<Message> messages = messagesOfTheSources(folder);
    EXPECT_GT(messages.size(), 500);
    for (const Message &message : messages)
        EXPECT_TRUE(message.finished && !message.translation.isEmpty())
            << message.context.toStdString() << ": " << message.source.toStdString()
            << "\n  run ./dev texts and translate it";
}

TEST_F(Catalogue, KeepsThePlaceholdersOfEveryText)
{
    const QList<Message> messages = messagesOf(catalogue());
    for (const Message &message : messages)
        EXPECT_EQ(placeholders(message.translation), placeholders(message.source)) << message.source.toStdString();
}

TEST_F(Catalogue, SaysNoSentenceInEnglish)
{
    // Words of the command line, of files and keys may stay; three English words in a row are a sentence left behind.
    static const QRegularExpression english(u"\\b[A-Za-z][a-z]+ [a-z]{2,} [a-z]{2,}\\b|^[A-Za-z][a-z]+ [a-z]{2,}$"_s);
    const QList<Message> messages = messagesOf(catalogue());
    for (const Message &message : messages) {
        if (message.context != "Vocabulary"_L1) {
            EXPECT_FALSE(english.match(message.translation).hasMatch()) << message.translation.toStdString();
        }
    }
}

TEST_F(Catalogue, TheSourcesAreEnglish)
{
    static const QRegularExpression han(u"\\p{Han}{5,}"_s);
    const QList<Message> messages = messagesOf(catalogue());
    for (const Message &message : messages)
        EXPECT_FALSE(han.match(message.source).hasMatch()) << message.source.toStdString();
}

TEST_F(Catalogue, CallsEveryFieldAndLedgerByItsOfficialTerm)
{
    for (const domain::Entity *entity : domain::allEntities()) {
        EXPECT_EQ(domain::labelOf(*entity), entity->term());
        for (const domain::Field *field : entity->fields)
            EXPECT_EQ(domain::labelOf(*entity, *field), field->term()) << entity->key << '.' << field->key;
    }
}

TEST_F(Catalogue, ShowsCodesAsTheyAreStored)
{
    EXPECT_EQ(domain::vocabularyOf("sex").label(u"女"_s), u"女"_s);
    app::installLanguage(u"en"_s);
    EXPECT_EQ(domain::vocabularyOf("sex").label(u"女"_s), u"Female"_s);
}
