-- What an operation takes back, and how an import was told to decide.
ALTER TABLE operation ADD COLUMN undoes INTEGER REFERENCES operation(id);
CREATE INDEX operation_undoes ON operation (undoes);
ALTER TABLE import_batch ADD COLUMN decisions TEXT;
