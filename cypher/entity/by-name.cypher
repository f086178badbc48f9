// Entities of the given kinds known under a name or alias, the most mentioned first.
// params: keys (normalised names) [String], kinds [EntityKind] or null
// columns: key, entity
UNWIND $keys AS key
MATCH (n:Name {key: key})-[r:NAMES]->(e:Entity)
WHERE r.whole AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS entity
ORDER BY e.mentionCount DESC, e.id
