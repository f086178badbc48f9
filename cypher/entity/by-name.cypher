// Entities of the given kinds known under a name or alias, the most mentioned first.
// params: ids (normalised names) [String], kinds [EntityKind] or null
// columns: key, node
UNWIND $ids AS id
MATCH (n:Name {key: id})-[r:NAMES]->(e:Entity)
WHERE r.whole AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN id AS key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS node
ORDER BY e.mentionCount DESC, e.id
