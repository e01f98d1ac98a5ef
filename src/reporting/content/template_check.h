#pragma once
// Looks over a template without any data: every placeholder, in every branch.

#include "reporting/template/template.h"
#include "storage/session.h"

namespace reporting {

/// What is wrong, by line; empty: nothing is. kind: what the template is made for where it does not say itself.
QList<TemplateError> checkTemplate(storage::Session &session, const QString &text, const QString &kind = {});
/// “The template “…” cannot be used:” and the lines, the first few of them.
QString mistakesInWords(const QString &name, const QList<TemplateError> &errors);

} // namespace reporting
