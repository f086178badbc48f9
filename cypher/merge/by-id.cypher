// Merges of entities by id.
// params: ids [ID]
// columns: key, node
MATCH (m:EntityMerge)
WHERE m.id IN $ids
RETURN m.id AS key, m { .id, .intoId, .fromIds, .reason, .by, .at, .undoneAt } AS node
