"""The office: its organisations and its members."""

from datetime import date, timedelta
from random import Random

import people

YEAR = 2026  # the year whose summary the demo prints; the year before is there to compare with
LAST = YEAR - 1

OFFICE = "云溪街道总工会"
OFFICE_SHORT = "我街道"
HIGHER = "望海市澄湖区总工会"

# name without 云溪, industry, ownership, above scale, staff at the end of the year, union founded, share of members
ENTERPRISES = (
    ("沐川服饰有限公司", "纺织服装", "私营", True, 65, date(2009, 5, 12), 0.90),
    ("恒岳精密机械有限公司", "机械制造", "私营", True, 60, date(2010, 9, 3), 0.92),
    ("澄光电子科技有限公司", "电子信息", "外资", True, 50, date(2012, 4, 26), 0.86),
    ("瑞禾食品有限公司", "食品加工", "私营", True, 42, date(2011, 11, 8), 0.88),
    ("远舟物流有限公司", "仓储物流", "私营", True, 37, date(2014, 6, 17), 0.80),
    ("青屿家居用品有限公司", "家具制造", "私营", True, 35, date(2013, 3, 29), 0.87),
    ("博泰汽车零部件有限公司", "机械制造", "港澳台", True, 33, date(2015, 8, 20), 0.90),
    ("锦程纺织有限公司", "纺织服装", "私营", True, 31, date(2008, 12, 2), 0.85),
    ("宏图包装有限公司", "包装印刷", "私营", True, 26, date(2016, 5, 19), 0.84),
    ("绿源环保设备有限公司", "环保设备", "私营", True, 24, date(2017, 10, 11), 0.86),
    ("凌波建材有限公司", "建筑材料", "私营", False, 21, date(2013, 7, 4), 0.81),
    ("惠民超市有限公司", "批发零售", "私营", False, 23, date(2016, 3, 15), 0.79),
    ("安澜物业服务有限公司", "物业服务", "私营", False, 28, date(2015, 4, 8), 0.88),
    ("天工模具有限公司", "模具制造", "私营", False, 19, date(2018, 9, 27), 0.89),
    ("晨曦家政服务有限公司", "居民服务", "私营", False, 22, date(2019, 6, 13), 0.76),
    ("银帆纸业有限公司", "包装印刷", "私营", False, 18, date(2012, 10, 30), 0.85),
    ("信达汽车维修有限公司", "汽车服务", "私营", False, 13, date(2017, 4, 21), 0.84),
    ("同心养老服务有限公司", "养老服务", "私营", False, 18, date(2020, 11, 5), 0.88),
    ("云帆软件有限公司", "软件信息", "私营", False, 20, date(2021, 7, 16), 0.83),
    ("和顺餐饮管理有限公司", "餐饮服务", "私营", False, 17, date(2018, 1, 24), 0.72),
    ("华章印务有限公司", "包装印刷", "集体", False, 12, date(2007, 9, 14), 0.94),
    ("山海文化传播有限公司", "文化传播", "私营", False, 10, date(2022, 5, 10), 0.87),
    ("丰泽农业科技有限公司", "农业科技", "私营", False, 12, date(2023, 3, 22), 0.82),
    ("极光新能源有限公司", "新能源", "私营", False, 22, date(LAST, 4, 18), 0.81),
    ("启明教育咨询有限公司", "教育咨询", "私营", False, 10, date(LAST, 10, 23), 0.79),
    ("蓝湾冷链仓储有限公司", "仓储物流", "私营", False, 20, date(YEAR, 3, 26), 0.77),
    ("智联装备有限公司", "机械制造", "私营", False, 25, date(YEAR, 5, 21), 0.78),
    ("悦己健康管理有限公司", "健康服务", "私营", False, 11, date(YEAR, 9, 17), 0.81),
)
INSTITUTIONS = (
    ("云溪街道机关工会", "云溪街道办事处", "机关", "机关", 58, date(2003, 6, 18), 1.0),
    ("云溪实验学校工会", "云溪实验学校", "事业", "教育", 64, date(2004, 9, 8), 0.98),
    ("云溪社区卫生服务中心工会", "云溪社区卫生服务中心", "事业", "卫生", 45, date(2006, 3, 30), 0.97),
)
UNFOUNDED = (
    ("云溪新锐电商有限公司", "电子商务", 36, "组建中", date(YEAR, 10, 20)),
    ("云溪北辰自动化有限公司", "机械制造", 26, "组建中", date(YEAR, 11, 12)),
    ("云溪聚鲜生鲜配送有限公司", "仓储物流", 28, "应建未建", None),
    ("云溪墨香图文有限公司", "文化传播", 9, "应建未建", None),
    ("云溪宜居装饰有限公司", "建筑装饰", 21, "应建未建", None),
)
RIDERS_UNION = "云溪街道新就业形态劳动者联合工会"
STARS = {0: (5, date(2019, 12, 5)), 1: (5, date(YEAR, 11, 18)), 2: (4, date(2022, 11, 24)), 3: (4, date(YEAR, 11, 18)),
         5: (3, date(2021, 12, 9)), 6: (4, date(2023, 11, 30)), 7: (3, date(YEAR, 11, 18)), 9: (3, date(LAST, 11, 20)),
         12: (3, date(YEAR, 11, 18)), 13: (3, date(LAST, 11, 20)), 17: (3, date(YEAR, 11, 18))}

