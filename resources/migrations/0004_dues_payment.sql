-- Dues paid by members.
CREATE TABLE dues_payment (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    payment_no TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    member_name TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    dues_period TEXT,
    amount_due INTEGER,
    amount INTEGER,
    paid_date TEXT,
    method TEXT,
    collector TEXT,
    purpose TEXT,
    remark TEXT
);
CREATE INDEX dues_payment_member_no ON dues_payment (member_no);
CREATE INDEX dues_payment_member_id ON dues_payment (member_id);
CREATE INDEX dues_payment_org_name ON dues_payment (org_name);
CREATE INDEX dues_payment_organization_id ON dues_payment (organization_id);
CREATE INDEX dues_payment_payment_no ON dues_payment (payment_no);
CREATE INDEX dues_payment_paid_date ON dues_payment (paid_date);
