-- Collective contracts, wage agreements and women workers’ contracts.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    contract_no TEXT,
    contract_kind TEXT,
    scope TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    region TEXT,
    industry TEXT,
    covered_org_count INTEGER,
    covered_workers INTEGER,
    covered_women INTEGER,
    worker_kind TEXT,
    raise_percent INTEGER,
    contract_status TEXT,
    renews_no TEXT,
    renews_id INTEGER REFERENCES contract(id),
    offer_date TEXT,
    reply_date TEXT,
    delegates_date TEXT,
    meeting_date TEXT,
    meeting_count INTEGER,
    draft_date TEXT,
    vote_date TEXT,
    delegate_count INTEGER,
    attended_count INTEGER,
    approved_count INTEGER,
    signed_date TEXT,
    submitted_date TEXT,
    received_date TEXT,
    review_result TEXT,
    review_date TEXT,
    effective_date TEXT,
    published_date TEXT,
    end_date TEXT,
    performance_date TEXT,
    performance TEXT,
    remark TEXT
);
CREATE INDEX contract_org_name ON contract (org_name);
CREATE INDEX contract_organization_id ON contract (organization_id);
CREATE INDEX contract_renews_no ON contract (renews_no);
CREATE INDEX contract_renews_id ON contract (renews_id);
CREATE INDEX contract_contract_no ON contract (contract_no);
CREATE INDEX contract_signed_date ON contract (signed_date);
