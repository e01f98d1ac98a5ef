#!/usr/bin/env python3
"""Writes difficult-members.xlsx: one sheet with most of what makes a roster hard to import.

Titles above a header of two rows, merged cells of units, bare codes, an identity number that a spreadsheet rounded,
a wrong check digit, a unit that is nearly one of the register, the same person twice, hidden rows, a column nobody
knows, a total and a remark below; behind it instructions and a hidden sheet of codes. All people are invented.
"""
import os
import zipfile
from xml.sax.saxutils import escape

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def identity(region, birth, order):
    first = f"{region}{birth}{order:03d}"
    return first + "10X98765432"[sum(int(d) * w for d, w in zip(first, WEIGHTS)) % 11]


def letters(column):
    return "ABCDEFGHIJKLMN"[column]


FOOD, CLOTHES, MACHINES = "云溪瑞禾食品有限公司工会", "云溪沐川服饰有限公司工会", "云溪恒岳精密机械有限公司工会"
WRONG = identity("339966", "19920210", 673)
WRONG = WRONG[:-1] + ("1" if WRONG[-1] != "1" else "2")
TWICE = identity("339966", "19880514", 271), identity("339966", "19880514", 275)

# 所属工会 (None: the merged cell above), 姓名, 性别, 证件号码, 文化程度, 婚姻状况, 联系电话, 入会时间, 用工形式, 鞋码, 备注
ROWS = [
    (FOOD, "沈知微", "女", identity("339966", "19950203", 124), "1", "已婚", "16412340001", "2026-11-03", "合同制", "37", ""),
    (None, "贺德超", "男", 339961199310051000, "2", "已婚", "16412340002", "2026-11-03", "合同制", "42", "退伍军人"),
    (None, "贾伟文", "男", WRONG, "2", "未婚", "16412340003", "2026-11-03", "合同制", "41", ""),
    (None, "阿依古丽·买买提", "女", identity("339966", "19990911", 186), "1", "未婚", "16412340004", "2026-11-04", "劳务派遣", "36", ""),
    (CLOTHES, "温如岚", "女", identity("339966", "19840726", 328), "2", "已婚", "16412340005", "2026-11-05", "合同制", "38", "隐藏行"),
    (None, "顾南枝", "女", identity("339966", "19900117", 442), "1", "离异", "16412340006", "2026-11-05", "合同制", "37", "隐藏行"),
    (None, "林志远", "男", TWICE[0], "1", "已婚", "16412340007", "2026-11-05", "合同制", "43", ""),
    ("云溪瑞禾食品有限公司联合工会", "彭雅彤", "女", identity("339966", "19970808", 204), "1", "未婚", "16412340008", "2026-11-06", "合同制", "36", ""),
    (MACHINES, "林志远", "男", TWICE[1], "1", "已婚", "16412340007", "2026-11-06", "合同制", "43", ""),
    (None, "", "男", identity("339966", "19910330", 517), "2", "已婚", "16412340009", "2026-11-06", "合同制", "42", ""),
    (None, "黎元朗", "男", identity("339966", "19861201", 633), "2", "已婚", "16412340010", "2026-02-30", "合同制", "44", ""),
    (None, "茅 舒", "女", identity("339966", "20010615", 708), "1", "未婚", "0571-86203319", "2026-11", "灵活用工", "35", ""),
    (None, "虞知行", "男", "３３９９６６１９７９０４２２８１" + identity("339966", "19790422", 815)[16:], "2", "已婚", "16412340012", "2026/11/7", "合同制", "42", ""),
]
HIDDEN = {9, 10}
FIRST = 5  # row of the first record
HEAD = ["序号", "所属工会", "个人情况", "", "", "", "", "联系电话", "入会时间", "用工形式", "鞋码", "备注"]
LOWER = ["", "", "姓名", "性别", "身份证号", "文化程度", "婚姻状况", "", "", "", "", ""]


def cell(row, column, value, style=0):
    place = f"{letters(column)}{row}"
    if value is None or value == "":
        return f'<c r="{place}" s="{style}"/>'
    if isinstance(value, int):
        return f'<c r="{place}" s="{style}"><v>{value}</v></c>'
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def sheet():
    rows, merges = [], ["A1:L1", "A2:L2", "C3:G3"]
    rows.append((1, cell(1, 0, "云溪街道总工会新入会会员信息采集表", 1)))
    rows.append((2, cell(2, 0, "填表单位：云溪街道园区工会联合会        填表日期：2026年11月10日")))
    rows.append((3, "".join(cell(3, i, text, 2) for i, text in enumerate(HEAD))))
    rows.append((4, "".join(cell(4, i, text, 2) for i, text in enumerate(LOWER))))
    merges += [f"{letters(i)}3:{letters(i)}4" for i in (0, 1, 7, 8, 9, 10, 11)]
    block = FIRST
    for index, record in enumerate(ROWS):
        row = FIRST + index
        if record[0] is not None and row > FIRST:
            if row - 1 > block:
                merges.append(f"B{block}:B{row - 1}")
            block = row
        cells = [index + 1, *record]
        rows.append((row, "".join(cell(row, i, value) for i, value in enumerate(cells))))
    last = FIRST + len(ROWS) - 1
    if last > block:
        merges.append(f"B{block}:B{last}")
    rows.append((last + 1, cell(last + 1, 0, "合计") + cell(last + 1, 2, f"{len(ROWS)}人")))
    rows.append((last + 2, cell(last + 2, 0, "注：文化程度填代码，见填表说明；隐藏的行请勿删除。")))
    text = "".join(f'<row r="{n}"{" hidden=" + chr(34) + "1" + chr(34) if n in HIDDEN else ""}>{cells}</row>'
                   for n, cells in rows)
    widths = "".join(f'<col min="{i + 1}" max="{i + 1}" width="{w}" customWidth="1"/>'
                     for i, w in enumerate((6, 30, 16, 6, 22, 10, 10, 16, 13, 11, 7, 12)))
    merged = "".join(f'<mergeCell ref="{m}"/>' for m in merges)
    return (f'<cols>{widths}</cols><sheetData>{text}</sheetData>'
            f'<mergeCells count="{len(merges)}">{merged}</mergeCells>')


def plain(lines):
    rows = "".join(f'<row r="{n}">' + "".join(cell(n, i, text) for i, text in enumerate(line)) + "</row>"
                   for n, line in enumerate(lines, 1))
    return f"<sheetData>{rows}</sheetData>"


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEETS = [("填表说明", "", plain([["填表说明"], ["一、证件号码请设为文本格式后填写。"], ["二、文化程度按代码填写。"]])),
          ("名册", "", sheet()),
          ("代码", ' state="hidden"', plain([["代码", "文化程度"], ["2", "高中"]]))]


def main():
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                  for i in range(1, len(SHEETS) + 1)) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{i}"{state} r:id="rId{i}"/>' for i, (name, state, _) in enumerate(SHEETS, 1))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(f'<Relationship Id="rId{i}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(SHEETS) + 1))
        + f'<Relationship Id="rId{len(SHEETS) + 1}" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font>'
        '<font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf fontId="2" applyFont="1"/></cellXfs></styleSheet>',
    }
    for number, (_, _, body) in enumerate(SHEETS, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{MAIN}">{body}</worksheet>'
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "difficult-members.xlsx")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 11, 10, 9, 0, 0))  # the same bytes every time
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)


if __name__ == "__main__":
    main()
