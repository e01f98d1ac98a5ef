-- Lists people come back to.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    name TEXT,
    entity_name TEXT,
    filter TEXT,
    columns TEXT,
    sort_field TEXT,
    is_descending INTEGER,
    is_shared INTEGER,
    owner TEXT,
    remark TEXT
);
CREATE INDEX saved_filter_entity_name ON saved_filter (entity_name);
