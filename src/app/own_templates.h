#pragma once
// The office's own templates, changed as people do it: each change is one operation, with its place in the history.

#include "app/office.h"
#include "reporting/content/template_store.h"

namespace app {

/// Throw Error with a sentence, as reporting/content/template_store.h says.
void saveTemplate(Office &office, const QString &name, const QString &text);
void removeTemplate(Office &office, const QString &name);
/// Returns the template's name.
QString importTemplate(Office &office, const QString &path);

} // namespace app
