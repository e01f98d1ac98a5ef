-- Each operation carries a seal over itself, its entries and the seal before it; ids of records are counted, so that none is
-- given twice.
ALTER TABLE operation ADD COLUMN seal TEXT;
CREATE TABLE record_counter (
    entity TEXT PRIMARY KEY,
    last_id INTEGER NOT NULL
);
