// Recorded decisions by id.
// params: ids [ID]
// columns: key, node
MATCH (c:Change)
WHERE c.id IN $ids
RETURN c.id AS key, c { .id, .kind, .at, .by, .reason, .mergeId, .subjectIds } AS node
