"""Services to single people, mutual insurance, money in and out, and inspections."""

from datetime import date, timedelta
from random import Random

import aid
import people
from ledgers import founded
from members import is_present
from office import HIGHER, LAST, OFFICE, YEAR, number_within_years

SERVICE_COLUMNS = ("服务编号", "服务类型", "服务日期", "渠道", "事项", "服务对象", "性别", "联系电话", "所在单位", "涉及人数", "服务卡号",
                   "推荐单位", "推荐岗位", "上岗日期", "承办单位", "答复日期", "结果", "满意度", "经办人")
INSURANCE_COLUMNS = ("参保编号", "年度", "保障计划", "参保方式", "参保单位", "参保人", "会员编号", "性别", "证件号码", "参保人数", "是否全员参保",
                     "参保份数", "保费", "缴费来源", "参保日期", "生效日期", "到期日期")
FUND_COLUMNS = ("凭证号", "预算年度", "日期", "收支方向", "业务类型", "科目", "摘要", "单位", "单位规模", "工资总额", "征收方式", "应缴金额", "预算金额",
                "金额", "物品名称", "数量", "计量单位", "结算方式", "经办人", "审批人")
INSPECTION_COLUMNS = ("检查编号", "检查类型", "检查主题", "开始日期", "结束日期", "组织单位", "会同单位", "检查人员", "被检查单位", "单位性质",
                      "涉及职工数", "发现问题", "问题数", "得分", "拖欠金额", "清欠金额", "整改期限", "整改日期", "是否整改")

SERVICES = (("政策咨询", "医疗互助报销", "已答复"), ("政策咨询", "产假天数", "已答复"), ("法律援助", "追索加班工资", "已指派律师"),
            ("法律援助", "工伤认定", "代写申请"), ("信访接待", "企业欠薪", "协调后补发"), ("就业推荐", "服装企业招聘", "已上岗"),
            ("就业推荐", "物流企业招聘", "面试中"), ("再就业", "超市岗位", "已上岗"), ("心理咨询", "工作压力", "咨询两次"),
            ("职业培训", "育婴员培训", "取得证书"), ("信息采集", "服务卡信息采集", "已采集"), ("信息采集", "服务卡信息采集", "已采集"),
            ("制卡", "工会会员服务卡", "已发放"))


def services(organisations):
    rnd = Random(27)
    rows = []
    for year, many in ((LAST, 52), (YEAR, 71)):
        for _ in range(many):
            kind, topic, result = rnd.choice(SERVICES)
            sex = people.sex(rnd)
            day = people.day_between(rnd, date(year, 1, 6), date(year, 11, 19))
            row = {"服务类型": kind, "服务日期": day, "渠道": rnd.choice(("来访", "来访", "电话", "网络")), "事项": topic,
                   "服务对象": people.name(rnd, sex), "性别": sex, "联系电话": people.phone(rnd),
                   "所在单位": rnd.choice(founded(organisations))["单位名称"], "涉及人数": 1, "承办单位": OFFICE, "结果": result,
                   "满意度": rnd.choice(("满意", "满意", "满意", "基本满意")), "经办人": rnd.choice(aid.HELPERS)}
            if result == "已上岗":
                row |= {"推荐单位": f"云溪{rnd.choice(('沐川服饰', '远舟物流', '惠民超市'))}有限公司", "推荐岗位": rnd.choice(("缝纫工", "仓管员", "收银员")),
                        "上岗日期": day + timedelta(days=rnd.randrange(6, 20))}
            if kind == "信访接待":
                row |= {"答复日期": day + timedelta(days=rnd.randrange(3, 14)), "涉及人数": rnd.randrange(1, 9)}
            rows.append(row)
    rows.sort(key=lambda row: (row["服务日期"], row["服务对象"]))
    number_within_years(rows, "服务编号", "FW", "服务日期", 4)
    for row in rows:
        if row["服务类型"] == "制卡":
            row["服务卡号"] = "K" + row["服务编号"].removeprefix("FW")
    return rows


