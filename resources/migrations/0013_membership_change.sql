-- Every change of a membership: joining, moving with the employer, keeping, leaving. One person joins once and moves with
-- the job (rules on membership of 2016).
CREATE TABLE membership_change (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    change_no TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    member_name TEXT,
    id_type TEXT,
    id_number TEXT,
    change_kind TEXT,
    change_date TEXT,
    reason TEXT,
    kept_reason TEXT,
    from_org TEXT,
    from_organization_id INTEGER REFERENCES organization(id),
    to_org TEXT,
    to_organization_id INTEGER REFERENCES organization(id),
    from_group TEXT,
    to_group TEXT,
    new_employer TEXT,
    letter_no TEXT,
    dues_paid_to TEXT,
    change_status TEXT,
    applied_date TEXT,
    approved_date TEXT,
    accepted_date TEXT,
    approver TEXT,
    handler TEXT,
    remark TEXT
);
CREATE INDEX membership_change_member_no ON membership_change (member_no);
CREATE INDEX membership_change_member_id ON membership_change (member_id);
CREATE INDEX membership_change_from_org ON membership_change (from_org);
CREATE INDEX membership_change_from_organization_id ON membership_change (from_organization_id);
CREATE INDEX membership_change_to_org ON membership_change (to_org);
CREATE INDEX membership_change_to_organization_id ON membership_change (to_organization_id);
CREATE INDEX membership_change_change_no ON membership_change (change_no);
CREATE INDEX membership_change_change_date ON membership_change (change_date);
