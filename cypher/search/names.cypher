// Entities of which a name, or a word within one, begins with what is typed.
// params: prefix (normalised), kinds [EntityKind], limit
// columns: key, entityId, name, mentionCount, whole
MATCH (n:Name)-[r:NAMES]->(e:Entity)
WHERE n.key STARTS WITH $prefix AND e.kind IN $kinds
RETURN n.key AS key, e.id AS entityId, e.name AS name, e.mentionCount AS mentionCount, r.whole AS whole
ORDER BY mentionCount DESC, entityId, key
LIMIT $limit
