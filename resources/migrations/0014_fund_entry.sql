-- Income and spending of union funds: what units pay in, what is passed up and returned, what is spent, and goods bought or
-- given away. Units owe two per cent of their wages (Trade Union Law).
CREATE TABLE fund_entry (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    entry_no TEXT,
    budget_year INTEGER,
    entry_date TEXT,
    direction TEXT,
    kind TEXT,
    head TEXT,
    summary TEXT,
    fund_period TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    org_scale TEXT,
    wage_base INTEGER,
    rate INTEGER,
    collect_way TEXT,
    is_eligible INTEGER,
    approved_date TEXT,
    amount INTEGER,
    amount_due INTEGER,
    budget_amount INTEGER,
    due_date TEXT,
    payer TEXT,
    source TEXT,
    method TEXT,
    account TEXT,
    bank_name TEXT,
    bank_no TEXT,
    invoice_no TEXT,
    event_no TEXT,
    event_id INTEGER REFERENCES event(id),
    item TEXT,
    quantity INTEGER,
    item_unit TEXT,
    purpose TEXT,
    handler TEXT,
    reviewer TEXT,
    approver TEXT,
    remark TEXT
);
CREATE INDEX fund_entry_org_name ON fund_entry (org_name);
CREATE INDEX fund_entry_organization_id ON fund_entry (organization_id);
CREATE INDEX fund_entry_event_no ON fund_entry (event_no);
CREATE INDEX fund_entry_event_id ON fund_entry (event_id);
CREATE INDEX fund_entry_entry_no ON fund_entry (entry_no);
CREATE INDEX fund_entry_entry_date ON fund_entry (entry_date);
