"""The smaller ledgers of the office: posts, visits, proposals, honours, publications, facilities, reminders."""

from datetime import date, timedelta
from random import Random

import aid
import people
from members import LAST_DAY, is_present
from office import HIGHER, LAST, OFFICE, YEAR, number_within_years

POST_COLUMNS = ("任职编号", "所属工会", "委员会", "姓名", "职务", "分工", "任职方式", "届次", "任期年限", "产生方式", "当选日期",
                "任期开始", "任期结束", "性别", "政治面貌", "学历", "联系电话")
VISIT_COLUMNS = ("走访编号", "走访日期", "走访类型", "事由", "活动名称", "节日", "对象类别", "走访对象", "档案编号", "所在单位",
                 "走访地点", "惠及人数", "走访人", "走访情况", "诉求", "帮扶措施", "慰问金", "慰问品", "慰问品数量", "慰问品价值",
                 "资金来源")
PROPOSAL_COLUMNS = ("编号", "类别", "标题", "提出人", "所在单位", "提出日期", "建议内容", "是否立案", "立案日期", "承办单位", "办理期限",
                    "答复日期", "办结日期", "状态", "提案人意见", "是否采纳", "经济效益", "奖励金额")
HONOUR_COLUMNS = ("荣誉编号", "荣誉名称", "级别", "等次", "名次", "获奖对象类别", "获奖对象", "所在单位", "赛事名称", "授予单位", "授予日期",
                  "荣誉状态", "奖金")
PUBLICATION_COLUMNS = ("编号", "标题", "类别", "媒体", "媒体级别", "日期", "作者", "单位", "活动编号", "报送日期", "是否采用", "数量", "覆盖人数",
                       "考核得分", "制作费用")
FACILITY_COLUMNS = ("设施编号", "名称", "类别", "服务领域", "所属单位", "地址", "负责人", "建成日期", "投入资金", "出资单位", "面积", "可容纳人数",
                    "开放时间", "每周开放次数", "预约方式", "服务人次", "优惠内容", "协议到期日期", "星级", "状态")
REMINDER_COLUMNS = ("提醒事项", "提醒类别", "到期日期", "提前天数", "重复", "提醒状态", "办结日期", "责任人")


def founded(organisations):
    return [o for o in organisations if o.get("建会状态") == "已组建" and o.get("层级") in ("企业", "机关")]


STREET_POSTS = (("梁思远", "男", "主席", "主持全面工作", "专职"), ("苏雨欣", "女", "副主席", "组织、女职工工作", "专职"),
                ("邱志明", "男", "副主席", "维权、帮扶工作", "挂职"), ("沈晓燕", "女", "副主席", "宣传、文体工作", "兼职"),
                ("范国庆", "男", "委员", "劳动保护", "兼职"), ("彭安然", "女", "委员", "财务", "专职"), ("石文彬", "男", "委员", "职工教育", "兼职"))


def posts(organisations):
    rnd = Random(21)
    start = date(LAST, 1, 16)
    rows = [{"所属工会": OFFICE, "委员会": "工会委员会", "姓名": name, "职务": post, "分工": duty, "任职方式": way, "届次": 6,
             "任期年限": 5, "产生方式": "会员代表大会选举", "当选日期": start, "任期开始": start, "任期结束": date(YEAR + 4, 1, 15),
             "性别": sex, "政治面貌": "中共党员", "学历": "本科", "联系电话": people.phone(rnd)}
            for name, sex, post, duty, way in STREET_POSTS]
    for organisation in founded(organisations):
        terms = (YEAR - organisation["建会日期"].year) // 3
        start = organisation["建会日期"].replace(year=organisation["建会日期"].year + 3 * terms)
        for committee, post in (("工会委员会", "主席"), ("工会委员会", "副主席"), ("经费审查委员会", "主任"),
                                ("女职工委员会", "主任"), ("工会委员会", "委员")):
            if post == "委员" and organisation["职工人数"] < 25:
                continue
            sex = "女" if committee == "女职工委员会" else people.sex(rnd)
            rows.append({"所属工会": organisation["单位名称"], "委员会": committee, "职务": post,
                         "姓名": organisation["工会主席"] if post == "主席" else people.name(rnd, sex),
                         "任职方式": "兼职", "届次": terms + 1, "任期年限": 3, "产生方式": "会员代表大会选举",
                         "当选日期": start, "任期开始": start, "任期结束": start.replace(year=start.year + 3) - timedelta(days=1),
                         "性别": None if post == "主席" else sex, "政治面貌": rnd.choice(("中共党员", "群众", "群众")),
                         "学历": rnd.choice(("大专", "本科")), "联系电话": people.phone(rnd)})
    for i, row in enumerate(rows, 1):
        row["任职编号"] = f"RZ{i:04d}"
    return rows


