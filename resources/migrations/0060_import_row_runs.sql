-- Rows of an import with the same outcome are one entry from row to last_row; record_id is the first one's.
CREATE TABLE import_row_run (
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    record_id INTEGER,
    issues TEXT,
    PRIMARY KEY (batch_id, sheet, row)
);
INSERT INTO import_row_run (batch_id, sheet, row, last_row, outcome, record_id, issues)
    SELECT batch_id, sheet, row, row, outcome, record_id, issues FROM import_row;
DROP TABLE import_row;
ALTER TABLE import_row_run RENAME TO import_row;