ORGANISATION_COLUMNS = (
    "工会编号", "单位名称", "上级工会", "层级", "组建形式", "建会状态", "单位性质", "所属行业", "所属系统", "是否规模以上",
    "职工人数", "女职工人数", "农民工人数", "落户日期", "筹建日期", "建会日期", "撤销日期", "星级", "授星日期",
    "是否建立职代会制度", "职代会建制日期", "是否实行厂务公开", "厂务公开日期", "是否建立调解组织", "调解组织建立日期",
    "调解员人数", "是否建立劳动法律监督组织", "是否建立帮困基金", "帮困基金建立日期", "帮困基金余额", "是否安全生产重点企业",
    "工会主席", "联系人", "联系电话", "地址", "统一社会信用代码", "辖区人口", "居委会数", "是否有印章", "是否挂牌",
    "是否建立女职工委员会", "是否建立经费审查委员会", "是否规范化工会", "规范化级别", "规范化命名日期")
MEMBER_GROUPS = (
    ("序号", ()),
    ("会员编号", ()),
    ("基本信息", ("姓名", "性别", "民族", "出生日期", "证件类型", "身份证号", "政治面貌", "学历")),
    ("联系方式", ("手机号", "家庭住址")),
    ("单位信息", ("工作单位", "所在部门", "岗位", "用工形式", "就业状态", "所属系统", "新就业形态群体")),
    ("会籍信息", ("所属工会", "工会小组", "入会日期", "会籍状态", "离会日期", "是否农民工")),
    ("备注", ()),
)


def number_within_years(rows, column, prefix, date_column, digits=3):
    """Numbers records like HD2026001, beginning anew with each year, in the order they stand in."""
    count = {}
    for row in rows:
        year = row[date_column].year
        count[year] = count.get(year, 0) + 1
        row[column] = f"{prefix}{year}{count[year]:0{digits}d}"


def organisations():
    """Every body and employer of the street, the office first; each a dict by column."""
    rnd = Random(1)
    rows = [_body(OFFICE, HIGHER, "街道", date(2003, 5, 16))]
    rows[0].update({"辖区人口": 46800, "居委会数": 4, "工会主席": "梁思远", "联系人": "苏雨欣"})
    for i, community in enumerate(people.COMMUNITIES):
        rows.append(_body(f"{community}工会联合会", OFFICE, "社区", date(2008, 4, 10 + i)))
        rows[-1].update({"工会主席": people.name(rnd, "女"), "联系人": people.name(rnd, "女")})
    for union, employer, ownership, sector, staff, founded, share in INSTITUTIONS:
        row = _body(union, OFFICE, "机关", founded, "单独")
        row.update({"单位性质": ownership, "所属系统": sector, "职工人数": staff, "女职工人数": round(staff * 0.6),
                    "农民工人数": 0, "employer": employer, "share": share, "是否建立职代会制度": "是",
                    "职代会建制日期": founded + timedelta(days=400), "是否实行厂务公开": "是",
                    "厂务公开日期": founded + timedelta(days=400)})
        _contacts(rnd, row)
        rows.append(row)
    for i, enterprise in enumerate(ENTERPRISES):
        rows.append(_enterprise(rnd, i, *enterprise))
    riders = _body(RIDERS_UNION, OFFICE, "企业", date(LAST, 6, 26), "行业")
    riders.update({"单位性质": "私营", "所属行业": "道路运输", "所属系统": "企业", "是否规模以上": "否", "职工人数": 60,
                   "女职工人数": 8, "农民工人数": 41, "employer": "", "share": 0.75, "是否建立调解组织": "是",
                   "调解组织建立日期": date(LAST, 9, 4), "调解员人数": 2})
    _contacts(rnd, riders)
    rows.append(riders)
    for employer, industry, staff, status, prepared in UNFOUNDED:
        rows.append({"单位名称": employer, "上级工会": OFFICE, "层级": "企业", "组建形式": "单独", "建会状态": status,
                     "单位性质": "私营", "所属行业": industry, "所属系统": "企业", "是否规模以上": "否", "职工人数": staff,
                     "落户日期": date(YEAR, 2, 6) if status == "应建未建" else date(LAST, 12, 8), "筹建日期": prepared})
    dissolved = _body("云溪旧港机修厂工会", OFFICE, "企业", date(2005, 5, 11), "单独")
    dissolved.update({"建会状态": "已撤销", "单位性质": "集体", "所属行业": "机械制造", "所属系统": "企业",
                      "是否规模以上": "否", "撤销日期": date(LAST, 8, 29)})
    rows.append(dissolved)
    for i, row in enumerate(rows, 1):
        row["工会编号"] = f"YX{i:03d}"
        row.update(_standing(i, row))
    return rows


