-- Agreements by which a strong union helps another one; a pair may hold several partners, a row each.
CREATE TABLE pairing (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    pairing_no TEXT,
    pair_no TEXT,
    pairing_kind TEXT,
    strong_org TEXT,
    strong_id INTEGER REFERENCES organization(id),
    partner_org TEXT,
    partner_id INTEGER REFERENCES organization(id),
    signed_date TEXT,
    end_date TEXT,
    agreement TEXT,
    content TEXT,
    contact_name TEXT,
    phone TEXT,
    partner_contact TEXT,
    partner_phone TEXT,
    result TEXT,
    remark TEXT
);
CREATE INDEX pairing_strong_org ON pairing (strong_org);
CREATE INDEX pairing_strong_id ON pairing (strong_id);
CREATE INDEX pairing_partner_org ON pairing (partner_org);
CREATE INDEX pairing_partner_id ON pairing (partner_id);
CREATE INDEX pairing_pairing_no ON pairing (pairing_no);
CREATE INDEX pairing_signed_date ON pairing (signed_date);
