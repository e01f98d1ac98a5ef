#pragma once
// Places the union keeps for members, and the merchants that give them prices.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::facility {

inline constexpr TextField facility_no{
    "facility_no",
    QT_TRANSLATE_NOOP("facility", "Facility number"),
    "设施编号|编号|阵地编号|商户编号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("facility", "Facility"), .maxLength = 60}};
inline constexpr TextField name{"name",
                                QT_TRANSLATE_NOOP("facility", "Name"),
                                "名称|设施名称|阵地名称|商户名称|场所名称|单位全称",
                                {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField facility_kind{"facility_kind",
                                           QT_TRANSLATE_NOOP("facility", "Kind"),
                                           "类别|设施类别|阵地类别|类型|阵地类型|设施类型",
                                           {.traits = InList, .vocabulary = "facility_kind"}};
inline constexpr TextField sector{"sector",
                                  QT_TRANSLATE_NOOP("facility", "Field of service"),
                                  "服务领域|领域|行业类别|服务类别",
                                  {.traits = Searchable}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("facility", "Union"),
    "所属单位|所属工会|单位|建设单位|单位名称|所在单位|管理单位",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField address{"address",
                                   QT_TRANSLATE_NOOP("facility", "Address"),
                                   "地址|地点|位置|所在地址",
                                   {.traits = Searchable | InList, .maxLength = 500}};
inline constexpr TextField manager{
    "manager", QT_TRANSLATE_NOOP("facility", "Manager"), "负责人|管理员|管理人|联系人", {.traits = Searchable}};
inline constexpr TextField phone{
    "phone", QT_TRANSLATE_NOOP("facility", "Phone"), "联系电话|电话|联系方式|预约电话", {.maxLength = 60}};
inline constexpr DateField built_date{"built_date",
                                      QT_TRANSLATE_NOOP("facility", "Built on"),
                                      "建成日期|建成时间|启用日期|启用时间|挂牌日期|设立日期|签约日期",
                                      {.traits = InList, .section = QT_TRANSLATE_NOOP("facility", "Building")}};
inline constexpr MoneyField invest_amount{"invest_amount",
                                          QT_TRANSLATE_NOOP("facility", "Money invested"),
                                          "投入资金|投入金额|投资金额|建设资金|投资额",
                                          {.traits = InList}};
inline constexpr TextField payer{"payer", QT_TRANSLATE_NOOP("facility", "Paid by"), "出资单位|出资方|资金来源"};
inline constexpr NumberField area{"area", QT_TRANSLATE_NOOP("facility", "Area in square metres"),
                                  "面积|建筑面积|使用面积|面积平方米"};
inline constexpr IntegerField capacity{"capacity", QT_TRANSLATE_NOOP("facility", "People it holds"),
                                       "可容纳人数|容纳人数|座位数"};
inline constexpr TextField equipment{"equipment",
                                     QT_TRANSLATE_NOOP("facility", "Equipment"),
                                     "设备设施|设备|器材|配套设施|主要设备",
                                     {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr IntegerField quantity{"quantity", QT_TRANSLATE_NOOP("facility", "Quantity"), "数量|个数"};
inline constexpr TextField opening_hours{"opening_hours",
                                         QT_TRANSLATE_NOOP("facility", "Opening hours"),
                                         "开放时间|服务时间|营业时间",
                                         {.section = QT_TRANSLATE_NOOP("facility", "Use")}};
inline constexpr IntegerField weekly_openings{"weekly_openings", QT_TRANSLATE_NOOP("facility", "Openings a week"),
                                              "每周开放次数|周开放次数|每周开放天数"};
inline constexpr TextField booking_rule{"booking_rule",
                                        QT_TRANSLATE_NOOP("facility", "How to book"),
                                        "预约方式|预约办法|预约规则|使用办法",
                                        {.maxLength = 500}};
inline constexpr IntegerField served_count{"served_count",
                                           QT_TRANSLATE_NOOP("facility", "Visits"),
                                           "服务人次|使用人次|读者人次|接待人次|受益人次|到访人次",
                                           {.traits = InList}};
inline constexpr TextField discount{
    "discount", QT_TRANSLATE_NOOP("facility", "Member prices"), "优惠内容|优惠措施|优惠项目|折扣", {.maxLength = 1000}};
inline constexpr DateField valid_until{"valid_until", QT_TRANSLATE_NOOP("facility", "Agreement until"),
                                       "协议到期日期|有效期至|优惠截止日期|协议有效期"};
inline constexpr IntegerField star_level{"star_level",
                                         QT_TRANSLATE_NOOP("facility", "Stars"),
                                         "星级|星级评定",
                                         {.section = QT_TRANSLATE_NOOP("facility", "Recognition")}};
inline constexpr ChoiceField named_level{"named_level",
                                         QT_TRANSLATE_NOOP("facility", "Named by level"),
                                         "命名级别|示范级别|级别|认定级别",
                                         {.vocabulary = "honour_level"}};
inline constexpr DateField named_date{"named_date", QT_TRANSLATE_NOOP("facility", "Named on"),
                                      "命名日期|命名时间|认定日期"};
inline constexpr ChoiceField facility_status{"facility_status",
                                             QT_TRANSLATE_NOOP("facility", "State"),
                                             "状态|使用状态|设施状态|运行状态",
                                             {.traits = InList, .vocabulary = "facility_status"}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("facility", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&facility_no, &name,          &facility_kind,   &sector,          &org_name,     &address,  &manager,
       &phone,       &built_date,    &invest_amount,   &payer,           &area,         &capacity, &equipment,
       &quantity,    &opening_hours, &weekly_openings, &booking_rule,    &served_count, &discount, &valid_until,
       &star_level,  &named_level,   &named_date,      &facility_status, &remark};

inline constexpr const Field *keyFields[] = {&facility_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{
    "facility",
    QT_TRANSLATE_NOOP("facility", "Facilities"),
    fields,
    {.terms = "阵地设施|阵地设施台账|阵地台账|职工之家台账|服务阵地台账|优惠服务单位台账|优惠商户台账",
     .unit = "个",
     .area = Area::Activity,
     .title = &name,
     .reference = &facility_no,
     .keys = keys,
     .start = &built_date,
     .sort = &facility_kind,
     .check = check}};

} // namespace domain::facility
