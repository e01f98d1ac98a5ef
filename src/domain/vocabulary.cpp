#include "domain/vocabulary.h"

#include "domain/error.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <mutex>
#include <string>

using namespace Qt::StringLiterals;

static void loadVocabularyResources() { Q_INIT_RESOURCE(vocabularies); }

namespace domain {
namespace {

Vocabulary read(const QString &name)
{
    loadVocabularyResources();
    QFile file(u":/vocabularies/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Vocabulary::fromJson(file.readAll());
}

} // namespace

Vocabulary Vocabulary::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        throw Error(ErrorCode::InvalidInput, QCoreApplication::translate("Vocabulary", "A code list cannot be read."),
                    problem.errorString());
    Vocabulary vocabulary;
    vocabulary.m_closed = document["closed"_L1].toBool();
    const QJsonArray entries = document["codes"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QString code = entry["code"_L1].toString();
        if (code.isEmpty() || vocabulary.m_codes.contains(code))
            continue;
        vocabulary.m_codes << code;
        vocabulary.m_words.insert(normalisedTerm(code), code);
        vocabulary.m_english.insert(code, entry["en"_L1].toString(code));
    }
    // A code is never a synonym of another one, so codes were entered first.
    for (const QJsonValue &entry : entries) {
        const QJsonArray synonyms = entry["synonyms"_L1].toArray();
        for (const QJsonValue &synonym : synonyms) {
            const QString word = normalisedTerm(synonym.toString());
            if (word.isEmpty() || vocabulary.m_words.contains(word))
                continue;
            vocabulary.m_words.insert(word, entry["code"_L1].toString());
            vocabulary.m_synonyms[entry["code"_L1].toString()] << synonym.toString();
        }
    }
    return vocabulary;
}

QString Vocabulary::codeFor(const QString &word) const
{
    if (const qsizetype at = m_codes.indexOf(word); at >= 0)
        return m_codes[at]; // one text for all records
    return m_words.value(normalisedTerm(word));
}

QString Vocabulary::label(const QString &code) const
{
    //: Answer “zh” in catalogues whose readers read the Chinese codes themselves, “en” elsewhere.
    const bool chinese = QCoreApplication::translate("Vocabulary", "en") == "zh"_L1;
    return chinese ? code : m_english.value(code, code);
}

const Vocabulary &vocabularyOf(const char *name)
{
    static std::mutex lock;
    static std::map<std::string, Vocabulary, std::less<>> loaded;
    const std::scoped_lock guard(lock);
    const auto known = loaded.find(name != nullptr ? std::string_view(name) : std::string_view());
    if (known != loaded.end())
        return known->second;
    return loaded.emplace(name != nullptr ? name : "", name ? read(QString::fromLatin1(name)) : Vocabulary())
        .first->second;
}

} // namespace domain
