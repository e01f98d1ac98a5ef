#pragma once
// What a kept import says about itself, in words: how its columns were matched and what was decided.

#include "importing/importer.h"

namespace desktop {

/// "姓名 → 姓名 · 联系电话 → 手机号码", the ledger's labels behind the arrows.
QString mappingWords(const importing::BatchInfo &batch);
/// One sentence per decision: what happens to records that are there, codes, columns and rows decided by hand.
QStringList decisionWords(const importing::BatchInfo &batch);
/// "2026-03-01 10:20", as the clock of the office shows it.
QString momentWords(const importing::BatchInfo &batch);

} // namespace desktop
