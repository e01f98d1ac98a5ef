"""The smaller ledgers of the office: posts, visits, proposals, honours, publications, facilities, services, insurance,
funds, inspections, reminders."""

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
PROPOSAL_COLUMNS = ("编号", "类别", "标题", "提出人", "所在单位", "届次", "提出日期", "建议内容", "是否立案", "立案日期", "承办单位",
                    "办理期限", "答复日期", "状态", "提案人意见", "是否采纳", "经济效益")
HONOUR_COLUMNS = ("荣誉编号", "荣誉名称", "级别", "等次", "获奖对象类别", "获奖对象", "所在单位", "授予单位", "授予日期", "荣誉状态",
                  "奖金")
PUBLICATION_COLUMNS = ("编号", "标题", "类别", "媒体", "媒体级别", "日期", "作者", "单位", "报送日期", "是否采用", "覆盖人数")
FACILITY_COLUMNS = ("设施编号", "名称", "类别", "所属单位", "地址", "负责人", "建成日期", "面积", "可容纳人数", "开放时间",
                    "服务人次", "优惠内容", "协议到期日期", "星级", "状态")
SERVICE_COLUMNS = ("服务编号", "服务类型", "服务日期", "渠道", "事项", "服务对象", "性别", "联系电话", "所在单位", "涉及人数",
                   "承办单位", "结果", "满意度", "经办人")
INSURANCE_COLUMNS = ("参保编号", "年度", "保障计划", "参保方式", "参保单位", "参保人数", "参保份数", "保费", "缴费来源", "参保日期",
                     "生效日期", "到期日期")
FUND_COLUMNS = ("凭证号", "预算年度", "日期", "收支方向", "业务类型", "科目", "摘要", "单位", "金额", "结算方式", "经办人", "审批人")
INSPECTION_COLUMNS = ("检查编号", "检查类型", "检查主题", "开始日期", "结束日期", "组织单位", "会同单位", "检查人员", "被检查单位",
                      "涉及职工数", "发现问题", "问题数", "整改期限", "整改日期", "是否整改")
REMINDER_COLUMNS = ("提醒事项", "提醒类别", "到期日期", "提前天数", "重复", "提醒状态", "办结日期", "责任人")


def _founded(organisations):
    return [o for o in organisations if o.get("建会状态") == "已组建" and o.get("层级") in ("企业", "机关")]


def posts(organisations):
    rnd = Random(21)
    rows = []
    for organisation in _founded(organisations):
        terms = (YEAR - organisation["建会日期"].year) // 3
        start = organisation["建会日期"].replace(year=organisation["建会日期"].year + 3 * terms)
        for committee, post in (("工会委员会", "主席"), ("工会委员会", "副主席"), ("经费审查委员会", "主任"),
                                ("女职工委员会", "主任")):
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
            for month, festival in ((1, "春节"), (9, "中秋")):
                day = date(year, month, rnd.randrange(8, 27))
                if not file["建档日期"] <= day <= closed or file["档案状态"] == "待审核" or not file["帮扶责任人"]:
                    continue
                rows.append({"走访日期": day, "走访类型": "入户走访", "事由": "困难", "活动名称": "送温暖" if month == 1 else None,
                             "节日": festival, "对象类别": file["户类"], "走访对象": file["姓名"], "档案编号": file["档案编号"],
                             "所在单位": file["工作单位"], "走访地点": file["家庭住址"], "走访人": file["帮扶责任人"],
                             "走访情况": rnd.choice(("家庭情况稳定", "家中有人住院，开支较大", "子女在读，学费压力大", "收入略有增加")),
                             "诉求": rnd.choice((None, "希望子女就业时得到推荐", "希望增加医疗救助", None)),
                             "帮扶措施": rnd.choice(("纳入金秋助学", "协助申报医疗互助", "继续结对联系")),
                             "慰问品": "米、油", "慰问品数量": 2, "慰问品价值": 180, "资金来源": "本级"})
        for organisation in rnd.sample(_founded(organisations), 9):
            rows.append({"走访日期": date(year, 7, rnd.randrange(6, 30)), "走访类型": "送清凉", "活动名称": "送清凉",
                         "对象类别": "企业", "走访对象": organisation["单位名称"].removesuffix("工会"),
                         "所在单位": organisation["单位名称"], "惠及人数": organisation["职工人数"], "走访人": "梁思远、苏雨欣",
                         "慰问品": "饮料、毛巾", "慰问品数量": organisation["职工人数"],
                         "慰问品价值": organisation["职工人数"] * 12, "资金来源": "本级"})
        for _ in range(14):
            organisation = rnd.choice(_founded(organisations))
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
    ("完善工龄工资标准", "满三年每月增加五十元"), ("统一发放反光背心", "外勤岗位每人两件"), ("优化物料周转路线", "减少叉车与行人交叉"),
    ("裁剪余料再利用", "余料制作包装衬垫"), ("更换老旧照明为节能灯", "预计每年节电两万度"), ("开设技能等级培训班", "与职业学院合作，利用周末授课"))


