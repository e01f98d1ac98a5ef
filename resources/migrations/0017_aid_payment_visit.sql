-- A payment handed over on a visit names it, so that its money is booked once.
ALTER TABLE aid_payment ADD COLUMN visit_no TEXT;
ALTER TABLE aid_payment ADD COLUMN visit_id INTEGER REFERENCES visit(id);
CREATE INDEX aid_payment_visit_no ON aid_payment (visit_no);
CREATE INDEX aid_payment_visit_id ON aid_payment (visit_id);
