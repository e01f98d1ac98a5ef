-- Who holds which post in a union and its committees, for which term. The office takes its term of three or five years
-- from the Trade Union Law.
CREATE TABLE committee_post (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    post_no TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    committee TEXT,
    person_name TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    post TEXT,
    duty TEXT,
    contact_units TEXT,
    concurrent_post TEXT,
    employment_kind TEXT,
    term_no INTEGER,
    term_years INTEGER,
    election_way TEXT,
    elected_date TEXT,
    approved_date TEXT,
    approval_no TEXT,
    term_start TEXT,
    term_end TEXT,
    leaving_reason TEXT,
    sex TEXT,
    birth_date TEXT,
    political_status TEXT,
    education TEXT,
    phone TEXT,
    remark TEXT
);
CREATE INDEX committee_post_org_name ON committee_post (org_name);
CREATE INDEX committee_post_organization_id ON committee_post (organization_id);
CREATE INDEX committee_post_member_no ON committee_post (member_no);
CREATE INDEX committee_post_member_id ON committee_post (member_id);
CREATE INDEX committee_post_post_no ON committee_post (post_no);
CREATE INDEX committee_post_person_name ON committee_post (person_name);
CREATE INDEX committee_post_term_start ON committee_post (term_start);
