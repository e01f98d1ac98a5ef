#include "domain/likeness.h"

#include "domain/identity_number.h"
#include "domain/union_name.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr size_t nextOnesCompared = 20; // where many records share a key
constexpr qsizetype shortestNearName = 5; // shorter cores that differ in a character are different names

/// A name without blanks and the dots inside names of minorities, which are typed in many ways.
QString plainName(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name)
        if (!c.isSpace() && c != u'·' && c != u'•' && c != u'・' && c != u'‧' && c != u'.')
            plain += c.toUpper();
    return plain;
}

/// As stored since the program checks numbers; older ones may have 15 digits.
QString wholeNumber(const QString &given) { return given.size() == 18 ? given : checkIdentityNumber(given).number; }

qsizetype differingPlaces(QStringView a, QStringView b)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            ++count;
    return count;
}

/// 第一分会 and 第二分会, 东区 and 西区: one character that makes two unions.
bool tellsApart(QChar c)
{
    return c.isDigit() || (c.unicode() < 0x2E80 && c.isLetter())
        || u"一二三四五六七八九十甲乙丙丁戊己东南西北中上下前后左右新老大小总分内外男女"_s.contains(c);
}

/// One character replaced, left out or put in, which is none that tells names apart.
bool isNear(QString a, QString b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < shortestNearName || b.size() - a.size() > 1)
        return false;
    qsizetype from = 0;
    while (from < a.size() && a[from] == b[from])
        ++from;
    const qsizetype rest = a.size() == b.size() ? from + 1 : from;
    if (QStringView(a).mid(rest) != QStringView(b).mid(from + 1))
        return false;
    return !tellsApart(b[from]) && (a.size() != b.size() || !tellsApart(a[from]));
}

const Field *dateCalled(const Entity &entity, const QString &term)
{
    for (const Field *field : entity.fields)
        if (field->kind == Kind::Date && field->term() == term)
            return field;
    return nullptr;
}

bool isKey(const Entity &entity, const Field *field)
{
    return std::ranges::any_of(entity.options.keys,
                               [&](const ImportKey &key) { return std::ranges::count(key.fields, field) > 0; });
}

/// The id where both are linked, otherwise the text.
bool sameTarget(const Value &a, const Value &b)
{
    const auto *one = std::get_if<Link>(&a);
    const auto *other = std::get_if<Link>(&b);
    if (one == nullptr || other == nullptr)
        return false;
    return one->id != 0 && other->id != 0 ? one->id == other->id : one->text == other->text;
}

QString say(const char *text) { return QCoreApplication::translate("Likeness", text); }

} // namespace

Likeness::Likeness(const Entity &entity)
    : m_entity(entity)
    , m_title(entity.options.title)
    , m_calledByName(entity.options.aliases != nullptr && entity.options.title == entity.options.reference)
{
    const Field *mobile = nullptr;
    for (const Field *field : entity.fields) {
        if (field->options.format == Format::IdentityNumber && m_identity == nullptr)
            m_identity = field;
        if (field->options.format == Format::Mobile && mobile == nullptr)
            mobile = field;
        if (field->options.format == Format::CreditCode && m_calledByName && m_credit == nullptr)
            m_credit = field;
        if (field->kind == Kind::Reference)
            m_references.push_back(field);
        if (field->kind == Kind::Money)
            m_amounts.push_back(field);
        if (field->options.vocabulary != nullptr && QLatin1StringView(field->options.vocabulary) == "sex"_L1)
            m_sex = field;
    }
    if (m_identity != nullptr && mobile != nullptr && !m_calledByName) {
        m_phone = mobile;
        m_birth = dateCalled(entity, u"出生日期"_s);
        m_unit = m_references.empty() ? nullptr : m_references.front();
        m_oncePerPerson = isKey(entity, m_identity);
    }
    QSet<const Field *> used{m_title,  m_identity,           m_phone,           m_birth, m_sex,
                             m_credit, entity.options.start, entity.options.end};
    if (!m_calledByName && m_phone == nullptr)
        for (const auto &group : {m_references, m_amounts})
            used.unite({group.begin(), group.end()});
    if (!isPerson() && !m_calledByName)
        for (const Field *field : entity.fields) {
            if (field->kind == Kind::Choice)
                used.insert(field);
            if (field->kind == Kind::Text && field->has(Searchable) && field != m_title && !isKey(entity, field))
                m_parties.push_back(field);
        }
    used.unite({m_parties.begin(), m_parties.end()});
    used.insert(m_unit);
    std::ranges::copy_if(entity.fields, std::back_inserter(m_fields),
                         [&](const Field *field) { return used.contains(field); });
}

