#pragma once
// Who works with this office's records. The namespace is not `operator`, which C++ keeps for itself.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::office_operator {

inline constexpr TextField name{
    "name",
    QT_TRANSLATE_NOOP("operator", "Name"),
    "经办人员姓名|经办人员|操作员|操作员姓名|姓名",
    {.traits = Required | Searchable | InList, .section = QT_TRANSLATE_NOOP("operator", "Person"), .maxLength = 60}};
inline constexpr TextField login_name{"login_name",
                                      QT_TRANSLATE_NOOP("operator", "User name on this computer"),
                                      "登录名|用户名|账号",
                                      {.traits = Searchable | InList, .maxLength = 60}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("operator", "Union"),
    "所属工会|所在工会|工会名称|所在单位|单位",
    {.traits = Searchable, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField phone{
    "phone", QT_TRANSLATE_NOOP("operator", "Phone"), "联系电话|手机号码|办公电话|电话", {.traits = InList}};
inline constexpr ChoiceField role{
    "role",
    QT_TRANSLATE_NOOP("operator", "Role"),
    "角色|权限角色|操作角色",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("operator", "Work"), .vocabulary = "operator_role"}};
inline constexpr TextField post{"post", QT_TRANSLATE_NOOP("operator", "Post"), "岗位|岗位职务", {.traits = InList}};
inline constexpr TextField duties{"duties",
                                  QT_TRANSLATE_NOOP("operator", "Duties"),
                                  "分管工作|负责工作|岗位职责",
                                  {.traits = Searchable, .maxLength = 1000}};
inline constexpr DateField start_date{
    "start_date", QT_TRANSLATE_NOOP("operator", "In the post since"), "上岗日期|到岗日期|上岗时间", {.traits = InList}};
inline constexpr DateField end_date{
    "end_date", QT_TRANSLATE_NOOP("operator", "Left the post"), "离岗日期|离岗时间", {.traits = InList}};
inline constexpr BoolField is_active{
    "is_active", QT_TRANSLATE_NOOP("operator", "Active"), "是否在岗|在岗", {.traits = InList}};
inline constexpr TextField successor{"successor", QT_TRANSLATE_NOOP("operator", "Handed over to"),
                                     "工作交接人|交接人|接任人"};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("operator", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&name,   &login_name, &org_name, &phone,     &role,      &post,
                                          &duties, &start_date, &end_date, &is_active, &successor, &remark};

inline constexpr const Field *keyFields[] = {&name};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"operator",
                               QT_TRANSLATE_NOOP("operator", "Operators"),
                               fields,
                               {.terms = "经办人员|经办人员名册|操作员|操作员名册",
                                .unit = "人",
                                .area = Area::Office,
                                .title = &name,
                                .reference = &name,
                                .keys = keys,
                                .start = &start_date,
                                .end = &end_date,
                                .sort = &name,
                                .check = check}};

} // namespace domain::office_operator
