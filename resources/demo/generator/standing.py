"""How the unions stand and change: moves of members, pairings, checklists and appraisal, claims on mutual insurance."""

from datetime import date, timedelta
from random import Random

import people
from members import is_present
from office import LAST, OFFICE, YEAR, number_within_years

CHANGE_COLUMNS = ("变动编号", "会员编号", "会员姓名", "变动类型", "变动日期", "原因", "保留原因", "原工会", "现工会", "接转函编号", "会费缴至",
                  "办理状态", "申请日期", "审批日期", "审批人", "经办人")
PAIRING_COLUMNS = ("结对编号", "对数编号", "结对类别", "优秀工会", "结对工会", "签约日期", "结束日期", "协议名称", "共建内容", "联系人",
                   "联系电话", "结对工会联系人", "共建成效")
CHECK_COLUMNS = ("清单", "序号", "项目", "评分标准", "单位", "年度", "是否完成", "完成日期", "得分", "满分", "存在问题", "检查人")
CLAIM_COLUMNS = ("理赔编号", "保障计划", "理赔状态", "理赔人", "会员编号", "性别", "证件号码", "参保单位", "理赔事由", "就诊医院", "出险日期",
                 "申请日期", "理赔日期", "医疗费用", "自付金额", "理赔金额", "经办人")


def changes(roster):
    """What the roster shows as left or kept, and the moves into unions of the street, in order of their dates."""
    rnd = Random(41)
    rows = []
    elsewhere = ("望海市澄湖区城东街道总工会", "望海市高新区总工会", "望海市港务集团工会", "邻州市开发区总工会")
    for member in roster:
        left, joined = member.get("离会日期"), member["入会日期"]
        if left:
            moved = member["会籍状态"] == "已转出"
            rows.append(_change(rnd, member, left, "转出" if moved else "退会", 原工会=member["所属工会"],
                                现工会=rnd.choice(elsewhere) if moved else None, 会费缴至=f"{left:%Y-%m}",
                                原因=rnd.choice(("工作调动", "劳动合同期满", "到外地就业")) if moved else "本人申请"))
        elif member["就业状态"] == "退休" and rnd.random() < 0.6:
            day = people.day_between(rnd, date(LAST, 2, 1), date(YEAR, 11, 20))
            rows.append(_change(rnd, member, day, "保留会籍", 原因="办理退休手续", 保留原因="退休", 原工会=member["所属工会"]))
        elif is_present(member) and joined.year == YEAR and rnd.random() < 0.22:
            rows.append(_change(rnd, member, joined, "转入", 原因="变更工作单位", 原工会=rnd.choice(elsewhere),
                                现工会=member["所属工会"]))
    rows.sort(key=lambda row: (row["变动日期"], row["会员编号"]))
    number_within_years(rows, "变动编号", "BD", "变动日期")
    for row in rows:
        if row["变动类型"] in ("转入", "转出"):
            row["接转函编号"] = "ZJ" + row["变动编号"].removeprefix("BD")
    for row in rows[-3:]:
        row.update({"办理状态": "待接收" if row["变动类型"] == "转出" else "已批准"})
    return rows


def _change(rnd, member, day, kind, **more):
    applied = day - timedelta(days=rnd.randrange(5, 16))
    return {"会员编号": member["会员编号"], "会员姓名": member["姓名"], "变动类型": kind, "变动日期": day, "办理状态": "已办结",
            "申请日期": applied, "审批日期": applied + timedelta(days=3), "审批人": "苏雨欣", "经办人": "尹秋月"} | more


# strong union, its partners, year and day signed, what they do together
PAIRS = (
    ("沐川服饰", ("晨曦家政服务", "锦程纺织"), date(LAST, 6, 12), "技能培训互助、女职工服务、文体活动联办"),
    ("恒岳精密机械", ("天工模具", "智联装备"), date(LAST, 6, 12), "技术工人师徒结对、安全生产互查"),
    ("瑞禾食品", ("和顺餐饮管理",), date(LAST, 6, 12), "食品安全知识讲座、困难职工共同慰问"),
    ("澄光电子科技", ("云帆软件", "启明教育咨询"), date(YEAR, 6, 18), "数字技能培训、青年职工联谊"),
    ("博泰汽车零部件", ("信达汽车维修",), date(YEAR, 6, 18), "技能比武共办、职工之家共用"),
    ("远舟物流", ("蓝湾冷链仓储", "惠民超市"), date(YEAR, 6, 18), "叉车技能培训、户外驿站共建"),
    ("青屿家居用品", ("丰泽农业科技",), date(YEAR, 6, 18), "工资集体协商经验交流、书屋图书流转"),
)
HELD_TOGETHER = {"“五小”创新劳动竞赛": 1, "叉车操作技能培训班": 5, "青年职工联谊活动": 3, "职工乒乓球团体赛": 4, "服装缝纫技能培训班": 0,
                 "数控操作技能培训班": 1, "人工智能办公应用培训班": 3, "叉车工技能比武": 5}