QString Likeness::text(const Record &record, const Field *field) const
{
    return field != nullptr ? valueText(*field, record.value(*field)) : QString();
}

bool Likeness::differ(const Record &a, const Record &b, const Field *field) const
{
    if (field == nullptr || isEmpty(a.value(*field)) || isEmpty(b.value(*field)))
        return false;
    if (field->kind == Kind::Reference)
        return !sameTarget(a.value(*field), b.value(*field));
    return a.value(*field) != b.value(*field);
}

void Likeness::addKeys(const Record &record, std::vector<quint64> &keys) const
{
    const auto add = [&](size_t rule, QStringView one, QStringView two = {}) {
        if (!one.isEmpty())
            keys.push_back(qHashMulti(rule, one, two));
    };
    const QString title = plainName(text(record, m_title));
    if (m_phone != nullptr) {
        const QString number = wholeNumber(text(record, m_identity));
        add(1, number);
        if (number.size() == 18) { // one wrong digit leaves all parts but one as they are: region, year, day, order
            const QStringView all(number);
            add(2, all.mid(6, 11));
            add(3, all.left(10), all.mid(14, 3));
            add(4, all.left(14));
            add(12, all.left(6), all.mid(10, 7));
        } else if (number.size() >= 6) {
            add(5, QStringView(number).left(number.size() / 2));
            add(6, QStringView(number).mid(number.size() / 2));
        }
        if (title.isEmpty())
            return;
        if (const QString birth = text(record, m_birth); !birth.isEmpty())
            add(7, title, birth);
        if (const QString phone = text(record, m_phone); !phone.isEmpty())
            add(8, title, phone);
        if (const QString unit = text(record, m_unit); !unit.isEmpty())
            add(9, title, unit);
        return;
    }
    if (m_calledByName) {
        const QString core = unionNameCore(text(record, m_title));
        add(10, core);
        for (qsizetype i = 0; core.size() >= shortestNearName && i < core.size(); ++i)
            add(10, QString(core).remove(i, 1));
        add(11, text(record, m_credit));
        return;
    }
    const QString start = text(record, m_entity.options.start);
    if (start.isEmpty())
        return;
    if (isKey(m_entity, m_title)) { // titled by a number of its own
        for (const Field *reference : m_references)
            add(13, start, text(record, reference));
    } else if (!title.isEmpty()) {
        add(14, title, start);
    }
}

QString Likeness::reason(const Record &a, const Record &b) const
{
    if (m_phone != nullptr)
        return personReason(a, b);
    return m_calledByName ? nameReason(a, b) : occasionReason(a, b);
}

QString Likeness::personReason(const Record &a, const Record &b) const
{
    // What happens to people happens again: a file that was closed before the other one was opened is another file.
    const auto apart = [&](const Record &one, const Record &other) {
        const Field *start = m_entity.options.start;
        const Field *end = m_entity.options.end;
        if (m_oncePerPerson || start == nullptr || end == nullptr)
            return false;
        const auto *ended = std::get_if<Date>(&one.value(*end));
        const auto *begun = std::get_if<Date>(&other.value(*start));
        return ended != nullptr && begun != nullptr && !(*begun < *ended);
    };
    if (apart(a, b) || apart(b, a))
        return {};
    const QString nameA = plainName(text(a, m_title)), nameB = plainName(text(b, m_title));
    const bool sameName = !nameA.isEmpty() && nameA == nameB;
    const QString givenA = text(a, m_identity), givenB = text(b, m_identity);
    const bool bothNumbers = !givenA.isEmpty() && !givenB.isEmpty();
    if (bothNumbers) {
        const QString idA = wholeNumber(givenA), idB = wholeNumber(givenB);
        if (!idA.isEmpty() && idA == idB)
            return givenA.size() == givenB.size()
                ? say(QT_TRANSLATE_NOOP("Likeness", "The same identity number."))
                : say(QT_TRANSLATE_NOOP("Likeness", "The same identity number, once with 15 and once with 18 digits."));
        if (idA.size() == idB.size() && idA.size() >= 6) {
            // The check digit follows the others, so a slip of the pen that passed every check changes two.
            const bool resident = idA.size() == 18 && sameName;
            if (differingPlaces(idA, idB) == 1
                || (resident && differingPlaces(QStringView(idA).left(17), QStringView(idB).left(17)) == 1))
                return sameName ? say(QT_TRANSLATE_NOOP(
                           "Likeness", "The same name, and identity numbers that differ in one digit."))
                                : say(QT_TRANSLATE_NOOP("Likeness", "Identity numbers that differ in one digit."));
        }
    }
    if (!sameName || differ(a, b, m_sex))
        return {};
    const auto same = [&](const Field *field) {
        return field != nullptr && !isEmpty(a.value(*field)) && a.value(*field) == b.value(*field);
    };
    if (same(m_birth))
        return say(QT_TRANSLATE_NOOP("Likeness", "The same name and birth date."));
    if (same(m_phone))
        return say(QT_TRANSLATE_NOOP("Likeness", "The same name and mobile number."));
    if (m_unit != nullptr && sameTarget(a.value(*m_unit), b.value(*m_unit)) && !bothNumbers && !differ(a, b, m_birth))
        return say(QT_TRANSLATE_NOOP("Likeness", "The same name in the same unit."));
    return {};
}

