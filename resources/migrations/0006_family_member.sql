-- The people of a hardship household beside its head.
CREATE TABLE family_member (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    case_no TEXT,
    hardship_case_id INTEGER REFERENCES hardship_case(id),
    name TEXT,
    relation TEXT,
    sex TEXT,
    id_type TEXT,
    id_number TEXT,
    birth_date TEXT,
    ethnicity TEXT,
    political_status TEXT,
    marital_status TEXT,
    phone TEXT,
    phone_other TEXT,
    health TEXT,
    disability TEXT,
    medical_insurance TEXT,
    model_worker TEXT,
    household_type TEXT,
    identity TEXT,
    work_state TEXT,
    workplace TEXT,
    monthly_income INTEGER,
    contract_date TEXT,
    contract_term TEXT,
    school_level TEXT,
    education TEXT,
    school_entry_year INTEGER,
    school_years INTEGER,
    remark TEXT
);
CREATE INDEX family_member_case_no ON family_member (case_no);
CREATE INDEX family_member_hardship_case_id ON family_member (hardship_case_id);
CREATE INDEX family_member_name ON family_member (name);
CREATE INDEX family_member_id_number ON family_member (id_number);