def proposals(organisations):
    rnd = Random(23)
    rows = []
    for year, titles in ((LAST, PROPOSALS[:9]), (YEAR, PROPOSALS)):
        for i, (title, content) in enumerate(titles):
            submitted = people.day_between(rnd, date(year, 3, 5), date(year, 10, 20))
            innovation = i >= 8
            row = {"类别": "合理化建议" if innovation else "职代会提案", "标题": title, "建议内容": content,
                   "提出人": people.name(rnd, people.sex(rnd)), "所在单位": rnd.choice(_founded(organisations))["单位名称"],
                   "届次": f"{year - 2018}届{1 + i % 2}次", "提出日期": submitted, "是否立案": "是",
                   "立案日期": submitted + timedelta(days=9), "承办单位": rnd.choice(("行政部", "生产部", "人力资源部", "后勤部")),
                   "办理期限": submitted + timedelta(days=90)}
            if year == LAST or submitted < date(YEAR, 8, 1):
                row.update({"答复日期": submitted + timedelta(days=rnd.randrange(30, 88)), "状态": "答复", "提案人意见": "满意"})
                if rnd.random() < 0.6:
                    row.update({"状态": "采纳实施", "是否采纳": "是", "经济效益": rnd.randrange(2, 30) * 1000 if innovation else None})
            else:
                row["状态"] = "承办"
            rows.append(row)
    rows.sort(key=lambda row: (row["提出日期"], row["标题"]))
    number_within_years(rows, "编号", "TA", "提出日期")
    return rows


HONOURS = (
    ("先进职工之家", "区级", "单位", HIGHER, 0), ("优秀工会工作者", "区级", "个人", HIGHER, 0), ("工人先锋号", "市级", "班组", "望海市总工会", 0),
    ("五一劳动奖章", "市级", "个人", "望海市总工会", 2000), ("五一劳动奖状", "市级", "单位", "望海市总工会", 0),
    ("先进职工", "街道级", "个人", OFFICE, 500), ("先进职工", "街道级", "个人", OFFICE, 500), ("先进职工", "街道级", "个人", OFFICE, 500),
    ("优秀工会积极分子", "街道级", "个人", OFFICE, 300), ("优秀工会积极分子", "街道级", "个人", OFFICE, 300),
    ("和谐劳动关系企业", "区级", "单位", HIGHER, 0), ("女职工工作先进集体", "街道级", "集体", OFFICE, 0))


def honours(organisations):
    rnd = Random(24)
    rows = []
    for year in (LAST, YEAR):
        for title, level, kind, by, money in HONOURS:
            organisation = rnd.choice(_founded(organisations))
            winner = organisation["单位名称"] if kind == "单位" else people.name(rnd, people.sex(rnd)) if kind == "个人" \
                else organisation["单位名称"].removesuffix("工会") + ("生产一班" if kind == "班组" else "女职工委员会")
            rows.append({"荣誉名称": title, "级别": level, "获奖对象类别": kind, "获奖对象": winner,
                         "所在单位": organisation["单位名称"], "授予单位": by,
                         "授予日期": date(year, 4, 27) if level != "区级" else date(year, 3, 18), "荣誉状态": "获得",
                         "奖金": money or None})
    rows.sort(key=lambda row: (row["授予日期"], row["荣誉名称"], row["获奖对象"]))
    number_within_years(rows, "荣誉编号", "RY", "授予日期")
    return rows


def publications(events_held):
    rnd = Random(25)
    rows = []
    for event in events_held:
        day = event["活动日期"]
        if event["活动状态"] != "已举办" or rnd.random() < 0.45:
            continue
        kind, media, level = rnd.choice((("推文", "云溪工会公众号", "街道级"), ("推文", "云溪工会公众号", "街道级"), ("信息", "澄湖工会信息", "区级"),
                                         ("稿件", "望海日报", "市级"), ("视频", "云溪工会视频号", "街道级")))
        rows.append({"标题": f"{event['活动名称']}举办", "类别": kind, "媒体": media, "媒体级别": level,
                     "日期": day + timedelta(days=rnd.randrange(1, 5)), "作者": rnd.choice(("苏雨欣", "邱志明", "沈晓燕")),
                     "单位": OFFICE, "报送日期": day + timedelta(days=1),
                     "是否采用": "是" if level == "街道级" or rnd.random() < 0.7 else "否", "覆盖人数": rnd.randrange(18, 240) * 10})
    rows.sort(key=lambda row: (row["日期"], row["标题"]))
    number_within_years(rows, "编号", "XC", "日期")
    return rows