def visits(files, organisations):
    rnd = Random(22)
    rows = []
    for year in (LAST, YEAR):
        for file in files:
            closed = file.get("销档日期") or LAST_DAY
            for month, festival, kind in ((1, "春节", "节日慰问"), (5, None, "结对走访"), (9, "中秋", "入户走访"),
                                          (11, None, "结对走访")):
                day = date(year, month, rnd.randrange(8, 27))
                if not file["建档日期"] <= day <= closed or file["档案状态"] == "待审核" or not file["帮扶责任人"]:
                    continue
                gift = {"慰问品": "米、油", "慰问品数量": 2, "慰问品价值": 180, "资金来源": "本级"} if festival else {}
                rows.append(gift | {"走访日期": day, "走访类型": kind, "事由": "困难", "活动名称": "送温暖" if month == 1 else None,
                             "节日": festival, "对象类别": file["户类"], "走访对象": file["姓名"], "档案编号": file["档案编号"],
                             "所在单位": file["工作单位"], "走访地点": file["家庭住址"], "走访人": file["帮扶责任人"],
                             "走访情况": rnd.choice(("家庭情况稳定", "家中有人住院，开支较大", "子女在读，学费压力大", "收入略有增加")),
                             "诉求": rnd.choice((None, "希望子女就业时得到推荐", "希望增加医疗救助", None)),
                             "帮扶措施": rnd.choice(("纳入金秋助学", "协助申报医疗互助", "继续结对联系"))})
        for organisation in rnd.sample(founded(organisations), 9):
            rows.append({"走访日期": date(year, 7, rnd.randrange(6, 30)), "走访类型": "送清凉", "活动名称": "送清凉",
                         "对象类别": "企业", "走访对象": organisation["单位名称"].removesuffix("工会"),
                         "所在单位": organisation["单位名称"], "惠及人数": organisation["职工人数"], "走访人": "梁思远、苏雨欣",
                         "慰问品": "饮料、毛巾", "慰问品数量": organisation["职工人数"],
                         "慰问品价值": organisation["职工人数"] * 12, "资金来源": "本级"})
        for i, organisation in enumerate(o for o in organisations if o.get("建会状态") in ("应建未建", "组建中")):
            rows.append({"走访日期": date(year, 3 + i, 12), "走访类型": "企业走访", "对象类别": "企业",
                         "走访对象": organisation["单位名称"], "所在单位": organisation["单位名称"], "走访人": "梁思远、苏雨欣",
                         "走访情况": "宣传工会法，了解建会意愿", "帮扶措施": "指导筹建"})
        for _ in range(14):
            organisation = rnd.choice(founded(organisations))
            kind, reason, money = rnd.choice((("住院看望", "住院", 500), ("生育看望", "生育", 500), ("退休", "退休", 300)))
            rows.append({"走访日期": people.day_between(rnd, date(year, 2, 1), date(year, 11, 18)), "走访类型": kind,
                         "事由": reason, "对象类别": "会员", "走访对象": people.name(rnd, people.sex(rnd)),
                         "所在单位": organisation["单位名称"], "走访人": organisation["工会主席"], "慰问金": money,
                         "资金来源": "本级"})
    rows.sort(key=lambda row: (row["走访日期"], row["走访对象"]))
    number_within_years(rows, "走访编号", "ZF", "走访日期", 4)
    return rows


PROPOSALS = (
    ("改善车间夏季通风降温条件", "增设两台工业风扇，高温时段错峰作业"), ("增设员工休息室饮水点", "每层设一处直饮水点"),
    ("食堂增加清真窗口", "满足少数民族职工用餐需要"), ("缩短夜班连续天数", "连续夜班不超过四天"),
    ("为女职工设立哺乳室", "在行政楼一层设妈咪小屋"), ("建立职工书屋借阅制度", "午休时段开放，书目每季更新"),
    ("完善工龄工资标准", "满三年每月增加五十元"), ("统一发放反光背心", "外勤岗位每人两件"), ("改造职工浴室", "更换热水设备，延长开放时间"),
    ("开通上下班班车", "新港方向增加一班"), ("设立职工子女暑期托管点", "与社区合办"), ("全员进行健康体检", "每年一次，增加肺功能项目"))
