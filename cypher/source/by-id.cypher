// Sources by id.
// params: ids [ID]
// columns: source
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s { .id, .name, .domain } AS source
