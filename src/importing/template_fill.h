#pragma once
// Records written into a form that another office hands out, which must not be changed otherwise.

#include "domain/entity.h"

#include <QList>
#include <functional>

namespace importing {

struct TemplateRows
{
    /// Fields that may be written; none: all the form has columns for.
    QList<const domain::Field *> fields;
    int count = 0;
    /// The value of row `index` (0-based, asked in ascending order) as canonical text.
    std::function<QString(int index, const domain::Field &field)> value;
};

/// Finds the header of the form as an import does, fills the rows below it in the style they have, and copies
/// everything else as it is. Rows below the table move down when it is too short. Returns the fields that were written.
/// Throws Error{InvalidInput} when the form is no xlsx or has no header for the entity, Error{Unwritable}, also for the
/// path of the form itself.
QList<const domain::Field *> fillTemplate(const domain::Entity &entity, const QString &form, const QString &path,
                                          const TemplateRows &rows);

} // namespace importing
