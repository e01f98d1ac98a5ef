#include "storage/office.h"

#include "storage/keyed_rows.h"
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

/// Where a row has one text, an empty one is none.
void saveText(Operation &operation, const KeyedTable &table, KeyedRow row, const QString &column, const QString &text)
{
    if (!text.isEmpty())
        row.insert(column, text);
    else if (keyedRow(operation.session(), table, row).value(column).toString().isEmpty())
        return;
    saveKeyedRow(operation, table, row);
}

KeyedRow wordingKey(const QString &templateName, int year, const QString &line)
{
    return {{u"template"_s, templateName}, {u"year"_s, year}, {u"line"_s, line}};
}

} // namespace

QString setting(Session &session, const QString &name)
{
    Query query(session.database, u"SELECT value FROM setting WHERE name = ?"_s);
    query.bind(name);
    return query.next() ? query.text(0) : QString();
}

void saveSetting(Operation &operation, const QString &name, const QString &value)
{
    saveText(operation, settingTable, {{u"name"_s, name}}, u"value"_s, value);
}

QMap<QString, QString> settingsBelow(Session &session, const QString &words)
{
    Query query(session.database, u"SELECT name, value FROM setting WHERE name >= ? AND name < ?"_s);
    query.bind(words).bind(QString(words + QChar(0xffff)));
    QMap<QString, QString> found;
    while (query.next())
        found.insert(query.text(0).mid(words.size()), query.text(1));
    return found;
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
    saveText(operation, yearTextTable, {{u"document"_s, document}, {u"year"_s, year}, {u"name"_s, name}}, u"text"_s,
             text);
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
    // Empty words are kept too: the paragraph is left out.
    KeyedRow row = wordingKey(templateName, year, wording.line);
    row.insert(u"text"_s, wording.text.isNull() ? u""_s : wording.text);
    saveKeyedRow(operation, ownWordingTable, row);
}

void removeOwnWording(Operation &operation, const QString &templateName, int year, const QString &line)
{
    saveKeyedRow(operation, ownWordingTable, wordingKey(templateName, year, line));
}

} // namespace storage
