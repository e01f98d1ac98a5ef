-- Plans, summaries and other papers the office writes.
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    report_no TEXT,
    title TEXT,
    report_kind TEXT,
    year INTEGER,
    period_from TEXT,
    period_to TEXT,
    template_name TEXT,
    document_date TEXT,
    report_status TEXT,
    issued_date TEXT,
    drafted_by TEXT,
    signed_by TEXT,
    sent_to TEXT,
    pages INTEGER,
    figure_count INTEGER,
    file_name TEXT,
    file_hash TEXT,
    remark TEXT
);
CREATE INDEX report_report_no ON report (report_no);
