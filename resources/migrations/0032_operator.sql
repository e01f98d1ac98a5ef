-- Who works with this office’s records.
CREATE TABLE operator (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    name TEXT,
    login_name TEXT,
    org_name TEXT,
    organization_id INTEGER,
    phone TEXT,
    role TEXT,
    post TEXT,
    duties TEXT,
    start_date TEXT,
    end_date TEXT,
    is_active INTEGER,
    successor TEXT,
    remark TEXT
);
CREATE INDEX operator_organization_id ON operator (organization_id);