def insurance(organisations, roster):
    """Most unions insure their members together; some people insure themselves."""
    rnd = Random(28)
    rows = []
    women = [m for m in roster if is_present(m) and m["性别"] == "女" and m["证件类型"] == "居民身份证" and m["入会日期"].year < LAST]

    def add(year, start, plan, way, organisation, count, price, **more):
        rows.append({"年度": year, "保障计划": plan, "参保方式": way, "参保单位": organisation, "参保人数": count, "参保份数": count,
                     "保费": count * price, "参保日期": start - timedelta(days=rnd.randrange(5, 30)), "生效日期": start,
                     "到期日期": start.replace(year=year + 1) - timedelta(days=1)} | more)

    for year in (LAST, YEAR):
        for i, organisation in enumerate(founded(organisations)):
            if organisation["建会日期"].year >= year or i % 5 == 4:
                continue
            whole = i % 3 == 0
            count = organisation["职工人数"] if whole else round(organisation["职工人数"] * rnd.uniform(0.5, 0.9))
            add(year, date(year, 3, 1), "在职住院" if i % 2 else "医疗互助", "单位", organisation["单位名称"], count, 60,
                是否全员参保="是" if whole else "否", 缴费来源=rnd.choice(("工会", "单位", "共同")))
        for member in rnd.sample(women, 24 if year == LAST else 30):
            add(year, date(year, 4, 1), "女职工安康", "个人", member["所属工会"], 1, 40, 参保人=member["姓名"], 会员编号=member["会员编号"],
                性别="女", 证件号码=member["身份证号"], 缴费来源="个人")
        add(year, date(year, 3, 1), "退休住院", "单位", OFFICE, 46 + 5 * (year - LAST), 90, 缴费来源="工会")
        add(year, date(year, 3, 1), "特种病种", "单位", OFFICE, 58 + 9 * (year - LAST), 50, 缴费来源="工会")
    number_within_years(rows, "参保编号", "CB", "生效日期", 4)
    return rows


WAGE = 5400  # yuan a month, on which units reckon two per cent
HEADS = ("职工活动支出", "职工服务支出", "维权支出", "业务支出")


def funds(organisations):
    rnd = Random(29)
    rows = []

    def add(day, way, kind, head, text, amount, unit=None, **more):
        rows.append({"预算年度": day.year, "日期": day, "收支方向": way, "业务类型": kind, "科目": head, "摘要": text, "单位": unit,
                     "金额": round(amount, 2), "结算方式": "转账", "经办人": "彭安然", "审批人": "梁思远"} | more)

    for year in (LAST, YEAR):
        paid = {}
        for month, half in ((6, "上半年"), (12, "下半年")):
            for i, organisation in enumerate(founded(organisations)):
                if organisation["层级"] != "企业" or organisation["建会日期"] > date(year, month, 1) or i % 9 == 7:
                    continue
                wages = organisation["职工人数"] * (WAGE + i * 40) * 6
                due = round(wages * 0.02, 2)
                amount = due if i % 6 else round(due * 0.8, 2)
                name = organisation["单位名称"]
                paid[name] = paid.get(name, 0) + amount
                add(date(year, month, 6 + i % 9), "收入", "收缴", "拨缴经费收入", f"{year}年{half}工会经费", amount, name,
                    单位规模="小微" if organisation["职工人数"] <= 22 else "其他", 工资总额=wages, 应缴金额=due,
                    征收方式="税务代收" if i % 4 else "自行缴纳")
        for month in range(1, 13):
            add(date(year, month, 20), "支出", "上缴", "上缴经费支出", f"{month}月上缴区总工会", rnd.randrange(250, 360) * 100)
            amount = rnd.randrange(80, 290) * 100
            add(date(year, month, 24), "支出", "支出", rnd.choice(HEADS), f"{month}月活动与服务支出", amount,
                预算金额=round(amount * rnd.uniform(0.98, 1.2), -2))
        for i, organisation in enumerate(o for o in founded(organisations) if o["职工人数"] <= 22 and o["单位名称"] in paid):
            add(date(year, 10, 13 + i % 7), "支出", "返还", "小微企业经费返还", f"{year}年小微企业工会经费全额返还",
                paid[organisation["单位名称"]] * 0.6 * 0.5, organisation["单位名称"], 单位规模="小微")
        add(date(year, 2, 12), "收入", "拨入", "上级补助收入", "送温暖专项补助", 60000, HIGHER)
        add(date(year, 8, 5), "收入", "拨入", "上级补助收入", "金秋助学专项补助", 42000, HIGHER)
        for item, quantity, unit, money, day in (("乒乓球台", 4, "张", 9600, date(year, 5, 9)), ("书架与图书", 260, "册", 7800, date(year, 4, 18))):
            add(day, "支出", "购置", "资本性支出", f"购置{item}", money, 物品名称=item, 数量=quantity, 计量单位=unit)
        for i, organisation in enumerate(founded(organisations)[5:9]):
            add(date(year, 6, 3 + i), "支出", "赠送", "职工服务支出", "赠送文体器材", 1280, organisation["单位名称"], 物品名称="文体器材包", 数量=1,
                计量单位="套")
    rows.sort(key=lambda row: (row["日期"], row["摘要"], row["单位"] or ""))
    number_within_years(rows, "凭证号", "PZ", "日期", 4)
    return rows


