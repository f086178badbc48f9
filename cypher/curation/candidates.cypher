// The entities named most often, with all their names, to compare with each other.
// params: kinds [EntityKind] or null, limit
// columns: id, kind, name, aliases, mentionCount
MATCH (e:Entity)
WHERE e.mentionCount >= 1 AND e.id >= '' AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.mentionCount AS mentionCount
ORDER BY e.mentionCount DESC, e.id DESC
LIMIT $limit
