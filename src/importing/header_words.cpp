#include "importing/header_words.h"

#include "domain/error.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Entity;
using domain::Field;

namespace {

using Terms = QHash<QString, const Field *>;

constexpr qsizetype longestTerm = 32; // longer ones, English labels, are known as a whole only

Terms termsOf(const Entity &entity)
{
    Terms terms;
    const auto add = [&](const QString &term, const Field *field) {
        const QString plain = domain::normalisedTerm(term);
        if (!plain.isEmpty() && !terms.contains(plain))
            terms.insert(plain, field);
    };
    // Official terms first: they win over the synonyms of other fields.
    for (const Field *field : entity.fields) {
        add(field->term(), field);
        add(field->name(), field);
    }
    for (const Field *field : entity.fields) {
        const QStringList synonyms = field->allTerms();
        for (const QString &term : synonyms)
            add(term, field);
        add(QString::fromLatin1(field->label), field);
    }
    return terms;
}

/// The terms never change while the program runs, and every sheet is held against every entity.
const Terms &sharedTerms(const Entity &entity)
{
    static std::mutex mutex;
    static std::map<const Entity *, Terms> all;
    const std::lock_guard lock(mutex);
    auto found = all.find(&entity);
    if (found == all.end())
        found = all.emplace(&entity, termsOf(entity)).first;
    return found->second;
}

QString withoutOwner(const QString &plain)
{
    for (const QString &owner : {u"职工"_s, u"会员"_s, u"本人"_s, u"员工"_s})
        if (plain.startsWith(owner) && plain.size() > owner.size())
            return plain.mid(owner.size());
    return {};
}

/// 工会职务 and 党内职务 are posts of another kind than the 职务 they contain; 工会会员 is no union, 经费来源 no
/// amount.
bool meansAnother(const QString &plain, const QString &term)
{
    static constexpr std::array onlyAlone{u"工会", u"经费", u"费用", u"项目", u"支出", u"人数",
                                          u"标准", u"方式", u"类型", u"月份", u"卡号"};
    if (std::ranges::any_of(onlyAlone, [&](const char16_t *word) { return term == QStringView(word); }))
        return plain != term;
    static constexpr std::array kinds{u"工会", u"党内", u"党", u"社会", u"兼"};
    const qsizetype at = plain.indexOf(term);
    const QStringView before = QStringView(plain).left(at);
    return term == u"职务"_s
        && std::ranges::any_of(kinds, [&](const char16_t *kind) { return before.endsWith(QStringView(kind)); });
}

/// 签订时间, 签订年月 and 签订日 ask for what a ledger calls 签订日期, or the other way round; 帐号 is 账号.
const Field *otherWording(const Terms &terms, const QString &plain)
{
    if (plain.contains(u'帐'))
        return terms.value(QString(plain).replace(u'帐', u'账'));
    for (const QStringView ending : {u"年月日", u"日期", u"时间", u"年月", u"日"}) {
        if (!plain.endsWith(ending) || plain.size() < ending.size() + 2)
            continue;
        for (const QString &usual : {u"日期"_s, u"时间"_s})
            if (const Field *field = terms.value(plain.chopped(ending.size()) + usual);
                field != nullptr && field->kind == domain::Kind::Date)
                return field;
        return nullptr;
    }
    return nullptr;
}

} // namespace

QString withoutExplanation(const QString &plain)
{
    static const QRegularExpression codes(u"^(\\p{Han}{2,8})[、，,]?(\\d{1,2}[.=、]?\\p{Han}{1,6}[、，,；;/]?){2,}$"_s);
    static const QRegularExpression unit(u"^(\\p{Han}{2,8})[/|、，,]?[百千万亿]?元$"_s);
    static const QRegularExpression number(u"^\\d{1,2}[.、](\\p{Han}.+)$"_s);
    if (plain.size() < 3 || plain.size() > 40)
        return {};
    if (!plain.endsWith(u'元') && std::ranges::none_of(plain, [](QChar c) { return c.isDigit(); }))
        return {};
    for (const QRegularExpression *pattern : {&codes, &unit, &number})
        if (const auto match = pattern->match(plain); match.hasMatch())
            return match.captured(1);
    return {};
}

bool speaksOfOthers(const QString &plain)
{
    static constexpr std::array others{u"家庭成员", u"亲属",   u"家人",     u"配偶",   u"父亲",   u"母亲",
                                       u"子女",     u"家属",   u"紧急联系", u"监护人", u"介绍人", u"推荐人",
                                       u"经办人",   u"曾用名", u"入司",     u"入职",   u"进厂",   u"到岗"};
    return std::ranges::any_of(others, [&](const char16_t *word) { return plain.contains(QStringView(word)); });
}

HeaderWords::HeaderWords(const Entity &entity, const QMap<QString, QString> &told)
    : m_terms(sharedTerms(entity))
{
    const QStringList own = entity.allTerms();
    for (const QString &term : own)
        m_ownTerms.insert(domain::normalisedTerm(term));
    for (auto it = told.begin(); it != told.end(); ++it) {
        const Field *field = it.value().isEmpty() ? nullptr : entity.fieldByTerm(it.value());
        if (!it.value().isEmpty() && field == nullptr)
            throw domain::Error(
                domain::ErrorCode::Usage,
                QCoreApplication::translate("Import", "“%1” is no field of %2; the column “%3” cannot go there.")
                    .arg(it.value(), domain::labelOf(entity), it.key()));
        m_told.insert(domain::normalisedTerm(it.key()), field);
    }
}

WordMatch HeaderWords::exact(const QString &plain) const
{
    if (plain.isEmpty())
        return {};
    if (const auto told = m_told.constFind(plain); told != m_told.cend())
        return *told == nullptr ? WordMatch{} : WordMatch{*told, WordFit::Told};
    if (const Field *field = m_terms.value(plain))
        return {field, WordFit::Exact};
    if (const Field *field = m_terms.value(withoutOwner(plain)))
        return {field, WordFit::Exact};
    if (const Field *field = otherWording(m_terms, plain))
        return {field, WordFit::Exact};
    if (const QString bare = withoutExplanation(plain); !bare.isEmpty())
        return exact(bare);
    return {};
}

WordMatch HeaderWords::match(const QString &plain) const
{
    const WordMatch found = exact(plain);
    if (found.field != nullptr || plain.isEmpty() || leftOut(plain) || isOfOthers(plain))
        return found;
    // A term that makes up less than half of the header says too little about it. Of two equally long ones the later
    // one is what the header is about: 单位电话 is a telephone number. Wide sheets have thousands of texts, so their
    // parts are looked up, the longest first.
    const qsizetype shortest = std::max<qsizetype>(2, (plain.size() + 1) / 2);
    for (qsizetype size = std::min(plain.size(), longestTerm); size >= shortest; --size)
        if (const Field *field = contained(plain, size))
            return {field, WordFit::Contained};
    return {};
}

const Field *HeaderWords::contained(const QString &plain, qsizetype size) const
{
    for (qsizetype at = plain.size() - size; at >= 0; --at) {
        const auto term = m_terms.constFind(QString::fromRawData(plain.constData() + at, size));
        if (term != m_terms.cend() && !meansAnother(plain, term.key())
            && (!plain.startsWith(u"是否"_s) || term.value()->kind == domain::Kind::Bool))
            return term.value();
    }
    return nullptr;
}

} // namespace importing
