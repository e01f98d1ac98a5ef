#pragma once
// Identity numbers: GB 11643 resident IDs (18 digits, 15-digit legacy ones become 18), residence permits of Hong Kong,
// Macao and Taiwan people (same structure, region 81/82/83), the foreigner's permanent residence ID (18 digits
// beginning with 9 since 2023-12-01, or 3 letters + 12 digits), and passports and travel permits (length only).

#include "domain/date.h"

#include <QString>
#include <optional>

namespace domain {

struct IdentityCheck
{
    QString number; // normalised: upper case, half width, 18 digits where it was 15
    QString issueCode; // empty when good; id_check_digit, id_length, id_birth_date, id_characters
    QString type; // code of vocabulary id_type the number fits best (居民身份证, 港澳台居民居住证 …)
    Date birthDate; // where the number tells it
    QString sex; // 男, 女, or empty where the number does not tell
    bool completed = false; // a 15-digit number was completed to 18
};

/// type: code of vocabulary id_type; empty means 居民身份证.
IdentityCheck checkIdentityNumber(const QString &text, const QString &type = {});

/// MOD 11-2 check character over the first 17 digits ('0'..'9', 'X').
QChar residentCheckCharacter(QStringView first17);

/// GB 32100: 18 characters of 0-9A-HJ-NPQRTUWXY, weights 3^i mod 31.
bool creditCodeValid(const QString &code);

/// 11 digits, 1[3-9]; +86, blanks and dashes taken off. Empty when it is no mobile number.
QString mobileNumber(const QString &text);

} // namespace domain
