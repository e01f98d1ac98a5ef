-- Checklists of a well-run union and of the yearly appraisal: one row per item and unit.
CREATE TABLE checklist_item (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    checklist TEXT,
    item_no INTEGER,
    item TEXT,
    standard TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    year INTEGER,
    is_done INTEGER,
    done_date TEXT,
    score INTEGER,
    full_score INTEGER,
    evidence TEXT,
    finding TEXT,
    inspector TEXT,
    inspected_date TEXT,
    remark TEXT
);
CREATE INDEX checklist_item_org_name ON checklist_item (org_name);
CREATE INDEX checklist_item_organization_id ON checklist_item (organization_id);
CREATE INDEX checklist_item_checklist ON checklist_item (checklist);
CREATE INDEX checklist_item_item ON checklist_item (item);
CREATE INDEX checklist_item_done_date ON checklist_item (done_date);
CREATE INDEX checklist_item_year ON checklist_item (year);
