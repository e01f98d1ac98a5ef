-- Each of the office's own figures is a setting of its own: what was done to one can be taken back without the others.
INSERT INTO setting (name, value)
    SELECT 'own_figures/' || json_extract(figure.value, '$.name'), figure.value
    FROM setting, json_each(setting.value) figure
    WHERE setting.name = 'own_figures' AND json_valid(setting.value)
    ON CONFLICT (name) DO NOTHING;
DELETE FROM setting WHERE name = 'own_figures' AND (value IS NULL OR value = '' OR json_valid(value));
