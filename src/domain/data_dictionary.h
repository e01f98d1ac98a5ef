#pragma once
// The data dictionary: every ledger with its fields and code lists, written from the registry.

#include <QString>

namespace domain {

/// Markdown, in Chinese whatever the operator's language: the same registry gives the same text.
QString dataDictionary();

} // namespace domain