FACILITIES = (
    ("云溪街道职工活动中心", "职工之家", 860, 240), ("石桥社区职工书屋", "职工书屋", 120, 40), ("梅园社区职工书屋", "职工书屋", 96, 36),
    ("云溪广场户外驿站", "户外驿站", 24, 12), ("工业路户外驿站", "户外驿站", 18, 10), ("新港码头户外驿站", "户外驿站", 30, 16),
    ("河滨社区妈咪小屋", "妈咪小屋", 16, 4), ("云溪服饰妈咪小屋", "妈咪小屋", 14, 4), ("王𬭎劳模创新工作室", "工作室", 140, 20),
    ("街道职工心理咨询室", "心理咨询室", 30, 6), ("街道劳动争议调解室", "调解室", 45, 12), ("职工羽毛球馆", "球场", 520, 60),
    ("沐川服饰职工之家", "职工之家", 180, 60), ("恒岳精密机械职工书屋", "职工书屋", 88, 30), ("远舟物流司机驿站", "户外驿站", 36, 14),
    ("梅园社区职工活动室", "活动室", 110, 45), ("新港社区职工服务站", "服务站", 64, 20), ("石桥社区亲子工作室", "亲子工作室", 72, 24))
MERCHANTS = (("云溪口腔门诊部", "洁牙八折", date(YEAR, 12, 31)), ("梅园健身俱乐部", "年卡七五折", date(YEAR + 1, 6, 30)),
             ("新港书城", "图书八八折", date(YEAR, 12, 15)), ("河滨家政服务中心", "保洁九折", date(YEAR + 1, 3, 31)))


def facilities(organisations):
    rnd = Random(26)
    rows = []
    for name, kind, area, capacity in FACILITIES:
        rows.append({"名称": name, "类别": kind, "所属单位": OFFICE, "地址": f"云溪街道{rnd.choice(people.COMMUNITIES)}",
                     "负责人": rnd.choice(aid.HELPERS), "建成日期": people.day_between(rnd, date(2018, 3, 1), date(YEAR, 9, 1)),
                     "面积": area, "可容纳人数": capacity, "开放时间": "周一至周日 9:00—20:00", "服务人次": rnd.randrange(3, 90) * 100,
                     "星级": rnd.choice((None, 3, 4)), "状态": "在用"})
    for name, discount, until in MERCHANTS:
        rows.append({"名称": name, "类别": "优惠服务单位", "所属单位": OFFICE, "地址": f"云溪街道{rnd.choice(people.COMMUNITIES)}",
                     "建成日期": date(LAST, 1, 10), "优惠内容": discount, "协议到期日期": until, "状态": "在用"})
    for i, row in enumerate(rows, 1):
        row["设施编号"] = f"ZD{i:03d}"
    return rows


SERVICES = (("政策咨询", "医疗互助报销", "已答复"), ("政策咨询", "产假天数", "已答复"), ("法律援助", "追索加班工资", "已指派律师"),
            ("法律援助", "工伤认定", "代写申请"), ("信访接待", "企业欠薪", "协调后补发"), ("就业推荐", "服装企业招聘", "已上岗"),
            ("就业推荐", "物流企业招聘", "面试中"), ("心理咨询", "工作压力", "咨询两次"), ("职业培训", "育婴员培训", "取得证书"), ("制卡", "工会会员卡", "已发放"))


def services(organisations):
    rnd = Random(27)
    rows = []
    for year, many in ((LAST, 52), (YEAR, 71)):
        for _ in range(many):
            kind, topic, result = rnd.choice(SERVICES)
            sex = people.sex(rnd)
            rows.append({"服务类型": kind, "服务日期": people.day_between(rnd, date(year, 1, 6), date(year, 11, 19)),
                         "渠道": rnd.choice(("来访", "来访", "电话", "网络")), "事项": topic, "服务对象": people.name(rnd, sex), "性别": sex,
                         "联系电话": people.phone(rnd), "所在单位": rnd.choice(_founded(organisations))["单位名称"],
                         "涉及人数": 1 if rnd.random() < 0.9 else rnd.randrange(2, 14), "承办单位": OFFICE, "结果": result,
                         "满意度": rnd.choice(("满意", "满意", "满意", "基本满意")), "经办人": rnd.choice(aid.HELPERS)})
    rows.sort(key=lambda row: (row["服务日期"], row["服务对象"]))
    number_within_years(rows, "服务编号", "FW", "服务日期", 4)
    return rows