SUGGESTIONS = (
    ("优化物料周转路线", 18000), ("裁剪余料再利用", 26000), ("更换老旧照明为节能灯", 15000), ("夹具快换装置", 42000), ("包装箱循环使用", 31000),
    ("冷链车辆错峰装货", 22000), ("模具保养周期表", 12000), ("错峰用电安排", 37000), ("仓库货位编码", 9000), ("废纸集中回收", 6000))
INNOVATIONS = (("自动送料改造", 128000), ("焊接烟尘收集装置", 64000), ("缝纫机集尘改造", 38000))


def proposals(organisations):
    """Proposals to the congresses are filed and settled in term; suggestions are taken up or not."""
    rnd = Random(23)
    rows = []
    unions = [o for o in founded(organisations) if o.get("是否建立职代会制度") == "是"]
    for year in (LAST, YEAR):
        for i, (title, content) in enumerate(PROPOSALS[:9 if year == LAST else 12]):
            submitted = people.day_between(rnd, date(year, 3, 5), date(year, 9, 8))
            organisation = rnd.choice(unions)
            row = {"类别": "职代会提案", "标题": title, "建议内容": content, "提出人": people.name(rnd, people.sex(rnd)),
                   "所在单位": organisation["单位名称"], "提出日期": submitted, "是否立案": "否" if i == 6 else "是"}
            if i == 6:
                rows.append(row | {"状态": "不予立案"})
                continue
            row |= {"立案日期": submitted + timedelta(days=9), "承办单位": rnd.choice(("行政部", "生产部", "人力资源部", "后勤部")),
                    "办理期限": submitted + timedelta(days=90), "状态": "承办"}
            if year == LAST or i != 10:
                settled = submitted + timedelta(days=rnd.randrange(35, 88))
                row |= {"答复日期": settled - timedelta(days=4), "办结日期": settled, "状态": "办结",
                        "提案人意见": rnd.choice(("满意", "满意", "满意", "基本满意"))}
            rows.append(row)
        for kind, items, done in (("合理化建议", SUGGESTIONS, "采纳实施"), ("技术革新项目", INNOVATIONS, "完成")):
            for title, benefit in items:
                adopted = rnd.random() < 0.68 or kind == "技术革新项目"
                rows.append({"类别": kind, "标题": title, "提出人": people.name(rnd, people.sex(rnd)),
                             "所在单位": rnd.choice(founded(organisations))["单位名称"],
                             "提出日期": people.day_between(rnd, date(year, 2, 10), date(year, 10, 20)),
                             "状态": done if adopted else "未采纳", "是否采纳": "是" if adopted else "否",
                             "经济效益": benefit if adopted else None, "奖励金额": 300 if adopted else None})
    rows.sort(key=lambda row: (row["提出日期"], row["标题"]))
    number_within_years(rows, "编号", "TA", "提出日期")
    return rows


CITY = "望海市总工会"
# title, level, kind of winner, granted by, money, grade, place, month and day
HONOURS = (
    ("先进职工之家", "区级", "单位", HIGHER, 0, None, None, (3, 18)), ("优秀工会工作者", "区级", "个人", HIGHER, 0, None, None, (3, 18)),
    ("和谐劳动关系企业", "区级", "单位", HIGHER, 0, None, None, (3, 18)), ("工人先锋号", "市级", "班组", CITY, 0, None, None, (4, 27)),
    ("五一劳动奖章", "市级", "个人", CITY, 2000, None, None, (4, 27)), ("五一劳动奖状", "市级", "单位", CITY, 0, None, None, (4, 27)),
    ("先进职工", "街道级", "个人", OFFICE, 500, None, None, (4, 27)), ("先进职工", "街道级", "个人", OFFICE, 500, None, None, (4, 27)),
    ("先进职工", "街道级", "个人", OFFICE, 500, None, None, (4, 27)), ("最美职工", "街道级", "个人", OFFICE, 800, None, None, (4, 27)),
    ("优秀工会积极分子", "街道级", "个人", OFFICE, 300, None, None, (4, 27)), ("优秀工会积极分子", "街道级", "个人", OFFICE, 300, None, None, (4, 27)),
    ("女职工工作先进集体", "街道级", "集体", OFFICE, 0, None, None, (3, 6)), ("区职工技能竞赛叉车项目", "区级", "个人", HIGHER, 1500, "一等奖", 1, (9, 25)),
    ("区职工技能竞赛数控项目", "区级", "个人", HIGHER, 1000, "二等奖", 2, (9, 25)), ("区职工歌咏比赛", "区级", "单位", HIGHER, 0, "三等奖", 3, (5, 8)))


