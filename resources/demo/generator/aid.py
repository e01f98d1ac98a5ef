"""Hardship files, their families, and what was handed out to them and others."""

from datetime import date, timedelta
from random import Random

import people
from members import LAST_DAY, is_present
from office import LAST, YEAR, number_within_years

CAUSES = ("患重特大疾病", "患重特大疾病", "患重特大疾病", "子女上学", "子女上学", "遭受意外事故", "遭受意外事故", "无劳动能力", "下岗失业")
CATEGORIES = {"患重特大疾病": "深度困难", "遭受意外事故": "意外致困"}
HEALTH = {"患重特大疾病": "重大疾病", "无劳动能力": "残疾"}
HELPERS = ("梁思远", "苏雨欣", "邱志明", "沈晓燕", "范国庆", "彭安然", "石文彬", "尹秋月")
NEVER_VISITED = "KN2026004"  # a file of the last weeks, still without a paired cadre

CASE_COLUMNS = (
    "档案编号", "姓名", "性别", "证件号码", "出生日期", "手机号码", "工作单位", "户类", "困难类别", "主要致困原因", "建档级别",
    "工作状态", "家庭人口", "家庭年度总收入", "家庭月人均收入", "住房类型", "健康状况", "是否录入系统", "是否重点对象", "上报单位",
    "上报日期", "建档日期", "销档日期", "销档原因", "档案状态", "帮扶责任人", "家庭住址")
FAMILY_COLUMNS = ("档案编号", "姓名", "与户主关系", "性别", "证件号码", "出生日期", "健康状况", "身份", "就读阶段", "月收入",
                  "单位或学校")
PAYMENT_COLUMNS = (
    "发放编号", "发放日期", "帮扶项目", "节日", "对象类别", "对象名称", "证件号码", "档案编号", "所在单位", "就读阶段", "致困原因",
    "发放形式", "物品名称", "数量", "计量单位", "金额", "资金来源", "会同单位", "惠及人数", "审批人")


def cases(roster):
    """The files (one per household) and the members of their families."""
    rnd = Random(4)
    heads = rnd.sample([m for m in roster if is_present(m) and 1970 < m["出生日期"].year < 1992 and m["所属工会"].endswith("公司工会")
                        and m["入会日期"].year < LAST and m["证件类型"] == "居民身份证"], 34)
    years = [LAST - 3] * 6 + [LAST - 2] * 8 + [LAST - 1] * 9 + [LAST] * 6 + [YEAR] * 5
    closed = {1: (LAST, 9, "脱困"), 4: (LAST, 11, "脱困"), 2: (YEAR, 5, "脱困"), 7: (YEAR, 6, "脱困"), 10: (YEAR, 10, "脱困"),
              12: (YEAR, 11, "脱困"), 17: (YEAR, 11, "脱困"), 9: (YEAR, 8, "注销"), 0: (LAST, 3, "注销")}
    files, family, count = [], [], {}
    for i, (head, year) in enumerate(zip(heads, years)):
        count[year] = count.get(year, 0) + 1
        file, household = _case(rnd, head, year, f"KN{year}{count[year]:03d}")
        if i in closed:
            closed_year, month, reason = closed[i]
            file.update({"销档日期": date(closed_year, month, 20), "销档原因": reason, "档案状态": "已销档"})
        files.append(file)
        family += household
    files[-1].update({"档案状态": "待审核", "是否录入系统": "否", "上报单位": None, "上报日期": None})
    for file in files:
        if file["档案编号"] == NEVER_VISITED:
            file["帮扶责任人"] = None
    return files, family


