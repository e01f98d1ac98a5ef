-- Proposals to the congress of workers, suggestions for improvement, technical innovations.
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    proposal_no TEXT,
    proposal_kind TEXT,
    title TEXT,
    proposer TEXT,
    seconders TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    congress_term TEXT,
    submitted_date TEXT,
    grounds TEXT,
    content TEXT,
    is_filed INTEGER,
    filed_date TEXT,
    undertaker TEXT,
    handler TEXT,
    due_date TEXT,
    reply_date TEXT,
    reply TEXT,
    proposal_status TEXT,
    settled_date TEXT,
    handling_result TEXT,
    proposer_opinion TEXT,
    is_adopted INTEGER,
    adopted_date TEXT,
    benefit_amount INTEGER,
    award TEXT,
    reward_amount INTEGER,
    remark TEXT
);
CREATE INDEX proposal_org_name ON proposal (org_name);
CREATE INDEX proposal_organization_id ON proposal (organization_id);
CREATE INDEX proposal_proposal_no ON proposal (proposal_no);
CREATE INDEX proposal_submitted_date ON proposal (submitted_date);
