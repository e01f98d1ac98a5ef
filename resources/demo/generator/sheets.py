"""Workbooks and csv files as offices send them. The same records give the same bytes on every run."""

import csv
import io
import re
import zipfile
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

_THIN = Side(style="thin", color="FFB0B0B0")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEADER = PatternFill("solid", fgColor="FFE8EEF5")
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)


def new_workbook():
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.creator = "云溪街道总工会"
    return workbook


def add_sheet(workbook, sheet_name, columns, rows, title=None):
    """A plain ledger: a title over all columns when given, one header row, the records (dicts by column)."""
    sheet = workbook.create_sheet(sheet_name)
    header_row = 1
    if title:
        write_title(sheet, title, len(columns))
        header_row = 2
    for i, column in enumerate(columns, 1):
        write_header(sheet, header_row, i, column)
    for r, record in enumerate(rows, header_row + 1):
        for i, column in enumerate(columns, 1):
            write_value(sheet, r, i, record.get(column))
    sheet.freeze_panes = sheet.cell(header_row + 1, 3)
    set_widths(sheet, columns, rows)
    return sheet


def write_title(sheet, title, width):
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=width)
    cell = sheet.cell(1, 1, title)
    cell.font = Font(size=16, bold=True)
    cell.alignment = _CENTRED
    sheet.row_dimensions[1].height = 30


def write_header(sheet, row, column, text):
    cell = sheet.cell(row, column, text)
    cell.font = Font(bold=True)
    cell.fill = _HEADER
    cell.alignment = _CENTRED
    cell.border = _BORDER


def write_value(sheet, row, column, value):
    cell = sheet.cell(row, column, value)
    if isinstance(value, date):
        cell.number_format = "yyyy/m/d"
    elif isinstance(value, str):
        cell.number_format = "@"
    cell.border = _BORDER


def set_widths(sheet, columns, rows):
    for i, column in enumerate(columns, 1):
        longest = max([len(column) * 2] + [_width(record.get(column)) for record in rows[:200]])
        sheet.column_dimensions[get_column_letter(i)].width = min(longest + 3, 44)


def _width(value):
    if isinstance(value, date):
        return 10
    return sum(2 if ord(c) > 255 else 1 for c in str(value)) if value is not None else 0


def save_workbook(workbook, path, year):
    """Saves with fixed times, so that a run on another day changes nothing."""
    raw = io.BytesIO()
    workbook.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.namelist():
            content = source.read(entry)
            if entry == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", f"{year}-12-31T08:00:00Z".encode(), content)
            info = zipfile.ZipInfo(entry, (year, 12, 31, 16, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            target.writestr(info, content)


def save_csv(path, columns, rows):
    """UTF-8 with a byte order mark, as spreadsheet programs on Chinese systems expect it."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows([_text(record.get(column)) for column in columns] for record in rows)


def _text(value):
    if value is None:
        return ""
    return f"{value:%Y-%m-%d}" if isinstance(value, date) else value
