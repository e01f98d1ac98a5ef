"""Congresses and sign-in sheets of the year, and the office's papers: documents and plans."""

from datetime import date, timedelta
from random import Random

from members import is_present
from office import HIGHER, LAST, OFFICE, YEAR, number_within_years

SESSION_COLUMNS = ("会议编号", "召开单位", "会议类型", "会议名称", "届", "次", "是否换届选举", "会议状态", "预告日期", "召开日期", "报告日期",
                   "会议地点", "应到代表", "女代表数", "实到代表", "列席人数", "议程", "通过文件数", "通过文件", "表决方式", "同意票数", "提案数",
                   "评议干部数", "满意度", "主持人")
ATTENDANCE_COLUMNS = ("活动编号", "姓名", "会员编号", "所在单位", "工会小组", "参加身份", "签到状态", "签到时间", "时长", "成绩", "是否合格")
DOCUMENT_COLUMNS = ("文号", "标题", "文件种类", "方向", "日期", "来文单位", "报送单位", "单位", "责任人", "档案类别", "保管期限", "报刊名称",
                    "份数", "任务份数", "完成率")
PLAN_COLUMNS = ("计划编号", "年度", "单位", "标题", "计划类别", "起始日期", "截止日期", "计划状态", "起草人", "起草日期", "审议会议", "审议通过日期",
                "落款日期", "文号", "签发人", "报送单位")
TERM_YEARS = 3


def sessions(organisations):
    """One congress a year in every union that has the system; those of next spring are planned."""
    rnd = Random(45)
    rows = []
    for organisation in organisations:
        since = organisation.get("职代会建制日期")
        if not since:
            continue
        body = "教代会" if organisation.get("所属系统") == "教育" else "职代会"
        for year in (LAST, YEAR, YEAR + 1):
            held = date(year, *rnd.choice(((1, 16), (3, 20), (4, 15), (5, 22))))
            if held < since:
                held = since
            if held.year != year or (year > YEAR and rnd.random() < 0.75):
                continue
            rows.append(_session(rnd, organisation, body, since, held))
    rows.append({"召开单位": OFFICE, "会议类型": "工代会", "会议名称": f"{OFFICE}第六届会员代表大会第二次会议", "届": 6, "次": 2,
                 "是否换届选举": "否", "会议状态": "已召开", "预告日期": date(YEAR, 1, 14), "召开日期": date(YEAR, 1, 22),
                 "会议地点": "云溪街道会议中心", "应到代表": 96, "女代表数": 41, "实到代表": 92, "通过文件数": 2,
                 "通过文件": "工会工作报告；经费审查报告", "表决方式": "举手表决", "同意票数": 92, "主持人": "梁思远"})
    rows.sort(key=lambda row: (row["召开日期"], row["召开单位"]))
    number_within_years(rows, "会议编号", "HY", "召开日期")
    return rows


