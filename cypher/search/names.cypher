// Entities of which a name, or a word within one, begins with one of the forms of what is typed.
// params: prefixes (normalised) [text], kinds [EntityKind], limit
// columns: prefix, key, entityId, name, mentionCount, whole
UNWIND $prefixes AS prefix
CALL (prefix) {
  MATCH (n:Name)-[r:NAMES]->(e:Entity)
  WHERE n.key STARTS WITH prefix AND e.kind IN $kinds AND e.expired IS NULL
  RETURN n.key AS key, e.id AS entityId, e.name AS name, e.mentionCount AS mentionCount, r.whole AS whole
  ORDER BY mentionCount DESC, entityId, key
  LIMIT $limit
}
RETURN prefix, key, entityId, name, mentionCount, whole
ORDER BY prefix, mentionCount DESC, entityId, key
