-- What every ledger leans on: settings, the year's own texts, the change log, imports.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT
);
CREATE TABLE year_text (
    document TEXT NOT NULL,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT,
    PRIMARY KEY (document, year, name)
);
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT,
    operator TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE TABLE change_entry (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation(id),
    entity TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    before TEXT
);
CREATE INDEX change_entry_record ON change_entry (entity, first_id, last_id);
CREATE INDEX change_entry_operation ON change_entry (operation_id);
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation(id),
    entity TEXT NOT NULL,
    file TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    rows INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    mapping TEXT,
    undone_by_operation INTEGER REFERENCES operation(id)
);
CREATE TABLE import_row (
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id INTEGER,
    issues TEXT,
    PRIMARY KEY (batch_id, sheet, row)
);
