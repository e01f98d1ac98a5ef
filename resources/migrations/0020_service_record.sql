-- Services to single workers: referrals, legal aid, letters and visits, data and cards of members.
CREATE TABLE service_record (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    service_no TEXT,
    service_kind TEXT,
    service_date TEXT,
    channel TEXT,
    topic TEXT,
    content TEXT,
    person_name TEXT,
    sex TEXT,
    id_type TEXT,
    id_number TEXT,
    phone TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    case_no TEXT,
    hardship_case_id INTEGER REFERENCES hardship_case(id),
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    people_count INTEGER,
    card_no TEXT,
    referral_employer TEXT,
    referral_job TEXT,
    started_date TEXT,
    salary INTEGER,
    agency TEXT,
    reply_date TEXT,
    reply TEXT,
    result TEXT,
    satisfaction TEXT,
    handler TEXT,
    remark TEXT
);
CREATE INDEX service_record_member_no ON service_record (member_no);
CREATE INDEX service_record_member_id ON service_record (member_id);
CREATE INDEX service_record_case_no ON service_record (case_no);
CREATE INDEX service_record_hardship_case_id ON service_record (hardship_case_id);
CREATE INDEX service_record_org_name ON service_record (org_name);
CREATE INDEX service_record_organization_id ON service_record (organization_id);
CREATE INDEX service_record_service_no ON service_record (service_no);
CREATE INDEX service_record_id_number ON service_record (id_number);
CREATE INDEX service_record_service_date ON service_record (service_date);
