#pragma once
// References of the rows: strict ones must be in their register, loose ones keep their text and are linked later. A
// register without a single record tells no wrong name from a right one: what refers to it waits like a loose
// reference.

#include "importing/sheet_reading.h"
#include "storage/registers.h"

namespace importing {

class ReferenceLinks
{
public:
    ReferenceLinks(storage::Session &session, const domain::Entity &entity, storage::Registers &registers);

    /// Links the row's references. Issues: <stem>_missing and <stem>_unknown of strict ones. A strict reference whose
    /// column the sheet does not have gets the office's own union.
    void resolve(ReadRow &row);

    /// Warns once per text of a loose reference that names no record (<stem>_unlinked), and once per sheet of an
    /// assumed one (<stem>_assumed, on the header row).
    void report(ImportPlan &plan) const;

private:
    void resolveStrict(const domain::Field &field, ReadRow &row);
    void assume(const domain::Field &field, ReadRow &row) const;

    const domain::Entity &m_entity;
    storage::Registers &m_registers;
    QList<const domain::Field *> m_fields; // the references among the entity's fields
    QHash<const domain::Field *, QString>
        m_assumed; // strict references to the union register and the office's own name
};

} // namespace importing
