#pragma once
// A filter as a document says it, in Chinese whatever the language of the program:
// 合同类型为工资协议，签订单位的职工人数不少于25人.

#include "domain/filter.h"

namespace domain {

/// Terms and search words joined by ，; empty for an empty filter. Values of sensitive fields are masked unless
/// revealed.
QString filterSentence(const Entity &entity, const Filter &filter, bool reveal = false);

/// The unit a number of the field is spoken with: 元, %, 人, 户 …; empty when its name tells none.
QString unitOf(const Field &field);

} // namespace domain
