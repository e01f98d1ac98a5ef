-- Labour disputes the union took on.
CREATE TABLE dispute (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    dispute_no TEXT,
    applied_date TEXT,
    application_form TEXT,
    accepted_date TEXT,
    channel TEXT,
    dispute_kind TEXT,
    handled_level TEXT,
    dispute_status TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    applicant_name TEXT,
    applicant_phone TEXT,
    respondent_name TEXT,
    worker_count INTEGER,
    amount INTEGER,
    matter TEXT,
    mediator TEXT,
    mediation_start TEXT,
    closed_date TEXT,
    result TEXT,
    agreement_no TEXT,
    agreement_amount INTEGER,
    agreement_due TEXT,
    performance TEXT,
    follow_up_date TEXT,
    follow_up TEXT,
    arbitration_date TEXT,
    days_before INTEGER,
    days_after INTEGER,
    remark TEXT
);
CREATE INDEX dispute_org_name ON dispute (org_name);
CREATE INDEX dispute_organization_id ON dispute (organization_id);
CREATE INDEX dispute_dispute_no ON dispute (dispute_no);
CREATE INDEX dispute_accepted_date ON dispute (accepted_date);
