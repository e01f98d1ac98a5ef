"""A roster a unit has just sent: new members, a few known ones with news, and the mistakes that really happen."""

from datetime import date
from random import Random

import people
from office import YEAR

COLUMNS = ("序号", "姓名", "性别", "身份证号", "单位名称", "班组", "联系电话", "政治面貌", "入会时间", "用工性质", "备注", "鞋码")
FORMS = ("合同制", "合同制", "合同制", "劳务派遣")
POLITICAL = ("群众", "群众", "中共党员", "共青团员")


def rows(organisations, roster):
    """Dicts by column. The sheet is addressed to the register's unions; some rows are wrong on purpose."""
    rnd = Random(11)
    unions = [o["单位名称"] for o in organisations if o.get("建会状态") == "已组建" and o.get("层级") == "企业"]
    list_ = []
    for i in range(46):
        sex = people.sex(rnd)
        born = people.birth_of_age(rnd, 20, 48, date(YEAR, 12, 1))
        list_.append({"姓名": people.name(rnd, sex), "性别": sex, "身份证号": people.identity_number(rnd, born, sex),
                      "单位名称": unions[i % 4], "班组": f"{'一二三'[i % 3]}班", "联系电话": people.phone(rnd),
                      "政治面貌": rnd.choice(POLITICAL), "入会时间": f"{YEAR}年12月{1 + i % 9}日", "用工性质": rnd.choice(FORMS),
                      "鞋码": 36 + i % 9})
    for i, member in enumerate([m for m in roster if m["会籍状态"] == "在册" and m.get("证件类型", "居民身份证") == "居民身份证"][20:26]):
        list_.insert(8 + 5 * i, {"姓名": member["姓名"], "性别": member["性别"], "身份证号": member["身份证号"],
                                 "单位名称": member["所属工会"], "联系电话": people.phone(rnd) if i % 2 else member["手机号"],
                                 "政治面貌": member["政治面貌"], "入会时间": member["入会日期"]})
    _spoil(list_)
    for i, row in enumerate(list_, 1):
        row["序号"] = i
    return list_


def _spoil(list_):
    number = list_[3]["身份证号"]
    list_[3]["身份证号"] = number[:-1] + ("1" if number[-1] != "1" else "2")
    list_[6]["姓名"] = None
    list_[11]["单位名称"] = list_[11]["单位名称"].replace("有限公司工会", "联合工会")
    list_[15]["入会时间"] = f"{YEAR}-02-30"
    list_[19]["身份证号"] = float(int(list_[19]["身份证号"].replace("X", "0")) // 1000 * 1000)
    list_[24]["联系电话"] = "0571-86203319"
    list_[30]["用工性质"] = "灵活用工"
    list_[34]["入会时间"] = f"{YEAR}年12月"
    repeated = dict(list_[1])
    repeated["联系电话"] = "16000000000"
    list_.append(repeated)
