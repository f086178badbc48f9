// Events by id.
// params: ids [ID]
// columns: key, node
MATCH (v:Event)
WHERE v.id IN $ids
RETURN v.id AS key, v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node
