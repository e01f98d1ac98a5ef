#include "unit/domain/sample_entities.h"

namespace samples {

using namespace domain;

const TextField officeName{"name", "Name", "单位名称|单位", {.traits = Required}};
const IntegerField headcount{"headcount", "Employees", "职工人数"};
const DateField dueDate{"due_date", "Due", "到期日期"};
static const Field *const officeFields[] = {&officeName, &headcount, &dueDate};
const Entity office{
    "sample_office", "Offices", officeFields, {.terms = "工会组织|工会", .unit = "家", .title = &officeName}};

const TextField name{"name", "Name", "姓名|职工姓名", {.traits = Required}};
const TextField idNumber{
    "id_number", "ID number", "证件号码|身份证号", {.traits = Required, .format = Format::IdentityNumber}};
const TextField phone{"phone", "Mobile", "手机号码|手机", {.format = Format::Mobile}};
const TextField remark{"remark", "Remark", "备注", {.format = Format::Multiline, .maxLength = 2000}};
const TextField creditCode{"credit_code", "Credit code", "统一社会信用代码", {.format = Format::CreditCode}};
const ReferenceField orgName{"org_name", "Union", "所属工会|工会名称", {.target = &office, .path = "organization"}};
const ChoiceField sex{"sex", "Sex", "性别"};
const ChoicesField groups{"new_form_group", "Groups", "新就业形态群体"};
const BoolField migrant{"is_migrant", "Migrant", "是否农民工|农民工"};
const DateField joined{"joined_date", "Joined", "入会日期|入会时间"};
const DateField left{"left_date", "Left", "离会日期"};
const MoneyField amount{"amount", "Amount", "金额"};
const IntegerField count{"participant_count", "Participants", "参加人次"};
const NumberField goal{"target_value", "Goal", "目标值"};
const PercentField raise{"raise_percent", "Raise", "工资增幅"};
static const Field *const workerFields[] = {&name,    &idNumber, &phone, &remark, &creditCode, &orgName, &sex,  &groups,
                                            &migrant, &joined,   &left,  &amount, &count,      &goal,    &raise};
const Entity worker{"sample_worker", "Workers", workerFields, {.terms = "职工|会员", .unit = "人", .title = &name}};

} // namespace samples