def _case(rnd, head, year, number):
    cause = rnd.choice(CAUSES)
    household = _family(rnd, head, number, cause)
    filed = people.day_between(rnd, date(year, 2, 10), date(year, 11, 5)) if year < YEAR else date(
        YEAR, 3 + 2 * int(number[-1]) if number[-1] < "4" else 11, 4 + 3 * int(number[-1]))
    own = rnd.randrange(18, 32) * 100
    income = 12 * (own + sum(person["月收入"] for person in household))
    size = len(household) + 1
    return {"档案编号": number, "姓名": head["姓名"], "性别": head["性别"], "证件号码": head["身份证号"],
            "出生日期": head["出生日期"], "手机号码": head["手机号"], "工作单位": head["所属工会"],
            "户类": "特困职工" if cause == "患重特大疾病" and rnd.random() < 0.4 else "困难职工",
            "困难类别": CATEGORIES.get(cause, "相对困难"), "主要致困原因": cause,
            "建档级别": rnd.choice(("市级", "县级", "县级", "本级")), "工作状态": "病休" if cause == "患重特大疾病" else "在岗",
            "家庭人口": size, "家庭年度总收入": income, "家庭月人均收入": round(income / 12 / size, 2),
            "住房类型": rnd.choice(("自建房", "自购房", "租房", "租房")), "健康状况": HEALTH.get(cause, "良好"),
            "是否录入系统": "是", "是否重点对象": "是" if cause == "患重特大疾病" else "否", "上报单位": "望海市澄湖区总工会",
            "上报日期": filed + timedelta(days=12), "建档日期": filed, "档案状态": "在档",
            "帮扶责任人": rnd.choice(HELPERS), "家庭住址": head["家庭住址"]}, household


def _family(rnd, head, number, cause):
    household = []

    def add(relation, sex, born, **more):
        surname = head["姓名"][0] if relation in ("子", "女") else None
        household.append({"档案编号": number, "姓名": people.name(rnd, sex, surname), "与户主关系": relation, "性别": sex,
                          "证件号码": people.identity_number(rnd, born, sex), "出生日期": born, "健康状况": "良好",
                          "身份": "在岗", "月收入": 0} | more)

    born = head["出生日期"]
    if rnd.random() < 0.86:
        sex = "女" if head["性别"] == "男" else "男"
        works = rnd.random() < 0.55
        add("配偶", sex, people.day_between(rnd, date(born.year - 2, 1, 1), date(born.year + 2, 12, 1)),
            身份="在岗" if works else "无业", 月收入=rnd.randrange(17, 30) * 100 if works else 0,
            健康状况="慢性病" if cause == "患重特大疾病" and not works else "良好")
    for _ in range(2 if rnd.random() < 0.3 else 1):
        birthday = people.day_between(rnd, date(max(born.year + 22, YEAR - 22), 1, 1), date(max(born.year + 26, YEAR - 8), 12, 1))
        age = LAST_DAY.year - birthday.year
        stage = "大学" if age > 18 else "中学" if age > 12 else "小学"
        school = {"大学": "望海职业技术学院", "中学": "望海市第三中学", "小学": "云溪实验学校"}[stage]
        sex = people.sex(rnd, 0.5)
        if age >= 6:
            add("女" if sex == "女" else "子", sex, birthday, 身份="学生", 就读阶段=stage, 单位或学校=school)
    if rnd.random() < 0.45:
        sex = people.sex(rnd, 0.6)
        add("母" if sex == "女" else "父", sex, people.day_between(rnd, date(born.year - 30, 1, 1), date(born.year - 24, 12, 1)),
            身份="退休" if rnd.random() < 0.5 else "无业", 月收入=0, 健康状况=rnd.choice(("良好", "慢性病", "慢性病")))
    return household


def payments(files, family, organisations, roster):
    """What was handed out, in order of its date."""
    rnd = Random(5)
    rows = []
    for year in (LAST, YEAR):
        _households(rnd, rows, files, year)
        _students(rnd, rows, files, family, roster, year)
        _enterprises(rnd, rows, organisations, year)
        _travellers(rnd, rows, roster, year)
    rows.sort(key=lambda row: (row["发放日期"], row["帮扶项目"], row["对象名称"]))
    number_within_years(rows, "发放编号", "BF", "发放日期", 4)
    for row in rows:
        row["审批人"] = "梁思远"
    return rows


def _open_files(files, on):
    return [f for f in files if f["建档日期"] <= on and (f.get("销档日期") or LAST_DAY) >= on and f["档案状态"] != "待审核"]


def _to_household(file, day, campaign, amount, **more):
    return {"发放日期": day, "帮扶项目": campaign, "对象类别": "困难职工", "对象名称": file["姓名"], "证件号码": file["证件号码"],
            "档案编号": file["档案编号"], "所在单位": file["工作单位"], "致困原因": file["主要致困原因"], "发放形式": "转账",
            "金额": amount, "资金来源": "区总工会"} | more


