#include "domain/entities/record_checks.h"

#include "domain/identity_number.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Issues", text); }

QString identityMessage(const QString &code)
{
    if (code == u"id_check_digit"_s)
        return say("The check digit of the identity number is wrong. Compare it with the document.");
    if (code == u"id_length"_s)
        return say("The identity number has neither 15 nor 18 characters.");
    if (code == u"id_birth_date"_s)
        return say("The identity number holds a birth date that does not exist.");
    return say("The identity number holds characters that do not belong there.");
}

} // namespace

void checkIdentity(Record &record, const TextField &number, const QString &type, const ChoiceField *sex,
                   const DateField *birthDate, Severity severity, Issues &issues)
{
    const QString given = record.get(number);
    if (given.isEmpty())
        return;
    const IdentityCheck check = checkIdentityNumber(given, type);
    if (!check.issueCode.isEmpty()) {
        issues << Issue{check.issueCode, severity, &number, identityMessage(check.issueCode), given};
        return;
    }
    record.set(number, check.number);
    if (birthDate != nullptr && !check.birthDate.isNull()) {
        const Date printed = record.get(*birthDate);
        const bool agrees = printed.isNull()
            || (printed.dayKnown() ? printed == check.birthDate : printed.firstDay() == Date::of(check.birthDate.year(), check.birthDate.month()).firstDay());
        if (!agrees)
            issues << warning(u"birth_id_mismatch"_s, birthDate,
                              say("The birth date given (%1) is not that of the identity number (%2); the number decides.")
                                  .arg(printed.toIso(), check.birthDate.toIso()),
                              printed.toIso());
        record.set(*birthDate, check.birthDate);
    }
    if (sex != nullptr && !check.sex.isEmpty()) {
        const QString printed = record.get(*sex);
        if (!printed.isEmpty() && printed != check.sex)
            issues << warning(u"sex_id_mismatch"_s, sex,
                              say("The sex given (%1) is not that of the identity number (%2); the number decides.").arg(printed, check.sex),
                              printed);
        record.set(*sex, check.sex);
    }
}

void checkMobile(Record &record, const TextField &mobile, const TextField *other, Issues &issues)
{
    const QString given = record.get(mobile);
    if (given.isEmpty())
        return;
    if (const QString number = mobileNumber(given); !number.isEmpty()) {
        record.set(mobile, number);
        return;
    }
    issues << warning(u"phone_invalid"_s, &mobile,
                      say("“%1” is no mobile number (11 digits beginning with 13 to 19); it is kept as another phone.").arg(given), given);
    if (other == nullptr)
        return;
    const QString kept = record.get(*other);
    if (!choicesOf(kept).contains(given))
        record.set(*other, kept.isEmpty() ? given : kept + u'、' + given);
    record.set(mobile, QString());
}

void checkOrder(const Record &record, const DateField &earlier, const DateField &later, Issues &issues)
{
    const Date first = record.get(earlier);
    const Date second = record.get(later);
    if (!first.isNull() && !second.isNull() && second.firstDay() < first.firstDay() && !(second.year() == first.year() && second.month() == first.month() && !second.dayKnown()))
        issues << warning(u"date_order"_s, &later,
                          say("%1 lies before %2 (%3).").arg(second.display(), labelOf(record.entity(), earlier), first.display()),
                          second.toIso());
}

void checkCreditCode(const Record &record, const TextField &code, Issues &issues)
{
    const QString given = record.get(code);
    if (!given.isEmpty() && !creditCodeValid(given))
        issues << warning(u"credit_code_invalid"_s, &code,
                          say("“%1” is no unified social credit code: 18 characters with a check character.").arg(given), given);
}

QString tidiedName(const QString &name)
{
    QString tidy = name.trimmed();
    for (const char16_t dot : {u'•', u'・', u'‧'})
        tidy.replace(QChar(dot), QChar(u'·'));
    return tidy;
}

} // namespace domain
