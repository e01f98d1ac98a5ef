-- Templates of documents that are the office's own.
CREATE TABLE report_template (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    name TEXT,
    report_kind TEXT,
    suits TEXT,
    text TEXT,
    saved_by TEXT,
    saved_date TEXT,
    source_file TEXT
);
CREATE INDEX report_template_name ON report_template (name);
