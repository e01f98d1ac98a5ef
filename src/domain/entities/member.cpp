#include "domain/entities/member.h"

#include "domain/entities/record_checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain::member {

namespace {

/// 张 三 → 张三: sheets pad two-character names to the width of three.
QString withoutPadding(const QString &given)
{
    static const QRegularExpression padded(u"^(\\p{Han})[\\s\\x{3000}]+(\\p{Han})$"_s);
    const QRegularExpressionMatch match = padded.match(given);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : given;
}

} // namespace

void check(Record &record, const Clock &, Issues &issues)
{
    const QString residentId = u"居民身份证"_s;
    if (record.get(id_type).isEmpty() && !record.get(id_number).isEmpty())
        record.set(id_type, residentId);
    const QString tidy = tidiedName(record.get(name));
    record.set(name, record.get(id_type) == residentId ? withoutPadding(tidy) : tidy);
    checkIdentity(record, id_number, record.get(id_type), &sex, &birth_date, Severity::Error, issues);
    checkMobile(record, phone, &phone_other, issues);
    if (record.get(member_status).isEmpty())
        record.set(member_status, u"在册"_s);
    checkOrder(record, joined_date, left_date, issues);
    checkOrder(record, birth_date, joined_date, issues);
}

} // namespace domain::member
