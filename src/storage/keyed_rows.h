#pragma once
// Rows that are no records: settings, the texts of a year, paragraphs in the office's own words. They are known by
// words instead of an id. In the change log they stand under the name of their table with the id 0; what an entry keeps
// as values before begins with the words of the key, so that a row that was not there has these alone.

#include "storage/change_log.h"

#include <optional>
#include <span>

namespace storage {

struct KeyedTable
{
    const char *name;
    std::span<const char *const> key;
    std::span<const char *const> values;
};

extern const KeyedTable settingTable; // name → value
extern const KeyedTable yearTextTable; // document, year, name → text
extern const KeyedTable ownWordingTable; // template, year, line → text
/// Null when there is none of this name, as for ledgers.
const KeyedTable *findKeyedTable(const QString &name);

/// A row or its key: texts, whole numbers and null by column.
using KeyedRow = QJsonObject;
/// The part of a row that it is known by.
KeyedRow keyOfRow(const KeyedTable &table, const KeyedRow &row);
/// Whether a row has values, not only a key.
bool isThere(const KeyedTable &table, const KeyedRow &row);

/// The row with this key; the key alone where there is none.
KeyedRow keyedRow(Session &session, const KeyedTable &table, const KeyedRow &key);
/// Makes the row with this key what it says; where it is a key alone, the row goes. Writes the change log, and nothing
/// at all when the row is so already.
void saveKeyedRow(Operation &operation, const KeyedTable &table, const KeyedRow &row);

} // namespace storage
