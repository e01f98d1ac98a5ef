-- Money and goods handed out. Money is booked here once, also when it was handed over on a visit.
CREATE TABLE aid_payment (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    payment_no TEXT,
    paid_date TEXT,
    campaign TEXT,
    festival TEXT,
    recipient_kind TEXT,
    recipient_name TEXT,
    id_type TEXT,
    id_number TEXT,
    case_no TEXT,
    hardship_case_id INTEGER REFERENCES hardship_case(id),
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    school_level TEXT,
    cause TEXT,
    form TEXT,
    item TEXT,
    quantity INTEGER,
    item_unit TEXT,
    amount INTEGER,
    source TEXT,
    bank_name TEXT,
    bank_no TEXT,
    joint_with TEXT,
    covered_count INTEGER,
    handler TEXT,
    approver TEXT,
    remark TEXT
);
CREATE INDEX aid_payment_case_no ON aid_payment (case_no);
CREATE INDEX aid_payment_hardship_case_id ON aid_payment (hardship_case_id);
CREATE INDEX aid_payment_org_name ON aid_payment (org_name);
CREATE INDEX aid_payment_organization_id ON aid_payment (organization_id);
CREATE INDEX aid_payment_payment_no ON aid_payment (payment_no);
CREATE INDEX aid_payment_id_number ON aid_payment (id_number);
CREATE INDEX aid_payment_paid_date ON aid_payment (paid_date);
