#pragma once
// Columns of money often count in 万元, as their header or a line above the sheet says. Read as yuan they would be
// wrong ten thousand times over.

#include "importing/header_rows.h"

namespace importing {

/// 万, 千, 百 or 亿 where the column's header says so, or, when the header names no unit, a line above the header such
/// as “单位：万元”; null where amounts are in yuan.
QChar moneyUnit(const SheetRows &sheet, const Header &header, const HeaderCell &cell);

} // namespace importing
