-- A target belongs to a plan.
ALTER TABLE target ADD COLUMN plan_id INTEGER REFERENCES plan(id);
CREATE INDEX target_plan_no ON target (plan_no);
CREATE INDEX target_plan_id ON target (plan_id);