TOPICS = (("安全检查", "安全生产月检查", 6), ("执法检查", "劳动用工检查", 4), ("厂务公开检查", "厂务公开情况检查", 9),
          ("劳动合同检查", "劳动合同签订情况检查", 10), ("财务检查", "基层工会财务检查", 11), ("经费审查", "同级经费审查", 3))
FAULTS = {"财务检查": ("凭证附件不全", "支出未经集体讨论"), "经费审查": ("预算调整未报批", "会费收据未连号")}
COMMON_FAULTS = ("消防通道堆物", "劳保用品发放不全", "公开栏更新不及时", "合同文本未交职工", "临时用电不规范")


def inspections(organisations):
    rnd = Random(30)
    rows = []
    for year in (LAST, YEAR):
        for kind, topic, month in TOPICS:
            for organisation in rnd.sample(founded(organisations), 5):
                day = date(year, month, rnd.randrange(4, 26))
                faults = rnd.sample(FAULTS.get(kind, COMMON_FAULTS), rnd.choice((0, 0, 1, 2)))
                due = day + timedelta(days=30) if faults else None
                fixed = faults and (year == LAST or rnd.random() < 0.7)
                rows.append(_inspection(kind, topic, day, organisation) | {
                    "会同单位": rnd.choice((None, "街道应急管理站", "街道司法所")), "问题数": len(faults), "发现问题": "；".join(faults) or None,
                    "整改期限": due, "整改日期": due - timedelta(days=rnd.randrange(3, 20)) if fixed else None,
                    "是否整改": None if not faults else "是" if fixed else "否"})
        for organisation, owed, share in zip(rnd.sample([o for o in founded(organisations) if o["层级"] == "企业"], 2), (86400, 42750.5), (1, 0.8)):
            rows.append(_inspection("工资清欠", "拖欠工资督促清欠", date(year, 12, 3), organisation) | {
                "会同单位": "街道人社所", "涉及职工数": round(owed / 3600), "拖欠金额": owed, "清欠金额": round(owed * share, 2)})
        for i, community in enumerate(people.COMMUNITIES):
            rows.append({"检查类型": "目标考核督查", "检查主题": "半年目标督查", "开始日期": date(year, 7, 8 + i), "结束日期": date(year, 7, 8 + i),
                         "组织单位": OFFICE, "检查人员": "梁思远、苏雨欣", "被检查单位": f"{community}工会联合会", "得分": rnd.randrange(88, 99)})
    rows.sort(key=lambda row: (row["开始日期"], row["被检查单位"]))
    number_within_years(rows, "检查编号", "JC", "开始日期")
    return rows


def _inspection(kind, topic, day, organisation):
    return {"检查类型": kind, "检查主题": topic, "开始日期": day, "结束日期": day, "组织单位": OFFICE, "检查人员": "范国庆、石文彬",
            "被检查单位": organisation["单位名称"], "单位性质": organisation.get("单位性质"), "涉及职工数": organisation["职工人数"]}
