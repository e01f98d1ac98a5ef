#pragma once
// What a column holds, by its first values: where the header says nothing known, identity numbers, mobiles, credit
// codes, closed codes and names in a register still can be told.

#include "domain/entity.h"
#include "storage/registers.h"

namespace importing {

/// The field among `open` (those no header took) that nearly all of the values fit; null when none does.
const domain::Field *sniffedField(const domain::FieldList &fields, const QList<const domain::Field *> &taken,
                                  const QStringList &values, storage::Registers *registers);

/// A reference whose register knows nearly all of the values; null when none does.
const domain::Field *sniffedReference(const domain::FieldList &fields, const QList<const domain::Field *> &taken,
                                      const QStringList &values, storage::Registers *registers);

/// Whether nearly all of the values show that they belong to the field; free text shows nothing.
bool valuesFit(const domain::Field &field, const QStringList &values, storage::Registers *registers);

} // namespace importing
