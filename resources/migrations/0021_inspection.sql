-- Inspections and supervision: who looked at which unit, what was found, and whether it was put right. Accidents and the
-- recovery of unpaid wages are kept here too.
CREATE TABLE inspection (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    inspection_no TEXT,
    inspection_kind TEXT,
    topic TEXT,
    start_date TEXT,
    end_date TEXT,
    organizer TEXT,
    joint_with TEXT,
    inspectors TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    ownership TEXT,
    is_key_unit INTEGER,
    worker_count INTEGER,
    findings TEXT,
    problem_count INTEGER,
    suggestion TEXT,
    result TEXT,
    score INTEGER,
    casualties INTEGER,
    owed_amount INTEGER,
    recovered_amount INTEGER,
    is_rectified INTEGER,
    rectify_due TEXT,
    rectified_date TEXT,
    rectification TEXT,
    recheck_date TEXT,
    responsible TEXT,
    remark TEXT
);
CREATE INDEX inspection_org_name ON inspection (org_name);
CREATE INDEX inspection_organization_id ON inspection (organization_id);
CREATE INDEX inspection_inspection_no ON inspection (inspection_no);
CREATE INDEX inspection_start_date ON inspection (start_date);
