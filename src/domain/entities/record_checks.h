#pragma once
// Checks several ledgers share. Each completes what it can and reports the rest.

#include "domain/record.h"

#include <initializer_list>

namespace domain {

/// Which fields of an entity tell who a person is. Fields an entity does not have are null.
struct PersonFields
{
    const TextField *name = nullptr;
    const ChoiceField *idType = nullptr;
    const TextField *idNumber = nullptr;
    const ChoiceField *sex = nullptr;
    const DateField *birthDate = nullptr;
    const TextField *mobile = nullptr;
    const TextField *otherPhone = nullptr;
};

/// Name: dots between its parts become U+00B7, surrounding blanks go, and so do those that pad a name of two Chinese
/// characters. Identity number (GB 11643): 15 digits become 18; it decides over a printed birth date or sex
/// (birth_id_mismatch, sex_id_mismatch) and fills them in where they are empty; a wrong one is reported with the given
/// severity (id_check_digit, id_length, id_birth_date, id_characters) and kept. Phone: only a valid mobile stays,
/// anything else moves to the other phone (phone_invalid).
void checkPerson(Record &record, const PersonFields &fields, Severity wrongNumber, Issues &issues);

/// Warns (date_order) when the later date lies before the earlier one.
void checkOrder(const Record &record, const DateField &earlier, const DateField &later, Issues &issues);

/// Warns (number_small) of each given number below the smallest that makes sense, in the field's own unit (yuan, not
/// fen).
void checkAtLeast(const Record &record, std::initializer_list<const Field *> fields, qint64 smallest, Issues &issues);

/// Warns (held_date_missing …) about an empty field that another value of the record says must be there.
void checkGiven(const Record &record, const Field &field, Issues &issues);

/// Warns (count_exceeds) when a part is larger than its whole: present and invited, women and all.
void checkPart(const Record &record, const IntegerField &part, const IntegerField &whole, Issues &issues);

/// Warns (credit_code_invalid) when a code does not fit GB 32100.
void checkCreditCode(const Record &record, const TextField &code, Issues &issues);

} // namespace domain