def honours(organisations):
    rnd = Random(24)
    rows = []
    for year in (LAST, YEAR):
        for title, level, kind, by, money, grade, place, (month, day) in HONOURS:
            organisation = rnd.choice(founded(organisations))
            winner = organisation["单位名称"] if kind == "单位" else people.name(rnd, people.sex(rnd)) if kind == "个人" \
                else organisation["单位名称"].removesuffix("工会") + ("生产一班" if kind == "班组" else "女职工委员会")
            rows.append({"荣誉名称": title, "级别": level, "等次": grade, "名次": place, "获奖对象类别": kind, "获奖对象": winner,
                         "所在单位": organisation["单位名称"], "赛事名称": title if grade else None, "授予单位": by,
                         "授予日期": date(year, month, day), "荣誉状态": "获得", "奖金": money or None})
    for organisation in founded(organisations)[3:6]:
        rows.append({"荣誉名称": "市模范职工之家", "级别": "市级", "获奖对象类别": "单位", "获奖对象": organisation["单位名称"],
                     "所在单位": organisation["单位名称"], "授予单位": CITY, "授予日期": date(YEAR, 12, 8), "荣誉状态": "申报"})
    rows.sort(key=lambda row: (row["授予日期"], row["荣誉名称"], row["获奖对象"]))
    number_within_years(rows, "荣誉编号", "RY", "授予日期")
    return rows


# kind, media, level, score of the appraisal
MEDIA = (("推文", "云溪工会微信公众号", "街道级", 0.5), ("推文", "云溪工会微信公众号", "街道级", 0.5), ("信息", "澄湖工会网", "区级", 1),
         ("稿件", "望海日报", "市级", 3), ("视频", "云溪工会视频号", "街道级", 1))
PRINTED = (("宣传册", "《工会法》百问手册", 3, 1500, 1400), ("宣传册", "职工医疗互助办理指南", 9, 800, 760), ("宣传栏", "劳模风采宣传栏", 4, 1, 600),
           ("宣传栏", "安全生产宣传栏", 6, 1, 550), ("图片", "职工文体活动图片展", 11, 46, 900))


def publications(events_held):
    rnd = Random(25)
    rows = []
    for event in events_held:
        day = event["活动日期"]
        if event["活动状态"] != "已举办" or rnd.random() < 0.45:
            continue
        kind, media, level, score = rnd.choice(MEDIA)
        adopted = level == "街道级" or rnd.random() < 0.7
        rows.append({"标题": f"{event['活动名称']}举办", "类别": kind, "媒体": media, "媒体级别": level,
                     "日期": day + timedelta(days=rnd.randrange(1, 5)), "作者": rnd.choice(("苏雨欣", "邱志明", "沈晓燕")),
                     "单位": OFFICE, "活动编号": event["活动编号"], "报送日期": day + timedelta(days=1), "是否采用": "是" if adopted else "否",
                     "覆盖人数": rnd.randrange(18, 240) * 10, "考核得分": score if adopted else 0})
    for year in (LAST, YEAR):
        for kind, title, month, copies, reached in PRINTED:
            rows.append({"标题": title, "类别": kind, "媒体": "自办", "媒体级别": "街道级", "日期": date(year, month, 9), "作者": "沈晓燕",
                         "单位": OFFICE, "数量": copies, "覆盖人数": reached, "制作费用": copies * 2.4 if kind == "宣传册" else 480})
    rows.sort(key=lambda row: (row["日期"], row["标题"]))
    number_within_years(rows, "编号", "XC", "日期")
    return rows


