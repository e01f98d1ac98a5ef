-- What appeared about the work: articles, bulletins, booklets, pictures, notice boards.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    publication_no TEXT,
    title TEXT,
    publication_kind TEXT,
    media TEXT,
    media_level TEXT,
    page_section TEXT,
    published_date TEXT,
    url TEXT,
    author TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    event_no TEXT,
    event_id INTEGER REFERENCES event(id),
    submitted_date TEXT,
    is_adopted INTEGER,
    copies INTEGER,
    reach_count INTEGER,
    score INTEGER,
    reward_amount INTEGER,
    cost INTEGER,
    remark TEXT
);
CREATE INDEX publication_org_name ON publication (org_name);
CREATE INDEX publication_organization_id ON publication (organization_id);
CREATE INDEX publication_event_no ON publication (event_no);
CREATE INDEX publication_event_id ON publication (event_id);
CREATE INDEX publication_publication_no ON publication (publication_no);
CREATE INDEX publication_published_date ON publication (published_date);
