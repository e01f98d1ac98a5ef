#pragma once
// What people call rows that are no records: settings, the texts of a year, paragraphs in the office's own words.

#include "storage/keyed_rows.h"

namespace storage {

/// “Chair of the union”, “Columns of Members”, “指导思想 of 2025”; a setting nobody knows by its own name.
QString rowWords(const KeyedTable &table, const KeyedRow &key);
/// Whether its value is for people (a name, a text), and may stand in a sentence.
bool isReadableRow(const KeyedTable &table, const KeyedRow &key);
/// The one value of a row, empty where the row is not there.
QString rowText(const KeyedTable &table, const KeyedRow &row);

} // namespace storage
