-- The last operation from before operations carried a seal. Every later one must have one, so that taking off all seals is
-- noticed.
INSERT INTO setting (name, value)
SELECT 'log_unsealed_until', CAST(COALESCE(MAX(id), 0) AS TEXT) FROM operation
WHERE id < COALESCE((SELECT MIN(id) FROM operation WHERE seal IS NOT NULL), id + 1)
ON CONFLICT (name) DO NOTHING;
