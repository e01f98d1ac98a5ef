"""Invented people: names, identity numbers, phones, addresses.

No number can belong to anybody: the identity numbers carry region codes that were never assigned (their check digits are
right), the phones carry prefixes that no operator has.
"""

from datetime import date, timedelta

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺顾毛郝龚邵万覃武钱戴"
)
MALE = "伟强磊军勇杰涛明超刚平辉鹏华飞斌波健宁凯俊帆浩志松林峰海亮文东南成思远立国庆子轩宇航天佑德兴"
FEMALE = "芳娜敏静丽艳娟霞秀玲桂英梅红玉兰燕萍雪琴云洁婷慧莹雅倩颖欣怡佳思雨晓月春秋若彤安然舒"
REGIONS = ("339961", "329953", "349972", "369984", "419966", "429937", "439958", "519941", "529963", "339975")
TAIWAN_REGION = "830000"
MOBILE_PREFIXES = ("160", "161", "163", "164", "168", "169")
COMMUNITIES = ("石桥社区", "梅园社区", "河滨社区", "新港社区")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

_used_numbers = set()


def check_character(first17):
    """MOD 11-2 over the first 17 digits (GB 11643)."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(first17, WEIGHTS)) % 11]


def identity_number(rnd, birth, sex, region=None):
    while True:
        sequence = rnd.randrange(1, 500) * 2 + (1 if sex == "男" else 0)
        first17 = f"{region or rnd.choice(REGIONS)}{birth:%Y%m%d}{sequence:03d}"
        if first17 not in _used_numbers and sequence < 996:
            _used_numbers.add(first17)
            return first17 + check_character(first17)


def credit_code(rnd):
    """A union's code of GB 32100: registering authority 8, kind 1, an unassigned region, a body, the check character."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    first17 = "81339961" + "".join(rnd.choice("0123456789") for _ in range(9))
    total = sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(first17))
    return first17 + alphabet[(31 - total % 31) % 31]


def name(rnd, sex, surname=None):
    given = MALE if sex == "男" else FEMALE
    text = (surname or rnd.choice(SURNAMES)) + rnd.choice(given)
    if rnd.random() < 0.72:
        text += rnd.choice(given)
    return text


def sex(rnd, women=0.42):
    return "女" if rnd.random() < women else "男"


def day_between(rnd, first, last):
    return first + timedelta(days=rnd.randrange((last - first).days + 1))


def birth_of_age(rnd, youngest, oldest, on):
    return day_between(rnd, date(on.year - oldest, on.month, 1), date(on.year - youngest, on.month, 1))


def phone(rnd):
    return rnd.choice(MOBILE_PREFIXES) + f"{rnd.randrange(10**8):08d}"


def address(rnd):
    return f"云溪街道{rnd.choice(COMMUNITIES)}{rnd.randrange(1, 60)}幢{rnd.randrange(1, 5)}单元{rnd.randrange(101, 1805)}室"
