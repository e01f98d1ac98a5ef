-- How an item of the plan went: in every period and unit, moved, dropped, done; and the event that carries it out.
ALTER TABLE target ADD COLUMN period_min INTEGER;
ALTER TABLE target ADD COLUMN unit_filter TEXT;
ALTER TABLE target ADD COLUMN item_status TEXT;
ALTER TABLE target ADD COLUMN moved_to TEXT;
ALTER TABLE target ADD COLUMN change_reason TEXT;
ALTER TABLE target ADD COLUMN done_date TEXT;
ALTER TABLE target ADD COLUMN fulfilled_by TEXT;
ALTER TABLE event ADD COLUMN target_no TEXT;
ALTER TABLE event ADD COLUMN plan_item_id INTEGER REFERENCES target(id);
CREATE INDEX event_target_no ON event (target_no);
CREATE INDEX event_plan_item_id ON event (plan_item_id);
