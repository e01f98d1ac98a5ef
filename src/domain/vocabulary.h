#pragma once
// Code lists. A code is the Chinese word of the dictionary: stored, filtered, exported and printed as that word.
// Open lists take new words (warned as code_new); closed ones refuse them.

#include <QHash>
#include <QStringList>

namespace domain {

class Vocabulary
{
public:
    /// JSON: {"closed": bool, "codes": [{"code": "男", "en": "Male", "synonyms": ["男性"]}]}
    static Vocabulary fromJson(const QByteArray &json);

    bool isClosed() const { return m_closed; }
    const QStringList &codes() const { return m_codes; }
    bool contains(const QString &code) const { return m_codes.contains(code); }
    /// The code a word stands for (itself, a synonym); empty when unknown.
    QString codeFor(const QString &word) const;
    /// The other words a code is known by, in the order of the list.
    QStringList synonyms(const QString &code) const { return m_synonyms.value(code); }
    /// Label in the operator's language: the code itself in Chinese, its English label otherwise.
    QString label(const QString &code) const;

private:
    bool m_closed = false;
    QStringList m_codes;
    QHash<QString, QString> m_words; // normalised word → code
    QHash<QString, QStringList> m_synonyms;
    QHash<QString, QString> m_english; // code → English label
};

/// The vocabulary of a Choice or Choices field, read once from the program's resources. Empty and open when it has
/// none.
const Vocabulary &vocabularyOf(const char *name);

} // namespace domain
