#pragma once
// What a figure counts, as a document says it, in Chinese whatever the language of the program:
// 集体合同中合同类型为工资协议的签订单位（不重复计），签订日期不晚于期末且期末仍有效.

#include "figures/definition.h"

namespace figures {

/// One sentence without its full stop, for the list of definitions (指标口径) and for clerks. The text form is
/// expressionText(). {year} of a filter is said as the year the definition's own period ends in, else the one given;
/// without either as 本年度.
QString definitionSentence(const Definition &definition, const std::optional<domain::Period> &period = std::nullopt);

} // namespace figures