def insurance(organisations):
    rnd = Random(28)
    rows = []
    for year in (LAST, YEAR):
        for organisation in _founded(organisations):
            if organisation["建会日期"].year > year or rnd.random() < 0.3:
                continue
            people_ = round(organisation["职工人数"] * rnd.uniform(0.4, 0.9))
            start = date(year, 3, 1)
            rows.append({"年度": year, "保障计划": rnd.choice(("在职住院", "综合保障", "女职工安康")), "参保方式": "单位",
                         "参保单位": organisation["单位名称"], "参保人数": people_, "参保份数": people_, "保费": people_ * 60,
                         "缴费来源": rnd.choice(("工会", "单位", "共同")), "参保日期": start - timedelta(days=rnd.randrange(5, 30)),
                         "生效日期": start, "到期日期": date(year + 1, 2, 28)})
    number_within_years(rows, "参保编号", "CB", "生效日期", 4)
    return rows


def funds(organisations):
    rnd = Random(29)
    rows = []

    def add(day, way, kind, head, text, amount, unit=None):
        rows.append({"预算年度": day.year, "日期": day, "收支方向": way, "业务类型": kind, "科目": head, "摘要": text, "单位": unit,
                     "金额": amount, "结算方式": "转账", "经办人": "彭安然", "审批人": "梁思远"})

    for year in (LAST, YEAR):
        for month in range(1, 13 if year == LAST else 12):
            for organisation in rnd.sample(_founded(organisations), 4):
                add(date(year, month, rnd.randrange(6, 16)), "收入", "拨缴", "拨缴经费收入", f"{month}月拨缴经费",
                    round(organisation["职工人数"] * rnd.uniform(38, 62), 2), organisation["单位名称"])
            add(date(year, month, 20), "支出", "上缴", "上缴上级", f"{month}月上缴区总工会", rnd.randrange(90, 160) * 100)
            add(date(year, month, 24), "支出", "支出", rnd.choice(("职工活动支出", "维权支出", "业务支出")), f"{month}月活动与服务支出",
                rnd.randrange(30, 190) * 100)
        add(date(year, 2, 12), "收入", "补助", "上级补助收入", "送温暖专项补助", 60000)
    rows.sort(key=lambda row: (row["日期"], row["摘要"], row["单位"] or ""))
    number_within_years(rows, "凭证号", "PZ", "日期", 4)
    return rows


def inspections(organisations):
    rnd = Random(30)
    rows = []
    topics = (("安全检查", "安全生产月检查", 6), ("执法检查", "劳动用工检查", 4), ("厂务公开检查", "厂务公开情况检查", 9), ("劳动合同检查", "劳动合同签订情况检查", 10))
    for year in (LAST, YEAR):
        for kind, topic, month in topics:
            for organisation in rnd.sample(_founded(organisations), 5):
                day = date(year, month, rnd.randrange(4, 26))
                problems = rnd.choice((0, 0, 1, 2, 3))
                due = day + timedelta(days=45) if problems else None
                fixed = problems and (year == LAST or rnd.random() < 0.6)
                rows.append({"检查类型": kind, "检查主题": topic, "开始日期": day, "结束日期": day, "组织单位": OFFICE,
                             "会同单位": rnd.choice((None, "街道应急管理站", "街道司法所")), "检查人员": "范国庆、石文彬",
                             "被检查单位": organisation["单位名称"], "涉及职工数": organisation["职工人数"], "问题数": problems,
                             "发现问题": "；".join(rnd.sample(("消防通道堆物", "劳保用品发放不全", "公开栏更新不及时", "合同文本未交职工", "临时用电不规范"),
                                                      problems)) or None,
                             "整改期限": due, "整改日期": due - timedelta(days=rnd.randrange(3, 30)) if fixed else None,
                             "是否整改": None if not problems else "是" if fixed else "否"})
    rows.sort(key=lambda row: (row["开始日期"], row["被检查单位"]))
    number_within_years(rows, "检查编号", "JC", "开始日期")
    return rows


def reminders():
    rows = (("报送四季度会员统计", "报送材料", date(YEAR, 12, 5), 10, "每季", "待办", None, "苏雨欣"),
            ("召开四季度基层工会主席会议", "会议", date(YEAR, 12, 10), 14, "每季", "待办", None, "梁思远"),
            ("上缴四季度工会经费", "经费上缴", date(YEAR, 12, 20), 10, "每季", "待办", None, "彭安然"),
            ("送温暖对象摸底上报", "走访慰问", date(YEAR, 11, 28), 10, "每年", "待办", None, "邱志明"),
            ("年度工作总结报送区总工会", "报送材料", date(YEAR, 12, 25), 20, "每年", "待办", None, "沈晓燕"),
            ("报送三季度会员统计", "报送材料", date(YEAR, 9, 5), 10, "每季", "已办", date(YEAR, 9, 3), "苏雨欣"))
    return [dict(zip(REMINDER_COLUMNS, row)) for row in rows]
