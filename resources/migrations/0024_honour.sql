-- What members, teams and units were honoured with, or have applied for.
CREATE TABLE honour (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    honour_no TEXT,
    title TEXT,
    level TEXT,
    grade TEXT,
    rank INTEGER,
    winner_kind TEXT,
    winner_name TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    competition TEXT,
    event_no TEXT,
    event_id INTEGER REFERENCES event(id),
    granted_by TEXT,
    applied_date TEXT,
    granted_date TEXT,
    valid_until TEXT,
    honour_status TEXT,
    document_no TEXT,
    certificate_no TEXT,
    prize_money INTEGER,
    deeds TEXT,
    remark TEXT
);
CREATE INDEX honour_member_no ON honour (member_no);
CREATE INDEX honour_member_id ON honour (member_id);
CREATE INDEX honour_org_name ON honour (org_name);
CREATE INDEX honour_organization_id ON honour (organization_id);
CREATE INDEX honour_event_no ON honour (event_no);
CREATE INDEX honour_event_id ON honour (event_id);
CREATE INDEX honour_honour_no ON honour (honour_no);
CREATE INDEX honour_granted_date ON honour (granted_date);
