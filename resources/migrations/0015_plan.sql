-- The plan of a year or of a part of it; its targets refer to it.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    plan_no TEXT,
    year INTEGER,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    title TEXT,
    plan_kind TEXT,
    period_from TEXT,
    period_to TEXT,
    guidance TEXT,
    goals TEXT,
    measures TEXT,
    based_on TEXT,
    plan_status TEXT,
    drafted_by TEXT,
    drafted_date TEXT,
    adopted_by TEXT,
    adopted_date TEXT,
    issued_date TEXT,
    doc_no TEXT,
    approver TEXT,
    responsible TEXT,
    sent_to TEXT,
    remark TEXT
);
CREATE INDEX plan_org_name ON plan (org_name);
CREATE INDEX plan_organization_id ON plan (organization_id);
CREATE INDEX plan_plan_no ON plan (plan_no);
CREATE INDEX plan_year ON plan (year);
