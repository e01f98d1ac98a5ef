-- Facts of the union’s work areas that had no field yet.
ALTER TABLE organization ADD COLUMN has_seal INTEGER;
ALTER TABLE organization ADD COLUMN has_plaque INTEGER;
ALTER TABLE organization ADD COLUMN openness_items TEXT;
ALTER TABLE hardship_case ADD COLUMN help_goal TEXT;
ALTER TABLE hardship_case ADD COLUMN help_measures TEXT;
ALTER TABLE dispute ADD COLUMN joint_with TEXT;
ALTER TABLE event ADD COLUMN recurrence TEXT;
ALTER TABLE aid_payment ADD COLUMN school TEXT;
ALTER TABLE aid_payment ADD COLUMN standard_amount INTEGER;
ALTER TABLE aid_payment ADD COLUMN receipt TEXT;
ALTER TABLE fund_entry ADD COLUMN member_no TEXT;
ALTER TABLE fund_entry ADD COLUMN member_id INTEGER REFERENCES member(id);
CREATE INDEX fund_entry_member_no ON fund_entry (member_no);
CREATE INDEX fund_entry_member_id ON fund_entry (member_id);