def _standing(i, row):
    """Seal and plaque, the committees beside the union's own, and the title of a well-run union."""
    founded = row.get("建会日期")
    if not founded or row["建会状态"] != "已组建":
        return {}
    result = {"是否有印章": "是", "是否挂牌": "否" if founded > date(YEAR, 6, 30) else "是",
              "是否建立女职工委员会": "是" if row.get("职工人数", 60) >= 15 else "否", "是否建立经费审查委员会": "是"}
    if founded.year < LAST - 2 and i % 3 == 0:
        result.update({"是否规范化工会": "是", "规范化级别": "市级" if i % 6 == 0 else "县级",
                       "规范化命名日期": date(YEAR if i % 9 == 0 else LAST - 1, 11, 28)})
    return result


def _body(name, parent, level, founded, form="区域"):
    return {"单位名称": name, "上级工会": parent, "层级": level, "组建形式": form, "建会状态": "已组建", "建会日期": founded}


def _contacts(rnd, row):
    chair_sex = people.sex(rnd)
    row["工会主席"] = people.name(rnd, chair_sex)
    row["联系人"] = people.name(rnd, people.sex(rnd, 0.7))
    row["联系电话"] = people.phone(rnd)
    row["地址"] = f"云溪街道{rnd.choice(people.COMMUNITIES)}工业路{rnd.randrange(2, 200)}号"
    row["统一社会信用代码"] = people.credit_code(rnd)


def _enterprise(rnd, i, name, industry, ownership, above_scale, staff, founded, share):
    row = _body(f"云溪{name}工会", f"{people.COMMUNITIES[i % 4]}工会联合会", "企业", founded, "单独")
    women = 0.62 if industry in ("纺织服装", "居民服务", "养老服务", "健康服务", "食品加工") else 0.34
    row.update({"单位性质": ownership, "所属行业": industry, "所属系统": "企业", "是否规模以上": "是" if above_scale else "否",
                "职工人数": staff, "女职工人数": round(staff * women), "农民工人数": round(staff * 0.4),
                "落户日期": founded - timedelta(days=rnd.randrange(200, 900)), "筹建日期": founded - timedelta(days=45),
                "employer": f"云溪{name}", "share": share,
                "是否安全生产重点企业": "是" if industry in ("机械制造", "包装印刷", "建筑材料", "新能源") and i < 20 else "否"})
    if i in STARS:
        row["星级"], row["授星日期"] = STARS[i]
    row.update(_systems(i, above_scale, founded))
    _contacts(rnd, row)
    return row


def _systems(i, above_scale, founded):
    """Congress, openness, mediation, supervision and fund of an enterprise: older and larger ones have more of them."""
    young = founded.year >= LAST
    congress = {17: date(YEAR, 4, 15), 18: date(YEAR, 6, 10), 23: date(YEAR, 10, 21), 15: date(LAST, 5, 14)}
    openness = {16: date(YEAR, 4, 15), 18: date(YEAR, 6, 10), 19: date(YEAR, 10, 28), 15: date(LAST, 5, 14)}
    mediation = {23: date(YEAR, 3, 19), 24: date(YEAR, 5, 8), 25: date(YEAR, 6, 25), 21: date(LAST, 7, 3)}
    funds = {3: 41500, 0: 86000, 1: 74200, 2: 68000, 4: 32000, 5: 35600, 6: 52800, 7: 28900, 8: 21500, 12: 18600}
    result = {}
    for flag, day, extra, limit in (("是否建立职代会制度", "职代会建制日期", congress, 16),
                                    ("是否实行厂务公开", "厂务公开日期", openness, 15),
                                    ("是否建立调解组织", "调解组织建立日期", mediation, 22)):
        since = extra.get(i) or (founded + timedelta(days=300) if i < limit and not young else None)
        result[flag] = "是" if since else "否"
        result[day] = since
    if result["是否建立调解组织"] == "是":
        result["调解员人数"] = 3 if above_scale else 1
    result["是否建立劳动法律监督组织"] = "是" if i < 18 else "否"
    result["是否建立帮困基金"] = "是" if i in funds else "否"
    if i in funds:
        result["帮困基金建立日期"] = founded + timedelta(days=500)
        result["帮困基金余额"] = funds[i]
    return result
