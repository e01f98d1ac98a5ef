"""Writes an invented roster of members, 15 columns wide, and the sheet of their unions, as Excel would: shared strings,
dates as styled numbers. Standard library only; rows are written as they are made, so memory does not grow with them."""
import datetime
import random
import zipfile

HEADERS = ["会员编号", "姓名", "性别", "民族", "出生日期", "证件类型", "证件号码", "手机号码", "所属工会", "学历",
           "政治面貌", "户籍类型", "入会日期", "职务", "家庭住址"]
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = "子涵宇轩欣怡梓萱浩然诗语嘉豪俊杰雨桐思源志强秀英建国桂兰丽娟海燕文博晓明佳慧"
UNIONS = ["单位%03d有限公司工会" % k for k in range(200)]
AREAS = [330102, 330105, 330106, 330108, 330281, 340121, 340823, 360403, 370783, 410122, 420583, 510107, 520102]
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]  # GB 11643
EPOCH = datetime.date(1899, 12, 30)
FIRST_BIRTH = datetime.date(1965, 1, 1)
BIRTHS = 14000  # days; every day has room for 100 people

CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
</Types>"""
ROOT_RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
WORKBOOK = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>"""
WORKBOOK_RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
STYLES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def identity_number(area, birth, order, male, chance):
    stem = "%06d%s%02d%d" % (area, birth.strftime("%Y%m%d"), order, chance.randrange(5) * 2 + male)
    return stem + "10X98765432"[sum(int(d) * w for d, w in zip(stem, WEIGHTS)) % 11]


def members(count):
    chance = random.Random(7)
    yield HEADERS
    for i in range(count):
        male = chance.randrange(2)
        day = i * 4099 % BIRTHS
        birth = FIRST_BIRTH + datetime.timedelta(days=day)
        order = (i // BIRTHS * 37 + day * 13) % 100
        joined = datetime.date(2010 + chance.randrange(15), 1 + chance.randrange(12), 1 + chance.randrange(28))
        yield ["HY%07d" % i,
               chance.choice(SURNAMES) + chance.choice(GIVEN) + chance.choice(GIVEN + " ").strip(),
               "女男"[male],
               chance.choice(["汉族", "汉族", "汉族", "回族", "满族"]),
               birth, "居民身份证", identity_number(AREAS[i * 7 % len(AREAS)], birth, order, male, chance),
               "1%d%09d" % (chance.choice([3, 5, 8]), chance.randrange(10**9)),
               UNIONS[i % len(UNIONS)],
               chance.choice(["大专", "本科", "高中", "初中"]),
               chance.choice(["群众", "中共党员", "共青团员"]),
               chance.choice(["非农业户口", "农业户口"]),
               joined,
               chance.choice(["操作工", "技术员", "文员", "班长"]),
               "云溪街道%d号%d幢%d室" % (chance.randrange(300), chance.randrange(30), chance.randrange(2000))]


def unions():
    chance = random.Random(7)
    yield ["单位名称", "层级", "建会状态", "职工人数"]
    for name in UNIONS:
        yield [name, "企业", "已组建", chance.randrange(5, 500)]


def write(path, sheet, rows):
    strings = {}

    def cell(reference, value):
        if isinstance(value, str):
            return '<c r="%s" t="s"><v>%d</v></c>' % (reference, strings.setdefault(value, len(strings)))
        if isinstance(value, datetime.date):
            return '<c r="%s" s="1"><v>%d</v></c>' % (reference, (value - EPOCH).days)
        return '<c r="%s"><v>%d</v></c>' % (reference, value)

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in [("[Content_Types].xml", CONTENT_TYPES), ("_rels/.rels", ROOT_RELS),
                           ("xl/workbook.xml", WORKBOOK % sheet), ("xl/_rels/workbook.xml.rels", WORKBOOK_RELS),
                           ("xl/styles.xml", STYLES)]:
            book.writestr(name, text)
        with book.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(('<?xml version="1.0" encoding="UTF-8"?>\n<worksheet %s><sheetData>' % NAMESPACE).encode())
            for number, row in enumerate(rows, 1):
                cells = "".join(cell("%s%d" % (chr(65 + at), number), value) for at, value in enumerate(row))
                part.write(('<row r="%d">%s</row>' % (number, cells)).encode())
            part.write(b"</sheetData></worksheet>")
        with book.open("xl/sharedStrings.xml", "w") as part:
            part.write(('<?xml version="1.0" encoding="UTF-8"?>\n<sst %s uniqueCount="%d">'
                        % (NAMESPACE, len(strings))).encode())
            for text in strings:
                part.write(("<si><t>%s</t></si>" % text).encode())
            part.write(b"</sst>")
