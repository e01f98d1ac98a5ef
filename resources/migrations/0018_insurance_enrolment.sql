-- Enrolments in mutual insurance: one row per person, or one row per unit with its number of people.
CREATE TABLE insurance_enrolment (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    enrol_no TEXT,
    policy_no TEXT,
    plan_year INTEGER,
    batch TEXT,
    plan_name TEXT,
    enrol_kind TEXT,
    person_name TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    sex TEXT,
    id_type TEXT,
    id_number TEXT,
    phone TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    insured_count INTEGER,
    is_full_coverage INTEGER,
    shares INTEGER,
    premium INTEGER,
    payer TEXT,
    cover_amount INTEGER,
    enrolled_date TEXT,
    start_date TEXT,
    end_date TEXT,
    handler TEXT,
    remark TEXT
);
CREATE INDEX insurance_enrolment_member_no ON insurance_enrolment (member_no);
CREATE INDEX insurance_enrolment_member_id ON insurance_enrolment (member_id);
CREATE INDEX insurance_enrolment_org_name ON insurance_enrolment (org_name);
CREATE INDEX insurance_enrolment_organization_id ON insurance_enrolment (organization_id);
CREATE INDEX insurance_enrolment_enrol_no ON insurance_enrolment (enrol_no);
CREATE INDEX insurance_enrolment_id_number ON insurance_enrolment (id_number);
CREATE INDEX insurance_enrolment_enrolled_date ON insurance_enrolment (enrolled_date);
