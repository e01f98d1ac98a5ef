#pragma once
// What one cell says for one field. Nothing is guessed: a rounded identity number, an ambiguous month and a bare code
// are issues, not values.

#include "domain/value_text.h"
#include "importing/import_plan.h"
#include "spreadsheet/cell.h"

namespace importing {

/// column: the header as printed, by which the operator explains codes. moneyUnit: what bare amounts of the column
/// count in (万), null for yuan. Issue codes beside those of parseValue: cell_error, formula_without_value,
/// <field>_precision_lost, date_ambiguous, date_serial (a warning), code_asked.
domain::ParsedValue cellValue(const spreadsheet::Cell &cell, const domain::Entity &entity, const domain::Field &field,
                              const QString &column, const ImportOptions &options, QChar moneyUnit = {});

/// The cell as a person reads it in the sheet; a dash or slash alone stands for nothing.
QString cellText(const spreadsheet::Cell &cell);

/// Fifteen digits and three zeros: what Excel leaves of an identity number, saved as text. Few true ones end so.
bool looksRounded(const QString &number);
/// <field>_precision_lost
domain::ParsedValue lostDigitsIssue(const domain::Field &field, const QString &shown, const QString &raw);

} // namespace importing