def pairings(organisations):
    rnd = Random(42)
    unions = {o["单位名称"].removeprefix("云溪").removesuffix("有限公司工会"): o for o in organisations if o.get("employer")}
    rows = []
    for number, (strong, partners, signed, content) in enumerate(PAIRS, 1):
        for partner in partners:
            helping, helped = unions[strong], unions[partner]
            rows.append({"对数编号": f"D{number:02d}", "结对类别": "工会结对", "优秀工会": helping["单位名称"],
                         "结对工会": helped["单位名称"], "签约日期": signed, "结束日期": signed.replace(year=signed.year + 2),
                         "协议名称": f"工会结对共建协议（第{number}对）", "共建内容": content, "联系人": helping["联系人"],
                         "联系电话": helping["联系电话"], "结对工会联系人": helped["联系人"],
                         "共建成效": rnd.choice(("联办活动4次", "联办活动3次，帮助建立职工之家", "联合培训2期")) if signed.year < YEAR else None})
    for community, school in ((0, "云溪实验学校工会"), (2, "云溪社区卫生服务中心工会")):
        rows.append({"对数编号": f"D{8 + community // 2:02d}", "结对类别": "辖区共建", "优秀工会": school,
                     "结对工会": f"{people.COMMUNITIES[community]}工会联合会", "签约日期": date(YEAR, 3, 12),
                     "结束日期": date(YEAR + 1, 3, 12), "协议名称": "驻区单位共建协议",
                     "共建内容": "职工子女暑期托管" if community == 0 else "职工健康义诊", "联系人": "苏雨欣"})
    number_within_years(rows, "结对编号", "JD", "签约日期", 2)
    return rows


def mark_events(events, pairs):
    """The events of this year that were held under a pairing name it."""
    for event in events:
        for title, pair in HELD_TOGETHER.items():
            if event["活动名称"].endswith(title) and event["活动日期"].year == YEAR and event["活动状态"] == "已举办":
                event["结对编号"] = next(row["结对编号"] for row in pairs if row["对数编号"] == f"D{pair + 1:02d}")


EIGHT = ("有组织", "有班子", "有制度", "有牌子", "有印章", "有场所", "有经费", "有活动")
AREAS = (("工会组织建设", 25), ("维权机制建设", 20), ("帮扶服务", 20), ("职工素质提升", 15), ("宣传与信息", 10), ("经费收缴与管理", 10))
FAULTS = {"工会组织建设": "应建未建企业联系不够", "维权机制建设": "个别企业协议续签不及时", "帮扶服务": "走访记录不完整",
          "职工素质提升": "一线职工参训率不高", "宣传与信息": "信息报送数量不足", "经费收缴与管理": "个别单位缴纳滞后"}


def checks(organisations):
    """The eight things a new union has to have, and the yearly appraisal of the communities' federations."""
    rnd = Random(43)
    rows = []
    for organisation in organisations:
        founded = organisation.get("建会日期")
        if not founded or founded.year < LAST or organisation.get("建会状态") != "已组建":
            continue
        for i, item in enumerate(EIGHT, 1):
            done = founded + timedelta(days=rnd.randrange(0, 120))
            ready = done < date(YEAR, 12, 15) and not (founded > date(YEAR, 6, 30) and item in ("有场所", "有活动"))
            rows.append({"清单": "八有", "序号": i, "项目": item, "单位": organisation["单位名称"], "年度": founded.year,
                         "是否完成": "是" if ready else "否", "完成日期": done if ready else None, "检查人": "沈晓燕"})
    for year in (LAST, YEAR):
        for i, community in enumerate(people.COMMUNITIES):
            for number, (item, full) in enumerate(AREAS, 1):
                lost = rnd.choice((0, 0, 0.5, 1, 1.5, 2))
                rows.append({"清单": "目标管理考核", "序号": number, "项目": item, "评分标准": f"满分{full}分，按年初考核意见扣分",
                             "单位": f"{community}工会联合会", "年度": year, "是否完成": "是", "完成日期": date(year, 12, 8 + i % 2),
                             "得分": full - lost, "满分": full, "存在问题": FAULTS[item] if lost >= 1 else None, "检查人": "梁思远、苏雨欣"})
    return rows


ILLNESSES = (("胆囊结石住院", 8200), ("骨折住院", 15600), ("肺炎住院", 6400), ("阑尾炎手术", 9800), ("乳腺癌", 46800), ("腰椎间盘突出住院", 11200),
             ("心脏支架手术", 52300), ("甲状腺结节手术", 13900))


def claims(roster):
    rnd = Random(44)
    rows = []
    insured = [m for m in roster if is_present(m) and m["证件类型"] == "居民身份证" and m["入会日期"].year < LAST]
    for year, many in ((LAST, 21), (YEAR, 27)):
        for member in rnd.sample(insured, many):
            reason, usual = rnd.choice(ILLNESSES)
            if reason == "乳腺癌" and member["性别"] == "男":
                reason, usual = ILLNESSES[6]
            cost = round(usual * rnd.uniform(0.8, 1.3), 2)
            own = round(cost * rnd.uniform(0.25, 0.4), 2)
            ill = people.day_between(rnd, date(year, 1, 4), date(year, 10, 12))
            applied = ill + timedelta(days=rnd.randrange(20, 40))
            plan = "女职工安康" if reason == "乳腺癌" else "在职住院"
            rows.append({"保障计划": plan, "理赔状态": "已赔付", "理赔人": member["姓名"], "会员编号": member["会员编号"],
                         "性别": member["性别"], "证件号码": member["身份证号"], "参保单位": member["所属工会"], "理赔事由": reason,
                         "就诊医院": rnd.choice(("望海市人民医院", "望海市中医院", "澄湖区人民医院")), "出险日期": ill, "申请日期": applied,
                         "理赔日期": applied + timedelta(days=rnd.randrange(12, 26)), "医疗费用": cost, "自付金额": own,
                         "理赔金额": 10000 if reason == "乳腺癌" else round(own * 0.45, 2), "经办人": "彭安然"})
    rows.sort(key=lambda row: (row["理赔日期"], row["会员编号"]))
    number_within_years(rows, "理赔编号", "LP", "理赔日期")
    for row in rows[-2:]:
        row.update({"理赔状态": "受理中", "理赔日期": None, "理赔金额": None})
    return rows
