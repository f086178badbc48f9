// Events by id.
// params: ids [ID]
// columns: event
MATCH (v:Event)
WHERE v.id IN $ids
RETURN v { .id, .type, .title, .date, .datePrecision, .placeId } AS event
