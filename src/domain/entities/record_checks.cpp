#include "domain/entities/record_checks.h"

#include "domain/identity_number.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

QString tidiedName(const QString &name, bool resident)
{
    QString tidy = name.trimmed();
    for (const QChar dot : {u'•', u'・', u'‧'})
        tidy.replace(dot, QChar(u'·'));
    if (std::ranges::none_of(tidy, [](QChar c) { return c.isSpace(); }))
        return tidy;
    // 张 三: sheets pad names of two characters to the width of three.
    static const QRegularExpression padded(u"\\A(\\p{Han})[\\s\\x{3000}]+(\\p{Han})\\z"_s);
    const QRegularExpressionMatch match = padded.match(tidy);
    return resident && match.hasMatch() ? match.captured(1) + match.captured(2) : tidy;
}

QString numberMessage(const QString &code)
{
    if (code == "id_check_digit"_L1)
        return QCoreApplication::translate(
            "Issues", "The last character does not fit the ID number. Compare it with the document.");
    if (code == "id_length"_L1)
        return QCoreApplication::translate("Issues", "The ID number is too short or too long for its type.");
    if (code == "id_birth_date"_L1)
        return QCoreApplication::translate("Issues", "The ID number holds a birth date that does not exist.");
    return QCoreApplication::translate("Issues", "The ID number holds characters that do not belong there.");
}

void takeBirthDate(Record &record, const DateField &field, Date told, Issues &issues)
{
    const Date printed = record.get(field);
    const bool agrees = printed.isNull() || printed == told
        || (!printed.dayKnown() && printed.year() == told.year() && printed.month() == told.month());
    if (!agrees)
        issues << warning(
            u"birth_id_mismatch"_s, &field,
            QCoreApplication::translate("Issues", "Given is %1, but the ID number says %2. The ID number decides.")
                .arg(printed.display(), told.display()),
            printed.toIso());
    record.set(field, told);
}

void takeSex(Record &record, const ChoiceField &field, const QString &told, Issues &issues)
{
    const QString printed = record.get(field);
    if (!printed.isEmpty() && printed != told)
        issues << warning(
            u"sex_id_mismatch"_s, &field,
            QCoreApplication::translate("Issues", "Given is %1, but the ID number says %2. The ID number decides.")
                .arg(printed, told),
            printed);
    record.set(field, told);
}

void checkNumber(Record &record, const PersonFields &fields, Severity wrongNumber, Issues &issues)
{
    const QString given = record.get(*fields.idNumber);
    if (given.isEmpty())
        return;
    const QString type = fields.idType ? record.get(*fields.idType) : QString();
    const IdentityCheck check = checkIdentityNumber(given, type);
    if (fields.idType && type.isEmpty())
        record.set(*fields.idType, check.type);
    if (!check.issueCode.isEmpty()) {
        issues << Issue{check.issueCode, wrongNumber, fields.idNumber, numberMessage(check.issueCode), given};
        return;
    }
    record.set(*fields.idNumber, check.number);
    if (fields.birthDate && !check.birthDate.isNull())
        takeBirthDate(record, *fields.birthDate, check.birthDate, issues);
    if (fields.sex && !check.sex.isEmpty())
        takeSex(record, *fields.sex, check.sex, issues);
}

void checkMobile(Record &record, const TextField &mobile, const TextField &other, Issues &issues)
{
    const QString given = record.get(mobile);
    if (given.isEmpty())
        return;
    const QString number = mobileNumber(given);
    record.set(mobile, number);
    if (!number.isEmpty())
        return;
    const QString kept = record.get(other);
    if (!choicesOf(kept).contains(given))
        record.set(other, kept.isEmpty() ? given : kept + u'、' + given);
    issues << warning(
        u"phone_invalid"_s, &mobile,
        QCoreApplication::translate(
            "Issues", "“%1” is no mobile number (11 digits beginning with 13 to 19). It is kept as the other phone.")
            .arg(given),
        given);
}

} // namespace

void checkPerson(Record &record, const PersonFields &fields, Severity wrongNumber, Issues &issues)
{
    if (fields.idNumber)
        checkNumber(record, fields, wrongNumber, issues);
    if (fields.name) {
        const QString type = fields.idType ? record.get(*fields.idType) : QString();
        record.set(*fields.name, tidiedName(record.get(*fields.name), type.isEmpty() || type == u"居民身份证"_s));
    }
    if (fields.mobile && fields.otherPhone)
        checkMobile(record, *fields.mobile, *fields.otherPhone, issues);
}

void checkOrder(const Record &record, const DateField &earlier, const DateField &later, Issues &issues)
{
    const Date first = record.get(earlier);
    const Date second = record.get(later);
    if (first.isNull() || second.isNull() || second >= first)
        return;
    const bool sameMonth = first.year() == second.year() && first.month() == second.month();
    if (sameMonth && !second.dayKnown())
        return;
    issues << warning(u"date_order"_s, &later,
                      QCoreApplication::translate("Issues", "%1 lies before %2 (%3).")
                          .arg(second.display(), labelOf(record.entity(), earlier), first.display()),
                      second.toIso());
}

void checkAtLeast(const Record &record, std::initializer_list<const Field *> fields, qint64 smallest, Issues &issues)
{
    for (const Field *field : fields) {
        const qint64 *number = std::get_if<qint64>(&record.value(*field));
        const qint64 scale = field->kind == Kind::Integer ? 1
            : field->kind == Kind::Money                  ? fenPerYuan
                                                          : tenThousandths;
        if (number == nullptr || *number >= smallest * scale)
            continue;
        const QString given = valueText(*field, record.value(*field));
        issues << warning(u"number_small"_s, field,
                          QCoreApplication::translate("Issues", "%1 is %2, but at least %3 is expected.")
                              .arg(labelOf(record.entity(), *field), given)
                              .arg(smallest),
                          given);
    }
}

void checkGiven(const Record &record, const Field &field, Issues &issues)
{
    if (isEmpty(record.value(field)))
        issues << warning(field.issueStem() + u"_missing"_s, &field,
                          QCoreApplication::translate("Issues", "%1 is missing.").arg(labelOf(record.entity(), field)));
}

void checkPart(const Record &record, const IntegerField &part, const IntegerField &whole, Issues &issues)
{
    const auto some = record.get(part);
    const auto all = record.get(whole);
    if (some && all && *some > *all)
        issues << warning(u"count_exceeds"_s, &part,
                          QCoreApplication::translate("Issues", "%1 is %2, more than %3 (%4).")
                              .arg(labelOf(record.entity(), part))
                              .arg(*some)
                              .arg(labelOf(record.entity(), whole))
                              .arg(*all),
                          QString::number(*some));
}

void checkCreditCode(const Record &record, const TextField &code, Issues &issues)
{
    const QString given = record.get(code);
    if (!given.isEmpty() && !creditCodeValid(given))
        issues << warning(
            u"credit_code_invalid"_s, &code,
            QCoreApplication::translate(
                "Issues", "“%1” is no unified social credit code: 18 characters, the last one a check character.")
                .arg(given),
            given);
}

} // namespace domain