def _session(rnd, organisation, body, since, held):
    term, index = divmod(held.year - since.year, TERM_YEARS)
    delegates = max(12, organisation["职工人数"] // 2)
    row = {"召开单位": organisation["单位名称"], "会议类型": body, "届": term + 1, "次": index + 1,
           "会议名称": f"第{term + 1}届{body}第{index + 1}次会议", "是否换届选举": "是" if index == 0 else "否", "会议状态": "计划",
           "预告日期": held - timedelta(days=8), "召开日期": held, "应到代表": delegates,
           "女代表数": max(1, round(delegates * organisation["女职工人数"] / organisation["职工人数"])),
           "主持人": organisation["工会主席"], "议程": "听取行政工作报告；审议集体合同履行情况；民主评议"}
    if held <= date(YEAR, 12, 31):
        present = delegates - rnd.randrange(0, max(2, delegates // 9))
        papers = ["行政工作报告", "集体合同草案", "工资集体协议草案", "职工培训计划", "劳动安全规程"][:rnd.randrange(2, 5)]
        row.update({"会议状态": "已召开", "实到代表": present, "列席人数": rnd.randrange(0, 6), "会议地点": "单位会议室",
                    "报告日期": held + timedelta(days=5), "通过文件数": len(papers), "通过文件": "；".join(papers),
                    "表决方式": "无记名投票", "同意票数": present - rnd.randrange(0, max(1, delegates // 12)),
                    "提案数": rnd.randrange(0, 6), "评议干部数": rnd.randrange(2, 6), "满意度": rnd.randrange(900, 995) / 10})
    return row


# title, part taken, whether there is an examination
SIGNED = (("新任工会主席培训班", "学员", True), ("叉车操作技能培训班", "学员", True), ("焊工技能培训班", "学员", True),
          ("三季度基层工会主席会议", "代表", False), ("“春暖花开·悦享芳华”女职工插花活动", "参加者", False), ("叉车工技能比武", "选手", True))


def attendance(events, roster):
    """Sign-in sheets: as many signed in as the event counts, and a few more who excused themselves."""
    rnd = Random(46)
    present = [m for m in roster if is_present(m) and m["入会日期"].year < YEAR]
    women = [m for m in present if m["性别"] == "女"]
    drivers = [m for m in present if m["岗位"] in ("叉车工", "仓管员", "驾驶员", "操作工", "维修工", "技术员")]
    rows = []
    for title, role, examined in SIGNED:
        event = next(e for e in events if e["活动名称"] == title and e["活动日期"].year == YEAR)
        people = women if "女职工" in title else drivers if "叉车" in title else present
        came = event["参加人次"] // event.get("期数", 1)
        for i, member in enumerate(rnd.sample(people, came + 3)):
            signed = i < came
            row = {"活动编号": event["活动编号"], "姓名": member["姓名"], "会员编号": member["会员编号"], "所在单位": member["所属工会"],
                   "工会小组": member["工会小组"], "参加身份": role, "签到状态": "签到" if signed else "请假"}
            if signed:
                row["签到时间"] = f"{event['活动日期']:%Y-%m-%d} 08:{rnd.randrange(30, 59)}"
                row["时长"] = 6 if role == "学员" else 2
            if signed and examined:
                row["成绩"] = rnd.randrange(56, 100)
                row["是否合格"] = "是" if row["成绩"] >= 60 else "否"
            rows.append(row)
    return rows


RULES = ("经费使用管理办法", "会员代表常任制实施办法", "困难职工帮扶工作制度", "职工之家管理制度", "档案管理制度", "信息报送考核办法")
FROM_ABOVE = ("关于做好工会组织集中建设的通知", "关于开展困难职工摸底调查的通知", "关于做好工资集体协商要约工作的通知", "关于报送工会统计年报的通知",
              "关于做好防暑降温工作的通知", "关于开展金秋助学活动的通知", "关于评选工人先锋号的通知")
PAPERS = (("工人日报", 62, 60), ("望海工运", 118, 110), ("中国工运", 24, 25))


def documents():
    rows = []
    for year in (LAST, YEAR):
        for i, title in enumerate(FROM_ABOVE):
            rows.append({"文号": f"澄工发〔{year}〕{6 + 5 * i}号", "标题": title, "文件种类": "通知", "方向": "收文",
                         "日期": date(year, 2 + i, 6 + 2 * i), "来文单位": HIGHER, "责任人": "苏雨欣", "档案类别": "上级文件", "保管期限": "10年"})
        for quarter in range(1, 5):
            day = date(year, 3 * quarter, 28)
            rows.append({"文号": f"云工字〔{year}〕{9 + 4 * quarter}号", "标题": f"{year}年第{'一二三四'[quarter - 1]}季度工会工作通报",
                         "文件种类": "通报", "方向": "发文", "日期": day, "报送单位": "各基层工会", "责任人": "沈晓燕", "档案类别": "活动",
                         "保管期限": "10年"})
        rows.append({"文号": f"云工字〔{year}〕3号", "标题": f"{year}年工会目标管理考核意见", "文件种类": "考核意见", "方向": "发文",
                     "日期": date(year, 2, 20), "报送单位": "各社区工会联合会", "责任人": "梁思远", "档案类别": "机制建设", "保管期限": "30年"})
        rows.append({"文号": f"云工字〔{year - 1}〕31号", "标题": f"{year - 1}年工会工作总结", "文件种类": "总结", "方向": "发文",
                     "日期": date(year, 1, 6), "报送单位": HIGHER, "责任人": "苏雨欣", "档案类别": "活动", "保管期限": "永久"})
        for paper, copies, task in PAPERS:
            rows.append({"标题": f"{year + 1}年度《{paper}》征订", "文件种类": "报刊征订", "方向": "归档", "日期": date(year, 11, 20),
                         "报刊名称": paper, "份数": copies + (year - LAST) * 2, "任务份数": task, "单位": OFFICE, "责任人": "彭安然",
                         "完成率": round((copies + (year - LAST) * 2) * 100 / task, 2), "档案类别": "活动"})
    for month in range(1, 13):
        rows.append({"标题": f"{YEAR}年{month}月工会工作计划", "文件种类": "计划", "方向": "发文", "日期": date(YEAR, month, 3),
                     "报送单位": HIGHER, "责任人": "沈晓燕", "档案类别": "活动", "保管期限": "10年"})
    for i, title in enumerate(RULES):
        rows.append({"文号": f"云工字〔{LAST + i % 2}〕{5 + i}号", "标题": f"{OFFICE}{title}", "文件种类": "制度", "方向": "发文",
                     "日期": date(LAST + i % 2, 4 + i, 12), "报送单位": "各基层工会", "责任人": "沈晓燕", "档案类别": "机制建设",
                     "保管期限": "永久"})
    rows.sort(key=lambda row: (row["日期"], row["标题"]))
    return rows


def plans():
    rows = []
    for year in (LAST, YEAR, YEAR + 1):
        day = date(year - 1, 12, 26)
        rows.append({"计划编号": f"JH{year}", "年度": year, "标题": f"{year}年工会工作计划", "计划类别": "年度计划",
                     "起始日期": date(year, 1, 1), "截止日期": date(year, 12, 31), "计划状态": "已印发" if year > LAST else "已完成",
                     "起草人": "苏雨欣", "起草日期": date(year - 1, 12, 5), "审议会议": "街道总工会全委会议", "审议通过日期": day,
                     "落款日期": day, "文号": f"云工字〔{year - 1}〕30号", "签发人": "梁思远", "报送单位": HIGHER})
    for month in range(1, 13):
        first = date(YEAR, month, 1)
        last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        rows.append({"计划编号": f"JH{YEAR}{month:02d}", "年度": YEAR, "标题": f"{YEAR}年{month}月工作安排", "计划类别": "月度计划",
                     "起始日期": first, "截止日期": last, "计划状态": "已完成", "起草人": "沈晓燕", "起草日期": first - timedelta(days=5),
                     "落款日期": first - timedelta(days=2), "签发人": "梁思远", "报送单位": HIGHER})
    for row in rows:
        row["单位"] = OFFICE
    return rows
