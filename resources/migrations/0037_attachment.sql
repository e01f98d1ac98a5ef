-- Files kept with records. Equal files share their bytes.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    title TEXT,
    record_entity TEXT,
    record_id INTEGER,
    added_date TEXT,
    added_by TEXT,
    description TEXT,
    file_name TEXT,
    media_type TEXT,
    byte_size INTEGER,
    sha256 TEXT
);
CREATE INDEX attachment_record ON attachment (record_entity, record_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);
CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    thumbnail BLOB
);
