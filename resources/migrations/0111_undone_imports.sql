-- An import that was taken back is one more operation that was: the operation that did so says which.
UPDATE operation SET undoes = (SELECT max(operation_id) FROM import_batch WHERE undone_by_operation = operation.id)
    WHERE kind = 'undo_import' AND undoes IS NULL;
CREATE INDEX operation_operator ON operation (operator, id);
