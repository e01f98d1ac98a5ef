// What every entity owes the generic code, and the data that tests over the whole registry use.

#include "domain/clock.h"
#include "domain/record.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "domain/vocabulary.h"

#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QByteArray content(const QString &path)
{
    QFile file(QString::fromLatin1(UNIONHALL_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject example(const Entity &entity)
{
    return QJsonDocument::fromJson(content(u"tests/data/entities/%1.json"_s.arg(entity.name()))).object();
}

bool isHan(const QString &term) { return !term.isEmpty() && term[0].script() == QChar::Script_Han; }

class EveryEntity : public testing::TestWithParam<const Entity *>
{
};

TEST_P(EveryEntity, HasANameAUnitATitleAndAnOrder)
{
    const Entity &entity = *GetParam();
    EXPECT_EQ(findEntity(entity.name()), &entity);
    EXPECT_TRUE(isHan(entity.term()));
    EXPECT_TRUE(isHan(entity.unit()));
    for (const Field *field : {entity.options.title, entity.options.reference, entity.options.sort}) {
        ASSERT_NE(field, nullptr);
        EXPECT_GE(entity.indexOf(*field), 0);
    }
    ASSERT_FALSE(entity.options.keys.empty());
    for (const ImportKey &key : entity.options.keys)
        for (const Field *field : key.fields)
            EXPECT_GE(entity.indexOf(*field), 0) << field->key;
}

TEST_P(EveryEntity, StartsAndEndsWithDatesOfItsOwn)
{
    const Entity &entity = *GetParam();
    for (const Field *field : {entity.options.start, entity.options.end}) {
        if (field == nullptr)
            continue;
        EXPECT_EQ(field->kind, Kind::Date) << field->key;
        EXPECT_GE(entity.indexOf(*field), 0) << field->key;
    }
}

TEST_P(EveryEntity, NamesEachFieldInChineseAndNoTwoAlike)
{
    const Entity &entity = *GetParam();
    QHash<QString, QString> owners;
    QSet<QString> keys;
    for (const Field *field : entity.fields) {
        EXPECT_TRUE(isHan(field->term())) << field->key;
        EXPECT_FALSE(keys.contains(field->name())) << field->key;
        keys.insert(field->name());
        for (const QString &term : field->allTerms()) {
            const QString word = normalisedTerm(term);
            EXPECT_EQ(owners.value(word, field->name()), field->name()) << qPrintable(term);
            owners.insert(word, field->name());
        }
    }
}

TEST_P(EveryEntity, GivesChoicesAListAndReferencesATarget)
{
    const Entity &entity = *GetParam();
    for (const Field *field : entity.fields) {
        if (field->kind == Kind::Choice || field->kind == Kind::Choices) {
            ASSERT_NE(field->options.vocabulary, nullptr) << field->key;
            EXPECT_FALSE(vocabularyOf(field->options.vocabulary).codes().isEmpty()) << field->options.vocabulary;
        }
        EXPECT_EQ(field->kind == Kind::Reference, field->options.target != nullptr) << field->key;
        EXPECT_EQ(field->kind == Kind::Reference, field->options.path != nullptr) << field->key;
        EXPECT_TRUE(field->kind == Kind::Reference || !(field->has(Strict) || field->has(ChildTab))) << field->key;
        if (field->kind == Kind::Reference) {
            EXPECT_NE(findEntity(field->options.target->name()), nullptr) << field->key;
        }
    }
}

TEST_P(EveryEntity, HasAListOfSixToTenColumnsAndOpensItsFormWithASection)
{
    const Entity &entity = *GetParam();
    const auto columns = std::ranges::count_if(entity.fields, [](const Field *field) { return field->has(InList); });
    EXPECT_GE(columns, 6);
    EXPECT_LE(columns, 10);
    EXPECT_FALSE(sectionOf(entity, *entity.fields[0]).isEmpty());
}

TEST_P(EveryEntity, HasAnExampleWithAValidValueInEveryField)
{
    const Entity &entity = *GetParam();
    const QJsonObject given = example(entity);
    EXPECT_EQ(given.size(), qsizetype(entity.fields.size()));
    Record record(entity);
    for (const Field *field : entity.fields) {
        const QString text = given.value(field->name()).toString();
        ASSERT_FALSE(text.isEmpty()) << field->key;
        const ParsedValue parsed = parseValue(entity, *field, text);
        EXPECT_FALSE(parsed.issue) << field->key << ": "
                                   << qPrintable(parsed.issue ? parsed.issue->message : QString());
        EXPECT_EQ(valueText(*field, parsed.value), text) << field->key;
        record.setValue(*field, parsed.value);
    }
    for (const Issue &issue : checkRecord(record, FixedClock(QDate(2026, 1, 1))))
        ADD_FAILURE() << qPrintable(issue.code) << ' ' << (issue.field ? issue.field->key : "");
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryEntity, testing::ValuesIn(allEntities().begin(), allEntities().end()),
                         [](const auto &each) { return each.param->key; });

TEST(Registry, HasNoEntityTwiceAndKnowsTheTabsOfAPage)
{
    QSet<QString> keys;
    for (const Entity *entity : allEntities())
        keys.insert(entity->name());
    EXPECT_EQ(size_t(keys.size()), allEntities().size());
    EXPECT_EQ(findEntity(u"no_such_entity"), nullptr);
    const Entity *household = findEntity(u"hardship_case");
    ASSERT_NE(household, nullptr);
    QStringList tabs;
    for (const ChildTable &child : childrenOf(*household))
        tabs << child.entity->name() + u'.' + child.reference->name();
    EXPECT_EQ(tabs,
              QStringList({u"family_member.case_no"_s, u"aid_payment.case_no"_s, u"visit.case_no"_s,
                           u"insurance_claim.case_no"_s, u"service_record.case_no"_s}));
}

TEST(Vocabularies, AreAllReadableTranslatedAndUnambiguous)
{
    const QDir folder(QString::fromLatin1(UNIONHALL_SOURCE_DIR) + u"/resources/vocabularies"_s);
    const QStringList files = folder.entryList({u"*.json"_s});
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files) {
        const QByteArray json = content(u"resources/vocabularies/"_s + file);
        EXPECT_FALSE(Vocabulary::fromJson(json).codes().isEmpty()) << qPrintable(file);
        QHash<QString, QString> owners;
        for (const QJsonValue &entry : QJsonDocument::fromJson(json)["codes"_L1].toArray()) {
            const QString code = entry["code"_L1].toString();
            EXPECT_FALSE(entry["en"_L1].toString().isEmpty()) << qPrintable(file + u' ' + code);
            QStringList words{code};
            for (const QJsonValue &synonym : entry["synonyms"_L1].toArray())
                words << synonym.toString();
            for (const QString &word : words) {
                EXPECT_EQ(owners.value(word, code), code) << qPrintable(file + u' ' + word);
                owners.insert(word, code);
            }
        }
    }
}

TEST(Vocabularies, RefuseNewWordsOnlyWhereSomethingDependsOnTheList)
{
    for (const char *name : {"sex", "id_type", "comparison", "member_status", "case_status", "event_status",
                             "contract_status", "dispute_status", "union_status"})
        EXPECT_TRUE(vocabularyOf(name).isClosed()) << name;
    for (const char *name : {"political_status", "education", "ethnicity", "dispute_kind", "relation", "aid_source"})
        EXPECT_FALSE(vocabularyOf(name).isClosed()) << name;
}

} // namespace
