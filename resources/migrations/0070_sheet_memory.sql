-- What was decided about the columns and codes of a sheet, for the next one like it. words: the sheet's header words,
-- a JSON array in alphabetical order; told: columns the operator decided, mapping: all columns as imported (header →
-- field, empty: left out); codes: "header:1" → word.
CREATE TABLE sheet_memory (
    entity TEXT NOT NULL,
    words TEXT NOT NULL,
    source TEXT NOT NULL,
    told TEXT NOT NULL,
    mapping TEXT NOT NULL,
    codes TEXT NOT NULL,
    used_at TEXT NOT NULL,
    PRIMARY KEY (entity, words)
);
