"""Contracts, disputes and dues."""

from datetime import date, timedelta
from random import Random

import people
from members import is_present
from office import LAST, OFFICE, YEAR, number_within_years

CONTRACT_COLUMNS = ("合同编号", "合同类型", "范围", "签订单位", "区域名称", "所属行业", "覆盖企业数", "覆盖职工数", "职工类别",
                    "工资增幅", "签订日期", "生效日期", "到期日期", "续签原合同编号", "合同状态")
DISPUTE_COLUMNS = ("案件编号", "受理日期", "受理渠道", "争议类型", "调处层级", "涉事单位", "申请人", "涉及职工数", "涉案金额",
                   "调解员", "处理状态", "调处结果", "结案日期")
DUES_COLUMNS = ("缴费编号", "会员编号", "会员姓名", "所属工会", "所属期间", "应缴金额", "实缴金额", "缴纳日期", "缴纳方式", "收缴人")
END = date(YEAR, 12, 31)


def contracts(organisations):
    """Wage agreements of one year, collective contracts and women's contracts of three, and what covers a whole area."""
    rnd = Random(7)
    rows = []
    employers = [o for o in organisations if o.get("employer") and o["层级"] == "企业"]
    for i, organisation in enumerate(employers):
        _chain(rnd, rows, organisation, "工资协议", 1, LAST - 1, broken={11: YEAR, 19: LAST}.get(i))
        if i < 24:
            _chain(rnd, rows, organisation, "集体合同", 3, LAST - 2 + i % 3 - (1 if i % 4 == 0 else 0), broken={21: YEAR}.get(i))
        if i % 3 == 0 and i < 24:
            _chain(rnd, rows, organisation, "女职工专项", 3, LAST - 1 + i % 2, broken=None)
    covering = (("工资协议", "区域", "石桥社区工会联合会", "石桥社区", None, 14, 168, 4, 1), ("集体合同", "区域", "梅园社区工会联合会", "梅园社区", None, 11, 126, None, 3),
                ("工资协议", "行业", OFFICE, None, "餐饮服务", 9, 84, 5, 1), ("集体合同", "行业", OFFICE, None, "道路运输", 6, 215, None, 2))
    for kind, scope, union, region, industry, companies, workers, rise, years in covering:
        row = _contract(kind, union, date(YEAR, 6, 8 + companies), years, workers, rise)
        row.update({"范围": scope, "区域名称": region, "所属行业": industry, "覆盖企业数": companies})
        rows.append(row)
    rows.sort(key=lambda row: (row["签订日期"], row["合同类型"], row["签订单位"]))
    number_within_years(rows, "合同编号", "HT", "签订日期")
    for row in rows:
        renewed = row.pop("renews", None)
        if renewed is not None:
            row["续签原合同编号"] = renewed["合同编号"]
            renewed["合同状态"] = "已续签"
    for row in rows:
        if row["合同状态"] == "有效" and row["到期日期"] < END:
            row["合同状态"] = "到期"
    return rows


def _chain(rnd, rows, organisation, kind, years, first, broken):
    """A contract and its renewals up to this year; the renewal of the year `broken` never came."""
    founded = organisation["建会日期"]
    day = date(max(first, founded.year), 3 + rnd.randrange(4), rnd.randrange(2, 28))
    if day <= founded:
        day = founded + timedelta(days=40)
    before = None
    while day.year <= YEAR and day <= END:
        workers = max(8, round(organisation["职工人数"] * (0.9 + 0.05 * (day.year - LAST))))
        rise = rnd.choice((3, 4, 4.5, 5, 5, 6)) if kind == "工资协议" else None
        if kind == "女职工专项":
            workers = organisation["女职工人数"]
        row = _contract(kind, organisation["单位名称"], day, years, workers, rise)
        row.update({"范围": "企业", "覆盖企业数": 1, "renews": before})
        rows.append(row)
        before = row
        day = row["到期日期"] - timedelta(days=rnd.randrange(2, 9))
        if day.year == broken:
            break


def _contract(kind, union, day, years, workers, rise):
    effective = day + timedelta(days=1)
    return {"合同类型": kind, "签订单位": union, "覆盖职工数": workers, "工资增幅": rise, "签订日期": day, "生效日期": effective,
            "职工类别": "女职工" if kind == "女职工专项" else None,
            "到期日期": date(effective.year + years, effective.month, min(effective.day, 28)) - timedelta(days=1), "合同状态": "有效"}


def disputes(organisations):
    rnd = Random(8)
    unions = [o["单位名称"] for o in organisations if o.get("employer") and o["层级"] == "企业" and o["建会日期"].year < LAST]
    kinds = ("工资",) * 9 + ("劳动合同",) * 5 + ("工伤",) * 4 + ("社会保险",) * 3 + ("假期", "其他")
    mediators = [people.name(rnd, sex) for sex in "男女女男"]
    rows = []
    for year, count in ((LAST, 17), (YEAR, 23)):
        for i in range(count):
            day = people.day_between(rnd, date(year, 1, 6), date(year, 12, 8))
            kind = kinds[i % len(kinds)]
            workers = rnd.choice((1, 1, 1, 2, 3, 6, 11)) if kind in ("工资", "社会保险") else 1
            amount = round(workers * rnd.randrange(4000, 26000) + rnd.randrange(100) / 100, 2)
            rows.append({"受理日期": day, "受理渠道": rnd.choice(("来访", "来访", "热线", "信访", "上级转办")), "争议类型": kind,
                         "调处层级": "街道" if rnd.random() < 0.6 else "企业", "涉事单位": rnd.choice(unions),
                         "申请人": people.name(rnd, people.sex(rnd)), "涉及职工数": workers, "涉案金额": amount,
                         "调解员": rnd.choice(mediators), "处理状态": "已调处", "调处结果": "成功",
                         "结案日期": min(day + timedelta(days=rnd.randrange(4, 28)), date(year, 12, 30))})
    rows.sort(key=lambda row: row["受理日期"])
    number_within_years(rows, "案件编号", "ZY", "受理日期")
    rows[9].update({"调处结果": "转仲裁"})
    rows[26].update({"调处结果": "转仲裁"})
    rows[-1].update({"处理状态": "调处中", "调处结果": None, "结案日期": None})
    return rows


def dues(roster):
    """One payment a member and year; a few pay last year's dues late, some not at all."""
    rnd = Random(9)
    rows = []
    for year, share in ((LAST, 0.9), (YEAR, 0.95)):
        for member in roster:
            if member["入会日期"] > date(year, 11, 20) or not is_present(member) or member["入会日期"].year > year:
                continue
            if rnd.random() > share:
                continue
            due = 120 if member["入会日期"].year < year else 10 * (13 - member["入会日期"].month)
            paid = people.day_between(rnd, max(date(year, 3, 1), member["入会日期"]), date(year, 12, 18))
            if year == LAST and rnd.random() < 0.02:
                paid = people.day_between(rnd, date(YEAR, 1, 8), date(YEAR, 3, 20))
            rows.append({"会员编号": member["会员编号"], "会员姓名": member["姓名"], "所属工会": member["所属工会"],
                         "所属期间": str(year), "应缴金额": due, "实缴金额": due, "缴纳日期": paid,
                         "缴纳方式": rnd.choice(("代扣", "代扣", "代扣", "转账", "现金")), "收缴人": "苏雨欣"})
    rows.sort(key=lambda row: (row["缴纳日期"], row["会员编号"]))
    for i, row in enumerate(rows, 1):
        row["缴费编号"] = f"HF{i:05d}"
    return rows
