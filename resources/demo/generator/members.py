"""The members of the office's unions, and the roster as units hand it in: uneven dates, a few odd phones, a total row."""

from datetime import date, timedelta
from random import Random

import people
from office import LAST, YEAR, RIDERS_UNION

FIRST_DAY, LAST_DAY = date(YEAR, 1, 1), date(YEAR, 12, 31)
ETHNIC = ("汉族",) * 24 + ("回族", "土家族", "苗族", "壮族", "畲族", "彝族")
POLITICAL = ("群众",) * 13 + ("中共党员",) * 4 + ("共青团员",) * 3
EDUCATION = ("初中", "高中", "中专", "中专", "大专", "大专", "大专", "本科", "本科", "研究生")
DEPARTMENTS = ("生产部", "生产部", "技术部", "质检部", "仓储部", "销售部", "行政部", "财务部", "设备部")
POSITIONS = {"纺织服装": ("缝纫工", "裁剪工", "整烫工"), "机械制造": ("车工", "钳工", "数控操作工", "焊工"),
             "食品加工": ("包装工", "化验员"), "仓储物流": ("叉车工", "仓管员", "驾驶员"), "餐饮服务": ("厨师", "服务员"),
             "物业服务": ("保安员", "保洁员", "维修工"), "居民服务": ("家政服务员", "月嫂"), "养老服务": ("护理员", "社工")}
COMMON_POSITIONS = ("操作工", "技术员", "质检员", "维修工", "内勤", "业务员", "会计")
SECTOR_POSITIONS = {"机关": ("科员", "办事员", "社区工作者"), "教育": ("教师", "教师", "教务员"), "卫生": ("医师", "护士", "药师")}
RIDER_GROUPS = (("外卖配送员", "外卖配送员"), ("快递员", "快递员"), ("网约车司机", "驾驶员"), ("货车司机", "驾驶员"))
RARE_NAMES = {40: "陈𬭎", 211: "古丽娜·艾山", 402: "欧阳清禾"}


def members(organisations):
    """Every person on the roster, past members included; dicts by column, dates as dates."""
    rnd = Random(2)
    people_ = []
    for organisation in organisations:
        if "share" not in organisation:
            continue
        staff = organisation["职工人数"]
        present = round(staff * organisation["share"])
        past = round(staff * 0.07) if organisation["建会日期"].year < LAST else 0
        for i in range(present + past):
            people_.append(_member(rnd, organisation, i < present))
    for i, person in enumerate(people_, 1):
        person["会员编号"] = f"YX{i:05d}"
        if i in RARE_NAMES:
            person["姓名"] = RARE_NAMES[i]
    taiwanese = people_[300]
    taiwanese.update({"证件类型": "港澳台居民居住证", "民族": "汉族", "政治面貌": "群众", "身份证号": people.identity_number(
        rnd, taiwanese["出生日期"], taiwanese["性别"], people.TAIWAN_REGION)})
    return people_


def is_present(member):
    return member["会籍状态"] == "在册"


def _member(rnd, organisation, present):
    sector = organisation.get("所属系统", "企业")
    women = organisation["女职工人数"] / organisation["职工人数"]
    sex = people.sex(rnd, women)
    retired = not present and rnd.random() < 0.6
    born = people.birth_of_age(rnd, 61, 70, LAST_DAY) if retired else people.birth_of_age(rnd, 21, 57, LAST_DAY)
    migrant = "是" if sector == "企业" and rnd.random() < 0.42 else "否"
    person = {"姓名": people.name(rnd, sex), "性别": sex, "民族": rnd.choice(ETHNIC), "出生日期": born,
              "证件类型": "居民身份证", "身份证号": people.identity_number(rnd, born, sex),
              "政治面貌": rnd.choice(POLITICAL if sector == "企业" else POLITICAL[9:]),
              "学历": rnd.choice(EDUCATION if sector == "企业" else EDUCATION[4:]), "手机号": people.phone(rnd),
              "家庭住址": people.address(rnd), "工作单位": organisation["employer"], "所属系统": sector,
              "用工形式": _employment_form(rnd, sector), "就业状态": "退休" if retired else "在岗",
              "所属工会": organisation["单位名称"], "是否农民工": migrant,
              "工会小组": f"第{'一二三四'[rnd.randrange(max(1, min(4, organisation['职工人数'] // 12)))]}小组"}
    person.update(_post(rnd, organisation, sector))
    person.update(_life(rnd, organisation, born, present, retired))
    return person


