#pragma once
// What the two readers of definitions and the writer share: words, ledgers, checks.

#include "figures/definition.h"

namespace figures {

std::optional<Measure> measureFromWord(const QString &word);
QString measureWord(Measure measure);
std::optional<Basis> basisFromWord(const QString &word);
QString basisWord(Basis basis);
bool isPeriodWord(const QString &word); // week, month, quarter, half_year

/// A ledger by its key or one of its Chinese names; null when there is none.
const domain::Entity *ledgerByName(const QString &name);
QString unknownLedger(const QString &name); // sentence

/// Checks a definition whose parts have been read, and brings its paths into their one form (keys; nothing where the
/// entity's own date is named). Gives a sentence when it makes no sense, nothing when it is good.
QString complete(Definition &definition);

} // namespace figures
