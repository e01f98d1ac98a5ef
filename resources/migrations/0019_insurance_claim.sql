-- What mutual insurance paid out: one row per case.
CREATE TABLE insurance_claim (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    claim_no TEXT,
    enrol_no TEXT,
    insurance_enrolment_id INTEGER REFERENCES insurance_enrolment(id),
    policy_no TEXT,
    plan_name TEXT,
    claim_status TEXT,
    person_name TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    sex TEXT,
    id_type TEXT,
    id_number TEXT,
    case_no TEXT,
    hardship_case_id INTEGER REFERENCES hardship_case(id),
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    phone TEXT,
    reason TEXT,
    hospital TEXT,
    incident_date TEXT,
    applied_date TEXT,
    claim_date TEXT,
    medical_cost INTEGER,
    own_cost INTEGER,
    amount INTEGER,
    bank_name TEXT,
    bank_no TEXT,
    handler TEXT,
    remark TEXT
);
CREATE INDEX insurance_claim_enrol_no ON insurance_claim (enrol_no);
CREATE INDEX insurance_claim_insurance_enrolment_id ON insurance_claim (insurance_enrolment_id);
CREATE INDEX insurance_claim_member_no ON insurance_claim (member_no);
CREATE INDEX insurance_claim_member_id ON insurance_claim (member_id);
CREATE INDEX insurance_claim_case_no ON insurance_claim (case_no);
CREATE INDEX insurance_claim_hardship_case_id ON insurance_claim (hardship_case_id);
CREATE INDEX insurance_claim_org_name ON insurance_claim (org_name);
CREATE INDEX insurance_claim_organization_id ON insurance_claim (organization_id);
CREATE INDEX insurance_claim_claim_no ON insurance_claim (claim_no);
CREATE INDEX insurance_claim_id_number ON insurance_claim (id_number);
CREATE INDEX insurance_claim_claim_date ON insurance_claim (claim_date);
