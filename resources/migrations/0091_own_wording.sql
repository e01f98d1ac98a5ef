-- Paragraphs an office words itself: the line of the template it stands for, and what stands there instead in that year.
CREATE TABLE own_wording (
    template TEXT NOT NULL,
    year INTEGER NOT NULL,
    line TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (template, year, line)
);