QString Likeness::nameReason(const Record &a, const Record &b) const
{
    const QString codeA = text(a, m_credit), codeB = text(b, m_credit);
    const QString coreA = unionNameCore(text(a, m_title)), coreB = unionNameCore(text(b, m_title));
    if (coreA.isEmpty() || coreB.isEmpty())
        return {};
    if (coreA == coreB)
        return say(QT_TRANSLATE_NOOP("Likeness", "The same name, written in two ways."));
    if (!codeA.isEmpty() && codeA == codeB)
        return say(QT_TRANSLATE_NOOP("Likeness", "The same credit code."));
    if (isNear(coreA, coreB) && (codeA.isEmpty() || codeB.isEmpty()))
        return say(QT_TRANSLATE_NOOP("Likeness", "Names that differ in one character."));
    return {};
}

QString Likeness::occasionReason(const Record &a, const Record &b) const
{
    const bool numbered = isKey(m_entity, m_title);
    const bool payments = m_identity != nullptr || numbered;
    const auto contradicts = [&](const Field *field) { return differ(a, b, field); };
    const auto apart = [&](const Field *field) { // 礼堂 and 大礼堂 may be one place
        const QString one = text(a, field), other = text(b, field);
        return !one.isEmpty() && !other.isEmpty() && !one.contains(other) && !other.contains(one);
    };
    if (std::ranges::any_of(m_references, contradicts) || contradicts(m_identity) || contradicts(m_sex)
        || std::ranges::any_of(m_parties, apart) || (payments && std::ranges::any_of(m_amounts, contradicts)))
        return {};
    const Field *start = m_entity.options.start;
    if (start == nullptr || isEmpty(a.value(*start)) || a.value(*start) != b.value(*start))
        return {};
    if (!numbered)
        return plainName(text(a, m_title)) == plainName(text(b, m_title)) && !text(a, m_title).isEmpty()
            ? say(QT_TRANSLATE_NOOP("Likeness", "The same title on the same day."))
            : QString();
    const bool sameKind = std::ranges::none_of(
        m_fields, [&](const Field *field) { return field->kind == Kind::Choice && contradicts(field); });
    const bool sameParty = std::ranges::any_of(
        m_references, [&](const Field *field) { return sameTarget(a.value(*field), b.value(*field)); });
    return sameKind && sameParty ? say(QT_TRANSLATE_NOOP("Likeness", "The same unit, kind and day under two numbers."))
                                 : QString();
}

std::vector<LikenessPair> likenessPairs(std::vector<LikenessKey> keys)
{
    std::ranges::sort(keys, {}, [](const LikenessKey &key) { return std::pair(key.key, key.place); });
    std::vector<LikenessPair> pairs;
    for (size_t from = 0, to = 0; from < keys.size(); from = to) {
        for (to = from + 1; to < keys.size() && keys[to].key == keys[from].key;)
            ++to;
        for (size_t i = from; i < to; ++i)
            for (size_t j = i + 1; j < std::min(to, i + 1 + nextOnesCompared); ++j)
                if (keys[i].place != keys[j].place)
                    pairs.push_back({keys[i].place, keys[j].place});
    }
    const auto order = [](const LikenessPair &pair) { return std::pair(pair.first, pair.second); };
    std::ranges::sort(pairs, {}, order);
    const auto rest = std::ranges::unique(pairs, {}, order);
    pairs.erase(rest.begin(), rest.end());
    return pairs;
}

} // namespace domain
