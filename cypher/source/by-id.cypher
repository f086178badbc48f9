// Sources by id.
// params: ids [ID]
// columns: key, node
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS key, s { .id, .name, .domain } AS node
