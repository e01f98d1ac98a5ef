-- An event held under an agreement of pairing belongs to it.
ALTER TABLE event ADD COLUMN pairing_id INTEGER REFERENCES pairing(id);
CREATE INDEX event_pairing_no ON event (pairing_no);
CREATE INDEX event_pairing_id ON event (pairing_id);
