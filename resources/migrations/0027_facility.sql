-- Places the union keeps for members, and the merchants that give them prices.
CREATE TABLE facility (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    facility_no TEXT,
    name TEXT,
    facility_kind TEXT,
    sector TEXT,
    org_name TEXT,
    organization_id INTEGER REFERENCES organization(id),
    address TEXT,
    manager TEXT,
    phone TEXT,
    built_date TEXT,
    invest_amount INTEGER,
    payer TEXT,
    area INTEGER,
    capacity INTEGER,
    equipment TEXT,
    quantity INTEGER,
    opening_hours TEXT,
    weekly_openings INTEGER,
    booking_rule TEXT,
    served_count INTEGER,
    discount TEXT,
    valid_until TEXT,
    star_level INTEGER,
    named_level TEXT,
    named_date TEXT,
    facility_status TEXT,
    remark TEXT
);
CREATE INDEX facility_org_name ON facility (org_name);
CREATE INDEX facility_organization_id ON facility (organization_id);
CREATE INDEX facility_facility_no ON facility (facility_no);
CREATE INDEX facility_built_date ON facility (built_date);
CREATE INDEX facility_facility_kind ON facility (facility_kind);
