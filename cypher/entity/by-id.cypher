// Entities of any kind by id.
// params: ids [ID]
// columns: key, node
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS node
