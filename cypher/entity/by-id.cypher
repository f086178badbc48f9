// Entities of any kind by id.
// params: ids [ID]
// columns: entity
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS entity
