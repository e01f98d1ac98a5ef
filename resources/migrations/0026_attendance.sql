-- Who was at an event: the sign-in sheet, one row per person.
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    event_no TEXT,
    event_id INTEGER REFERENCES event(id),
    person_name TEXT,
    member_no TEXT,
    member_id INTEGER REFERENCES member(id),
    id_number TEXT,
    phone TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    group_name TEXT,
    role TEXT,
    attend_status TEXT,
    sign_time TEXT,
    hours INTEGER,
    score INTEGER,
    rank INTEGER,
    is_passed INTEGER,
    certificate_no TEXT,
    gift TEXT,
    feedback TEXT,
    remark TEXT
);
CREATE INDEX attendance_event_no ON attendance (event_no);
CREATE INDEX attendance_event_id ON attendance (event_id);
CREATE INDEX attendance_member_no ON attendance (member_no);
CREATE INDEX attendance_member_id ON attendance (member_id);
CREATE INDEX attendance_org_name ON attendance (org_name);
CREATE INDEX attendance_organization_id ON attendance (organization_id);
CREATE INDEX attendance_sign_time ON attendance (sign_time);
CREATE INDEX attendance_id_number ON attendance (id_number);
