#pragma once
// Which documents the office can make, from which templates, and which template it chose for each kind. The choice lies
// in the office's database: everybody there makes the same document.

#include "app/office.h"
#include "reporting/content/report.h"
#include "reporting/content/template_store.h"

namespace app {

/// Shipped kinds and those of the office's own templates.
QList<reporting::ReportKind> reportKinds(Office &office);
/// Of one kind, the standard one first.
QList<reporting::TemplateInfo> templatesOf(Office &office, const QString &kind);
/// The template chosen for a kind; its standard one where none was, or where the chosen one is gone.
std::optional<reporting::TemplateInfo> templateFor(Office &office, const QString &kind);
/// Throws Error.
void chooseTemplate(Office &office, const QString &kind, const QString &name);

} // namespace app