def _households(rnd, rows, files, year):
    spring = date(year, 1, 15) if year == LAST else date(year, 2, 4)
    for i, file in enumerate(_open_files(files, spring)):
        day = spring + timedelta(days=i % 4)
        amount = 2000 if file["困难类别"] == "深度困难" else 1500 if file["困难类别"] == "意外致困" else 1200
        rows.append(_to_household(file, day, "送温暖", amount, 节日="春节", 会同单位="望海市澄湖区总工会" if i % 3 == 0 else None))
        rows.append(_to_household(file, day, "送温暖", 268.5, 节日="春节", 发放形式="实物", 物品名称="米油礼盒", 数量=1, 计量单位="份",
                                  资金来源="本级"))
    autumn = date(LAST, 9, 28) if year == LAST else date(YEAR, 9, 21)
    for i, file in enumerate(_open_files(files, autumn)):
        rows.append(_to_household(file, autumn + timedelta(days=i % 2), "节日慰问", 600, 节日="中秋", 资金来源="本级"))
    for i, file in enumerate(_open_files(files, date(year, 6, 1))):
        if file["主要致困原因"] == "患重特大疾病":
            rows.append(_to_household(file, date(year, 4 + i % 7, 12 + i % 9), "医疗救助", rnd.randrange(3000, 9000) + rnd.randrange(100) / 100,
                                      资金来源="市总工会"))
        elif i % 4 == 0:
            rows.append(_to_household(file, date(year, 5 + i % 6, 8 + i % 12), "生活救助", 2400, 资金来源="区总工会"))
    for file in files:
        if file["建档日期"].year == year and file["建档日期"].month > 9 and file["档案状态"] == "在档":
            rows.append(_to_household(file, file["建档日期"] + timedelta(days=18), "困难补助", 1000, 资金来源="本级"))


def _students(rnd, rows, files, family, roster, year):
    amounts = {"大学": 4000, "中学": 2000, "小学": 1000}
    start = date(year, 8, 18)
    open_files = {file["档案编号"]: file for file in _open_files(files, start)}
    for i, child in enumerate(person for person in family if person.get("就读阶段") and person["档案编号"] in open_files):
        file = open_files[child["档案编号"]]
        rows.append({"发放日期": start + timedelta(days=i % 3), "帮扶项目": "金秋助学", "对象类别": "学生", "对象名称": child["姓名"],
                     "证件号码": child["证件号码"], "档案编号": file["档案编号"], "所在单位": file["工作单位"],
                     "就读阶段": child["就读阶段"], "发放形式": "转账", "金额": amounts[child["就读阶段"]], "资金来源": "市总工会",
                     "会同单位": "云溪街道团工委" if i % 5 == 0 else None})


def _enterprises(rnd, rows, organisations, year):
    employers = [o for o in organisations if o.get("employer") and o["层级"] == "企业" and o["建会日期"].year < year]
    for i, organisation in enumerate(employers[:17 if year == LAST else 22]):
        staff = organisation["职工人数"]
        rows.append({"发放日期": date(year, 7, 14) + timedelta(days=i % 6), "帮扶项目": "送清凉", "对象类别": "企业",
                     "对象名称": organisation["employer"], "所在单位": organisation["单位名称"], "发放形式": "实物",
                     "物品名称": "防暑降温用品", "数量": staff, "计量单位": "份", "金额": staff * 46, "资金来源": "本级",
                     "惠及人数": staff})


def _travellers(rnd, rows, roster, year):
    day = date(year, 1, 20) if year == LAST else date(year, 2, 9)
    migrants = [m for m in roster if m["是否农民工"] == "是" and is_present(m) and m["入会日期"] < day]
    for member in rnd.sample(migrants, 24 if year == LAST else 32):
        rows.append({"发放日期": day, "帮扶项目": "平安返乡补贴", "节日": "春节", "对象类别": "会员", "对象名称": member["姓名"],
                     "证件号码": member["身份证号"], "所在单位": member["所属工会"], "发放形式": "转账", "金额": 200,
                     "资金来源": "本级", "惠及人数": 1})
