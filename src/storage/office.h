#pragma once
// What the office says about itself, and settings that change results. Kept in the database, not on the machine.

#include "storage/operation.h"

#include <QMap>

namespace storage {

/// 单位信息. Documents, list headings and the signature read it.
struct OfficeProfile
{
    QString fullName; // 云溪街道总工会
    QString shortForm; // 我街道
    QString higherUnion; // 上级工会
    QString partyOrganisation; // 党组织: 街道党工委
    QString signatureName; // 落款; empty: the full name
    QString chair; // 工会主席
    QString level; // 街道, 乡镇, 社区, 企业 …
    friend bool operator==(const OfficeProfile &, const OfficeProfile &) = default;
};

OfficeProfile officeProfile(Session &session);
void saveOfficeProfile(Operation &operation, const OfficeProfile &profile);
/// Made once, when the database is new.
QString officeUid(Session &session);
/// Writes the name of a new office.
void initialiseOffice(Operation &operation, const QString &fullName);

/// Any other setting by name; empty when unset.
QString setting(Session &session, const QString &name);
void saveSetting(Operation &operation, const QString &name, const QString &value);
/// Those whose names begin with the words, by what follows in their names, in order.
QMap<QString, QString> settingsBelow(Session &session, const QString &words);

/// The year's own texts (指导思想, 存在的问题 …) of one document ("annual-summary"); survive regeneration.
QString yearText(Session &session, const QString &document, int year, const QString &name);
void saveYearText(Operation &operation, const QString &document, int year, const QString &name, const QString &text);

/// A paragraph the office words itself. line: the template's line it stands for, as it was then; text: a line of a
/// template too, with its placeholders; empty: the paragraph is left out.
struct OwnWording
{
    QString line;
    QString text;
};
/// Those of a template and year; survive regeneration.
QList<OwnWording> ownWordings(Session &session, const QString &templateName, int year);
void saveOwnWording(Operation &operation, const QString &templateName, int year, const OwnWording &wording);
void removeOwnWording(Operation &operation, const QString &templateName, int year, const QString &line);

} // namespace storage
