-- People and units the union called on: at home, in hospital, at festivals, in the heat.
-- Money and goods given on a visit are booked as an aid payment naming the visit; amounts here count where none does.
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    visit_no TEXT,
    visit_date TEXT,
    visit_kind TEXT,
    visit_status TEXT,
    reason TEXT,
    campaign TEXT,
    festival TEXT,
    target_kind TEXT,
    target_name TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    case_no TEXT,
    hardship_case_id INTEGER REFERENCES hardship_case(id),
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    place TEXT,
    covered_count INTEGER,
    visitor TEXT,
    joint_with TEXT,
    situation TEXT,
    needs TEXT,
    measures TEXT,
    cash_amount INTEGER,
    goods TEXT,
    goods_quantity INTEGER,
    goods_value INTEGER,
    source TEXT,
    receipt TEXT,
    approver TEXT,
    handler TEXT,
    remark TEXT
);
CREATE INDEX visit_member_no ON visit (member_no);
CREATE INDEX visit_member_id ON visit (member_id);
CREATE INDEX visit_case_no ON visit (case_no);
CREATE INDEX visit_hardship_case_id ON visit (hardship_case_id);
CREATE INDEX visit_org_name ON visit (org_name);
CREATE INDEX visit_organization_id ON visit (organization_id);
CREATE INDEX visit_visit_no ON visit (visit_no);
CREATE INDEX visit_visit_date ON visit (visit_date);