# name, kind, square metres, people it holds, built, money invested
FACILITIES = (
    ("云溪街道职工活动中心", "职工之家", 860, 240, date(2018, 5, 1), 410000), ("石桥社区职工书屋", "职工书屋", 120, 40, date(2019, 4, 23), 38000),
    ("梅园社区职工书屋", "职工书屋", 96, 36, date(2021, 4, 23), 29500), ("云溪广场户外驿站", "户外驿站", 24, 12, date(2020, 7, 10), 26000),
    ("工业路户外驿站", "户外驿站", 18, 10, date(2022, 7, 6), 24800), ("新港码头户外驿站", "户外驿站", 30, 16, date(LAST, 6, 20), 31000),
    ("梅园路户外驿站", "户外驿站", 26, 12, date(YEAR, 6, 24), 30500), ("河滨社区妈咪小屋", "妈咪小屋", 16, 4, date(2021, 3, 8), 12000),
    ("云溪服饰妈咪小屋", "妈咪小屋", 14, 4, date(LAST, 3, 6), 9800), ("智联装备妈咪小屋", "妈咪小屋", 15, 4, date(YEAR, 9, 8), 11200),
    ("王𬭎劳模创新工作室", "工作室", 140, 20, date(2020, 4, 28), 86000), ("数控加工工匠工作室", "工作室", 90, 16, date(YEAR, 4, 25), 60000),
    ("街道职工心理咨询室", "心理咨询室", 30, 6, date(2023, 5, 18), 18000), ("街道劳动争议调解室", "调解室", 45, 12, date(2019, 9, 3), 15000),
    ("职工羽毛球馆", "球场", 520, 60, date(2020, 10, 1), 280000), ("沐川服饰职工之家", "职工之家", 180, 60, date(2019, 12, 5), 92000),
    ("恒岳精密机械职工书屋", "职工书屋", 88, 30, date(YEAR, 4, 23), 27000), ("远舟物流司机驿站", "户外驿站", 36, 14, date(LAST, 8, 12), 33500),
    ("梅园社区职工活动室", "活动室", 110, 45, date(2022, 9, 15), 35000), ("新港社区职工服务站", "服务站", 64, 20, date(2021, 11, 2), 22000),
    ("石桥社区亲子工作室", "亲子工作室", 72, 24, date(YEAR, 6, 1), 25500))
# name, field, what members get, agreement from and until
MERCHANTS = (("云溪口腔门诊部", "医疗", "洁牙八折", date(LAST, 1, 10), date(YEAR, 12, 31)),
             ("梅园健身俱乐部", "健身", "年卡七五折", date(LAST, 7, 1), date(YEAR + 1, 6, 30)),
             ("新港书城", "商业", "图书八八折", date(LAST, 12, 16), date(YEAR, 12, 15)),
             ("河滨家政服务中心", "家政", "保洁九折", date(YEAR, 4, 1), date(YEAR + 1, 3, 31)),
             ("正和律师事务所", "法律", "咨询免费，代理八折", date(YEAR, 5, 6), date(YEAR + 2, 5, 5)))


def facilities():
    rnd = Random(26)
    rows = []
    for name, kind, area, capacity, built, money in FACILITIES:
        rows.append({"名称": name, "类别": kind, "所属单位": OFFICE, "地址": f"云溪街道{rnd.choice(people.COMMUNITIES)}",
                     "负责人": rnd.choice(aid.HELPERS), "建成日期": built, "投入资金": money, "出资单位": "街道总工会", "面积": area,
                     "可容纳人数": capacity, "开放时间": "周一至周日 9:00—20:00", "每周开放次数": 7, "预约方式": "电话预约，提前一天",
                     "服务人次": rnd.randrange(3, 90) * 100, "星级": rnd.choice((None, 3, 4)), "状态": "在用"})
    for name, field, discount, since, until in MERCHANTS:
        rows.append({"名称": name, "类别": "优惠服务单位", "服务领域": field, "所属单位": OFFICE,
                     "地址": f"云溪街道{rnd.choice(people.COMMUNITIES)}", "建成日期": since, "优惠内容": discount, "协议到期日期": until,
                     "状态": "在用"})
    for i, row in enumerate(rows, 1):
        row["设施编号"] = f"ZD{i:03d}"
    return rows


def reminders():
    rows = (("报送四季度会员统计", "报送材料", date(YEAR, 12, 5), 10, "每季", "待办", None, "苏雨欣"),
            ("召开四季度基层工会主席会议", "会议", date(YEAR, 12, 10), 14, "每季", "待办", None, "梁思远"),
            ("上缴四季度工会经费", "经费上缴", date(YEAR, 12, 20), 10, "每季", "待办", None, "彭安然"),
            ("送温暖对象摸底上报", "走访慰问", date(YEAR, 11, 28), 10, "每年", "待办", None, "邱志明"),
            ("年度工作总结报送区总工会", "报送材料", date(YEAR, 12, 25), 20, "每年", "待办", None, "沈晓燕"),
            ("报送三季度会员统计", "报送材料", date(YEAR, 9, 5), 10, "每季", "已办", date(YEAR, 9, 3), "苏雨欣"))
    return [dict(zip(REMINDER_COLUMNS, row)) for row in rows]
