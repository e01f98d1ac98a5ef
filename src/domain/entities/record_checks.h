#pragma once
// Checks several ledgers share. Each completes what it can and reports the rest.

#include "domain/record.h"

namespace domain {

/// GB 11643: the number decides over a printed birth date or sex, and fills them in where they are empty. A resident ID
/// of 15 digits becomes 18. Codes id_check_digit, id_length … with the given severity; birth_id_mismatch,
/// sex_id_mismatch.
void checkIdentity(Record &record, const TextField &number, const QString &type, const ChoiceField *sex,
                   const DateField *birthDate, Severity severity, Issues &issues);

/// Keeps a valid mobile in `mobile`; anything else goes to `other` with the warning phone_invalid.
void checkMobile(Record &record, const TextField &mobile, const TextField *other, Issues &issues);

/// Warns (date_order) when the later date lies before the earlier one.
void checkOrder(const Record &record, const DateField &earlier, const DateField &later, Issues &issues);

/// Warns (credit_code_invalid) when a code does not fit GB 32100.
void checkCreditCode(const Record &record, const TextField &code, Issues &issues);

/// Dots between the parts of a name become U+00B7; surrounding blanks go.
QString tidiedName(const QString &name);

} // namespace domain
