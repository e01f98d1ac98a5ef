-- Imports are records like any other: the same columns every ledger has.
CREATE TABLE import_batch_record (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    file_name TEXT,
    entity_name TEXT,
    import_date TEXT,
    operator_name TEXT,
    row_count INTEGER,
    created_count INTEGER,
    updated_count INTEGER,
    unchanged_count INTEGER,
    rejected_count INTEGER,
    file_hash TEXT,
    mapping TEXT,
    operation_id INTEGER REFERENCES operation(id),
    undone_by_operation INTEGER REFERENCES operation(id)
);
-- Instants are UTC, days those of the office: eight hours ahead.
INSERT INTO import_batch_record (id, created_at, updated_at, file_name, entity_name, import_date, operator_name,
    row_count, created_count, updated_count, unchanged_count, rejected_count, file_hash, mapping, operation_id,
    undone_by_operation)
SELECT id, at, at, file, entity, date(at, '+8 hours'), operator, rows, created, updated, unchanged, rejected, file_hash,
    mapping, operation_id, undone_by_operation
FROM import_batch;
CREATE TABLE import_row_record (
    batch_id INTEGER NOT NULL REFERENCES import_batch_record(id),
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id INTEGER,
    issues TEXT,
    PRIMARY KEY (batch_id, sheet, row)
);
INSERT INTO import_row_record SELECT batch_id, sheet, row, outcome, entity, record_id, issues FROM import_row;
DROP TABLE import_row;
DROP TABLE import_batch;
ALTER TABLE import_batch_record RENAME TO import_batch;
ALTER TABLE import_row_record RENAME TO import_row;
CREATE INDEX import_batch_operation_id ON import_batch (operation_id);
CREATE INDEX import_batch_undone ON import_batch (undone_by_operation);
