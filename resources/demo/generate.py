#!/usr/bin/env python3
"""Writes the demo office's workbooks beside this file: an invented street union with two years of records.

The output is committed; run this again only after changing the generator (Debian package python3-openpyxl). The same
generator gives the same bytes on every machine and day.
"""

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER / "generator"))
sys.dont_write_bytecode = True

import accounts
import aid
import events
import labour
import ledgers
import members
import newcomers
import office
import papers
import plan
import sheets
import standing
from openpyxl.utils import get_column_letter

BLANK_ROWS = (96, 391, 640)  # counted in records: units leave gaps between their parts


def write_roster(path, rows):
    workbook = sheets.new_workbook()
    sheet = workbook.create_sheet("会员名册")
    columns, column = [], 1
    for group, parts in office.MEMBER_GROUPS:
        sheets.write_header(sheet, 2, column, group)
        if parts:
            for i, part in enumerate(parts):
                sheets.write_header(sheet, 3, column + i, part)
            sheet.merge_cells(start_row=2, start_column=column, end_row=2, end_column=column + len(parts) - 1)
        else:
            sheet.merge_cells(start_row=2, start_column=column, end_row=3, end_column=column)
        columns += parts or [group]
        column += max(1, len(parts))
    sheets.write_title(sheet, f"{office.OFFICE}会员信息采集表（{office.YEAR}年12月）", len(columns))
    line = 4
    for i, row in enumerate(rows):
        for c, name in enumerate(columns, 1):
            sheets.write_value(sheet, line, c, row.get(name))
        line += 2 if i in BLANK_ROWS else 1
    name_column = get_column_letter(columns.index("姓名") + 1)
    sheet.cell(line, 1, "合计")
    sheet.cell(line, 2, f"=COUNTA({name_column}4:{name_column}{line - 1})")
    sheet.cell(line, 3, f"{len(rows)}人")
    sheet.freeze_panes = "D4"
    sheets.set_widths(sheet, columns, rows)
    sheets.save_workbook(workbook, path, office.YEAR)


def write_ledger(path, *parts):
    """Each part: sheet name, columns, rows, title or None."""
    workbook = sheets.new_workbook()
    for part in parts:
        sheets.add_sheet(workbook, *part)
    sheets.save_workbook(workbook, path, office.YEAR)


def main():
    organisations = office.organisations()
    roster = members.members(organisations)
    cases, family = aid.cases(roster)
    payments = aid.payments(cases, family, organisations, roster)
    held = events.events()
    pairs = standing.pairings(organisations)
    standing.mark_events(held, pairs)
    contracts = labour.contracts(organisations)
    disputes = labour.disputes(organisations)
    dues = labour.dues(roster)
    title = office.OFFICE.removesuffix("总工会")
    write_ledger(FOLDER / "organisations.xlsx", ("工会组织", office.ORGANISATION_COLUMNS, organisations,
                                                 f"{title}工会组织台账（{office.YEAR}年）"))
    write_roster(FOLDER / "members.xlsx", members.roster_rows(roster))
    write_ledger(FOLDER / "hardship-cases.xlsx", ("困难职工档案", aid.CASE_COLUMNS, cases, f"{title}困难职工档案"),
                 ("家庭成员", aid.FAMILY_COLUMNS, family, None))
    write_ledger(FOLDER / "aid-payments.xlsx", ("帮扶发放", aid.PAYMENT_COLUMNS, payments, "帮扶发放台账"))
    write_ledger(FOLDER / "events.xlsx", ("活动台账", events.COLUMNS, held, None))
    write_ledger(FOLDER / "contracts.xlsx", ("集体合同台账", labour.CONTRACT_COLUMNS, contracts, None))
    write_ledger(FOLDER / "disputes.xlsx", ("劳动争议台账", labour.DISPUTE_COLUMNS, disputes, None))
    write_ledger(FOLDER / "newcomers.xlsx", ("名册", newcomers.COLUMNS, newcomers.rows(organisations, roster),
                                             f"{office.YEAR}年12月新入会名册"))
    for name, columns, rows in (
            ("committee-posts", ledgers.POST_COLUMNS, ledgers.posts(organisations)),
            ("visits", ledgers.VISIT_COLUMNS, ledgers.visits(cases, organisations)),
            ("proposals", ledgers.PROPOSAL_COLUMNS, ledgers.proposals(organisations)),
            ("honours", ledgers.HONOUR_COLUMNS, ledgers.honours(organisations)),
            ("publications", ledgers.PUBLICATION_COLUMNS, ledgers.publications(held)),
            ("facilities", ledgers.FACILITY_COLUMNS, ledgers.facilities()),
            ("services", accounts.SERVICE_COLUMNS, accounts.services(organisations)),
            ("insurance", accounts.INSURANCE_COLUMNS, accounts.insurance(organisations, roster)),
            ("funds", accounts.FUND_COLUMNS, accounts.funds(organisations)),
            ("inspections", accounts.INSPECTION_COLUMNS, accounts.inspections(organisations)),
            ("reminders", ledgers.REMINDER_COLUMNS, ledgers.reminders()),
            ("membership-changes", standing.CHANGE_COLUMNS, standing.changes(roster)),
            ("pairings", standing.PAIRING_COLUMNS, pairs),
            ("checklists", standing.CHECK_COLUMNS, standing.checks(organisations)),
            ("claims", standing.CLAIM_COLUMNS, standing.claims(roster)),
            ("congress-sessions", papers.SESSION_COLUMNS, papers.sessions(organisations)),
            ("attendance", papers.ATTENDANCE_COLUMNS, papers.attendance(held, roster)),
            ("documents", papers.DOCUMENT_COLUMNS, papers.documents()),
            ("plans", papers.PLAN_COLUMNS, papers.plans())):
        sheets.save_csv(FOLDER / f"{name}.csv", columns, rows)
    sheets.save_csv(FOLDER / "dues.csv", labour.DUES_COLUMNS, dues)
    sheets.save_csv(FOLDER / "targets.csv", plan.COLUMNS, plan.targets())


if __name__ == "__main__":
    main()
