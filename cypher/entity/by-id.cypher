// Entities of any kind by id; an id that was merged into another, or is an alias, gives that one.
// params: ids [ID]
// columns: key, node
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS node
UNION ALL
MATCH (r:Redirect)
WHERE r.id IN $ids
MATCH (e:Entity {id: r.targetId})
RETURN r.id AS key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS node
