#include "storage/office.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

struct ProfileEntry
{
    const char *name;
    QString OfficeProfile::*member;
};

constexpr ProfileEntry profileEntries[] = {
    {"office.full_name", &OfficeProfile::fullName},
    {"office.short_form", &OfficeProfile::shortForm},
    {"office.higher_union", &OfficeProfile::higherUnion},
    {"office.party_organisation", &OfficeProfile::partyOrganisation},
    {"office.signature_name", &OfficeProfile::signatureName},
    {"office.chair", &OfficeProfile::chair},
    {"office.level", &OfficeProfile::level},
};

} // namespace

QString setting(Session &session, const QString &name)
{
    Query query(session.database, u"SELECT value FROM setting WHERE name = ?"_s);
    query.bind(name);
    return query.next() ? query.text(0) : QString();
}

void saveSetting(Operation &operation, const QString &name, const QString &value)
{
    operation.session().database.run(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, value});
}

OfficeProfile officeProfile(Session &session)
{
    OfficeProfile profile;
    for (const ProfileEntry &entry : profileEntries)
        profile.*entry.member = setting(session, QLatin1StringView(entry.name));
    return profile;
}

void saveOfficeProfile(Operation &operation, const OfficeProfile &profile)
{
    for (const ProfileEntry &entry : profileEntries)
        saveSetting(operation, QLatin1StringView(entry.name), profile.*entry.member);
}

QString officeUid(Session &session) { return setting(session, u"office_uid"_s); }

void initialiseOffice(Operation &operation, const QString &fullName)
{
    OfficeProfile profile;
    profile.fullName = fullName;
    saveOfficeProfile(operation, profile);
}

QString yearText(Session &session, const QString &document, int year, const QString &name)
{
    Query query(session.database, u"SELECT text FROM year_text WHERE document = ? AND year = ? AND name = ?"_s);
    query.bindAll({document, year, name});
    return query.next() ? query.text(0) : QString();
}

void saveYearText(Operation &operation, const QString &document, int year, const QString &name, const QString &text)
{
    operation.session().database.run(u"INSERT INTO year_text (document, year, name, text) VALUES (?, ?, ?, ?) "
                                     "ON CONFLICT (document, year, name) DO UPDATE SET text = excluded.text"_s,
                                     {document, year, name, text});
}

QList<OwnWording> ownWordings(Session &session, const QString &templateName, int year)
{
    Query query(session.database,
                u"SELECT line, text FROM own_wording WHERE template = ? AND year = ? ORDER BY line"_s);
    query.bindAll({templateName, year});
    QList<OwnWording> wordings;
    while (query.next())
        wordings << OwnWording{query.text(0), query.text(1)};
    return wordings;
}

void saveOwnWording(Operation &operation, const QString &templateName, int year, const OwnWording &wording)
{
    operation.session().database.run(u"INSERT INTO own_wording (template, year, line, text) VALUES (?, ?, ?, ?) "
                                     "ON CONFLICT (template, year, line) DO UPDATE SET text = excluded.text"_s,
                                     {templateName, year, wording.line, wording.text.isNull() ? u""_s : wording.text});
}

void removeOwnWording(Operation &operation, const QString &templateName, int year, const QString &line)
{
    operation.session().database.run(u"DELETE FROM own_wording WHERE template = ? AND year = ? AND line = ?"_s,
                                     {templateName, year, line});
}

} // namespace storage
