#pragma once
// Which columns of an official form are filled with which fields of a ledger.

#include "importing/sheet_match.h"

namespace importing {

/// The sheet of the form whose header is known best. Throws Error{InvalidInput} when none is.
MatchedSheet matchForm(const std::vector<SheetRows> &tops, const domain::Entity &entity, const QString &form);

/// A column of 序号, which counts the rows.
bool isRunningNumber(const ColumnMatch &column);

/// What fillTemplate() is going to write, to be looked at before. Throws Error{NotFound, InvalidInput}.
SheetMatch formColumns(const domain::Entity &entity, const QString &form);

} // namespace importing