def _employment_form(rnd, sector):
    return "劳务派遣" if sector == "企业" and rnd.random() < 0.08 else "合同制"


def _post(rnd, organisation, sector):
    if organisation["单位名称"] == RIDERS_UNION:
        group, position = rnd.choice(RIDER_GROUPS)
        return {"新就业形态群体": group, "岗位": position, "工作单位": "云溪零工驿站", "用工形式": "劳务派遣"}
    if sector != "企业":
        return {"所在部门": "办公室" if sector == "机关" else "业务科室", "岗位": rnd.choice(SECTOR_POSITIONS[sector])}
    posts = POSITIONS.get(organisation["所属行业"], COMMON_POSITIONS)
    return {"所在部门": rnd.choice(DEPARTMENTS), "岗位": rnd.choice(posts + COMMON_POSITIONS[:3])}


def _life(rnd, organisation, born, present, retired):
    """Joined, left and state. A union founded lately admitted most of its members at once."""
    founded = organisation["建会日期"]
    earliest = max(founded, date(born.year + 20, 1, 1))
    if founded.year >= LAST:
        joined = founded if rnd.random() < 0.7 else people.day_between(rnd, founded, LAST_DAY)
    elif present and rnd.random() < 0.11:
        joined = people.day_between(rnd, max(earliest, date(LAST, 1, 5)), date(YEAR, 12, 10))
    else:
        joined = people.day_between(rnd, min(earliest, date(LAST, 1, 1)), date(LAST, 1, 2))
    if present:
        return {"入会日期": joined, "会籍状态": "在册"}
    if retired:
        return {"入会日期": joined, "会籍状态": "保留会籍", "备注": "已办理退休"}
    left = people.day_between(rnd, max(joined + timedelta(days=30), date(LAST, 2, 1)), date(YEAR, 11, 30))
    state = rnd.choice(("已转出", "已转出", "已转出", "已退会"))
    return {"入会日期": joined, "会籍状态": state, "离会日期": left, "就业状态": "在岗" if state == "已转出" else "失业"}


def roster_rows(members_):
    """The members as the roster prints them."""
    rnd = Random(3)
    rows = []
    for i, member in enumerate(members_):
        row = dict(member)
        row["序号"] = i + 1
        row["出生日期"] = _written_date(rnd, member["出生日期"], 0.1)
        row["入会日期"] = _written_date(rnd, member["入会日期"], 0.0)
        if rnd.random() < 0.04:
            number = member["手机号"]
            row["手机号"] = f"{number[:3]}-{number[3:7]}-{number[7:]}"
        if len(member["姓名"]) == 2 and rnd.random() < 0.06:
            row["姓名"] = member["姓名"][0] + "\u3000" + member["姓名"][1]
        if member["身份证号"].endswith("X") and rnd.random() < 0.3:
            row["身份证号"] = member["身份证号"].lower()
        rows.append(row)
    for i, landline in ((57, "86203517"), (338, "86240192"), (612, "86271846")):
        rows[i]["手机号"] = landline
    return rows


def _written_date(rnd, day, share_of_months):
    """One of the ways units write a date; some know or give the month only."""
    way = rnd.random()
    if way < share_of_months:
        return f"{day.year}.{day.month}"
    if way < 0.5:
        return day
    return rnd.choice((f"{day:%Y-%m-%d}", f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日"))
