#include "reporting/public_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// A ledger about people: it has a place for their identity number, or refers to a file that has.
bool isAboutPeople(const domain::Entity &entity)
{
    return std::ranges::any_of(entity.fields, [](const domain::Field *field) {
        const domain::Entity *target = field->options.target;
        return field->options.format == domain::Format::IdentityNumber
            || (target != nullptr && std::ranges::any_of(target->fields, [](const domain::Field *of) {
                    return of->options.format == domain::Format::IdentityNumber;
                }));
    });
}

bool endsWithAny(const QString &key, const QStringList &endings)
{
    return std::ranges::any_of(endings, [&key](const QString &ending) { return key.endsWith(ending); });
}

} // namespace

QString publicNameOf(const QString &name)
{
    QList<uint> characters = name.trimmed().toUcs4();
    const qsizetype shown = characters.size() > 2 ? characters.size() - 1 : characters.size();
    for (qsizetype i = 1; i < shown; ++i)
        characters[i] = U'*';
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

PublicUse publicUse(const domain::Entity &entity, const domain::Field &field)
{
    // Numbers, addresses and what tells of illness; free words may hold any of them.
    static const QStringList never{u"id_number"_s, u"phone"_s,      u"phone_other"_s, u"email"_s,
                                   u"address"_s,   u"postcode"_s,   u"bank_name"_s,   u"bank_no"_s,
                                   u"health"_s,    u"disability"_s, u"hospital"_s,    u"cause_note"_s,
                                   u"situation"_s, u"needs"_s,      u"birth_date"_s,  u"household_district"_s};
    const QString key = field.name();
    if (field.has(domain::Sensitive) || endsWithAny(key, never))
        return PublicUse::Never;
    if (!isAboutPeople(entity))
        return PublicUse::Shown;
    if (field.options.format == domain::Format::Multiline || key == u"remark"_s)
        return PublicUse::Never;
    if (key == u"reason"_s && field.kind == domain::Kind::Text) // of an insurance claim: the illness
        return PublicUse::Never;
    static const QStringList names{u"person_name"_s,    u"recipient_name"_s, u"target_name"_s,    u"member_name"_s,
                                   u"applicant_name"_s, u"parent_name"_s,    u"respondent_name"_s};
    return key == u"name"_s || names.contains(key) ? PublicUse::NameMasked : PublicUse::Shown;
}

} // namespace reporting
