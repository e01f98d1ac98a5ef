-- What has to be done by a day.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    title TEXT,
    reminder_kind TEXT,
    due_date TEXT,
    lead_days INTEGER,
    repeat TEXT,
    reminder_status TEXT,
    done_date TEXT,
    assigned_to TEXT,
    record_entity TEXT,
    record_no TEXT,
    record_id INTEGER,
    basis TEXT,
    remark TEXT
);
CREATE INDEX reminder_due_date ON reminder (due_date);
CREATE INDEX reminder_record ON reminder (record_entity, record_id);
