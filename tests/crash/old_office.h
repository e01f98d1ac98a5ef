#pragma once
// An office file as an earlier version of the program left it: the first steps of the schema, and some rows.

#include <QString>

namespace crash {

/// The schema version of what makeOldOffice makes.
int oldVersion();
/// Runs a child, which makes the file.
void makeOldOffice(const QString &path);

} // namespace crash
