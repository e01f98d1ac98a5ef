-- What a document was when it was issued: it stays so, whatever becomes of the records. last_operation: the newest entry
-- of the change log then, so that what changed since can be named.
CREATE TABLE issued_report (
    report_id INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
    identity TEXT NOT NULL UNIQUE,
    file_hash TEXT NOT NULL,
    request TEXT NOT NULL,
    template TEXT NOT NULL,
    fonts TEXT NOT NULL,
    contents TEXT NOT NULL,
    last_operation INTEGER NOT NULL
);
CREATE INDEX issued_report_file ON issued_report (file_hash);
CREATE TABLE issued_figure (
    report_id INTEGER NOT NULL REFERENCES issued_report(report_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    figure TEXT NOT NULL,
    PRIMARY KEY (report_id, position)
);
-- The ids of the rows behind a figure: differences from one to the next as variable-length numbers, compressed.
CREATE TABLE issued_row (
    report_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    ids BLOB NOT NULL,
    PRIMARY KEY (report_id, position, entity),
    FOREIGN KEY (report_id, position) REFERENCES issued_figure(report_id, position) ON DELETE CASCADE
);
