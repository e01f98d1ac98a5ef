#include "domain/vocabulary.h"

#include "domain/error.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Vocabulary;

namespace {

Vocabulary kinds()
{
    return Vocabulary::fromJson(QByteArray(R"({"closed": true, "codes": [
        {"code": "在职", "en": "At work", "synonyms": ["在岗", "退休"]},
        {"code": "退休", "en": "Retired", "synonyms": ["离退休", "在岗"]},
        {"code": ">=", "synonyms": ["不少于"]}]})"));
}

} // namespace

TEST(Vocabulary, KnowsCodesSynonymsAndTraditionalForms)
{
    EXPECT_EQ(kinds().codeFor(u"在职"_s), u"在职"_s);
    EXPECT_EQ(kinds().codeFor(u"離退休"_s), u"退休"_s);
    EXPECT_EQ(kinds().codeFor(u" 在 岗 "_s), u"在职"_s);
    EXPECT_EQ(kinds().codeFor(u"＞＝"_s), u">="_s);
}

TEST(Vocabulary, ACodeWinsOverASynonymAndTheFirstSynonymOverALater)
{
    EXPECT_EQ(kinds().codeFor(u"退休"_s), u"退休"_s);
    EXPECT_EQ(kinds().codeFor(u"在岗"_s), u"在职"_s);
}

TEST(Vocabulary, DoesNotGuess)
{
    for (const QString &word : {u"1"_s, QString(), u"-"_s, u"在"_s, u"失业"_s})
        EXPECT_EQ(kinds().codeFor(word), QString()) << qPrintable(word);
}

TEST(Vocabulary, LabelsAreEnglishWithoutACatalogue)
{
    EXPECT_EQ(kinds().label(u"退休"_s), u"Retired"_s);
    EXPECT_EQ(kinds().label(u">="_s), u">="_s);
    EXPECT_EQ(kinds().label(u"失业"_s), u"失业"_s);
    EXPECT_TRUE(kinds().isClosed());
    EXPECT_EQ(kinds().codes().size(), 3);
}

TEST(Vocabulary, BrokenListsAreAFailureAndMissingOnesAreEmptyAndOpen)
{
    EXPECT_THROW(Vocabulary::fromJson("{\"codes\": ["), domain::Error);
    EXPECT_THROW(Vocabulary::fromJson("[]"), domain::Error);
    EXPECT_TRUE(domain::vocabularyOf(nullptr).codes().isEmpty());
    EXPECT_FALSE(domain::vocabularyOf("there_is_no_such_list").isClosed());
    EXPECT_EQ(&domain::vocabularyOf(nullptr), &domain::vocabularyOf(nullptr));
}
