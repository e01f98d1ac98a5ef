#pragma once
// What was decided about a sheet, kept for the next sheet from the same source. A sheet is recognised by its header
// words, in whatever order; undoing an import forgets nothing.

#include "importing/import_plan.h"
#include "storage/operation.h"

#include <QSet>

namespace importing {

/// One sheet of an earlier import. Headers as printed there; field keys as the ledger has them today.
struct SheetMemory
{
    QSet<QString> words; // the headers as compared
    QMap<QString, QString> told; // what the operator decided: header → field key, empty: left out
    QMap<QString, QString> mapping; // all columns as they were imported
    QMap<QString, QString> codes; // "header:1" → 男
};

/// The headers of a matched sheet as they are compared.
QSet<QString> headerWords(const SheetMatch &sheet);

/// How much two sets of header words have in common: 0 to 1 (Jaccard). renamed: how many differ only in their word, not
/// in the field they go to; each counts half.
double likeness(const QSet<QString> &a, const QSet<QString> &b, qsizetype renamed);

/// The sheets of an entity that were imported, the last one first.
QList<SheetMemory> sheetMemories(storage::Session &session, const domain::Entity &entity);

/// Keeps what the plan decided about each of its sheets; the same header words again replace what was kept.
void rememberSheets(storage::Operation &operation, const ImportPlan &plan);

} // namespace importing
