-- Papers in and out, and what lies in the archive: plans, summaries, circulars, rules, newspaper subscriptions, scores.
CREATE TABLE archive_document (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    doc_no TEXT,
    title TEXT,
    doc_kind TEXT,
    direction TEXT,
    doc_date TEXT,
    year INTEGER,
    issuer TEXT,
    sent_to TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    person_name TEXT,
    keywords TEXT,
    word_count INTEGER,
    archive_class TEXT,
    volume_no TEXT,
    box_no TEXT,
    page_count INTEGER,
    covered_from_year INTEGER,
    covered_to_year INTEGER,
    retention TEXT,
    security_level TEXT,
    keeper TEXT,
    place TEXT,
    newspaper TEXT,
    copies INTEGER,
    target_copies INTEGER,
    completion_rate INTEGER,
    score INTEGER,
    remark TEXT
);
CREATE INDEX archive_document_org_name ON archive_document (org_name);
CREATE INDEX archive_document_organization_id ON archive_document (organization_id);
CREATE INDEX archive_document_doc_no ON archive_document (doc_no);
CREATE INDEX archive_document_doc_date ON archive_document (doc_date);
