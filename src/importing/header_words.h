#pragma once
// Which field of an entity a header text means. Exact terms win over terms with 职工/会员/本人 in front, those over
// terms that are only contained; what the operator said wins over everything. Texts are compared as
// domain::normalisedTerm() gives them.

#include "domain/entity.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace importing {

enum class WordFit { None, Contained, Exact, OwnGroup, Told };

struct WordMatch
{
    const domain::Field *field = nullptr;
    WordFit fit = WordFit::None;
};

/// 配偶姓名, 紧急联系人电话, 入司时间 …: words that make a header speak of something else than the term it contains.
bool speaksOfOthers(const QString &plain);

/// The header without the explanation of codes (性别1男2女) or the unit (金额/万元) at its end; empty where there is
/// none.
QString withoutExplanation(const QString &plain);

class HeaderWords
{
public:
    /// told: 列名 → field key. Throws Error{Usage} for a key the entity does not have.
    explicit HeaderWords(const domain::Entity &entity, const QMap<QString, QString> &told = {});

    /// Exact fits only: one look into a table.
    WordMatch exact(const QString &plain) const;
    /// Exact, else the longest contained term.
    WordMatch match(const QString &plain) const;
    /// The operator said that this column stays out.
    bool leftOut(const QString &plain) const
    {
        return m_told.value(plain, nullptr) == nullptr && m_told.contains(plain);
    }
    /// A group of columns of its own: 家庭成员 over 姓名 where members of families are read.
    bool isOwnGroup(const QString &plain) const { return !plain.isEmpty() && m_ownTerms.contains(plain); }
    /// speaksOfOthers, seen from this entity.
    bool isOfOthers(const QString &plain) const { return !isOwnGroup(plain) && speaksOfOthers(plain); }

private:
    /// The last term of that many characters that the header contains.
    const domain::Field *contained(const QString &plain, qsizetype size) const;

    const QHash<QString, const domain::Field *> &m_terms; // plain term → field
    QHash<QString, const domain::Field *> m_told; // null: left out
    QSet<QString> m_ownTerms; // of the entity itself
};

} // namespace importing
