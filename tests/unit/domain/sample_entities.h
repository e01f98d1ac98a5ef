#pragma once
// Two small entities with one field of every kind, so that these tests stand on their own.

#include "domain/entity.h"

namespace samples {

extern const domain::Entity office;
extern const domain::Entity worker;

extern const domain::TextField officeName;
extern const domain::IntegerField headcount;
extern const domain::DateField dueDate;

extern const domain::TextField name;
extern const domain::TextField idNumber;
extern const domain::TextField phone;
extern const domain::TextField remark;
extern const domain::TextField creditCode;
extern const domain::ReferenceField orgName;
extern const domain::ChoiceField sex;
extern const domain::ChoicesField groups;
extern const domain::BoolField migrant;
extern const domain::DateField joined;
extern const domain::DateField left;
extern const domain::MoneyField amount;
extern const domain::IntegerField count;
extern const domain::NumberField goal;
extern const domain::PercentField raise;

} // namespace samples
