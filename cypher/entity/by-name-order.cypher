// A page of entities, by name, Z first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, kinds, ids, from, to, name
// columns: node, cursorValue
MATCH (e:Entity)
USING INDEX e:Entity(name, id)
WHERE e.name <= $cursorValue AND CASE e.name WHEN $cursorValue THEN e.id < $cursorId ELSE true END // keyset
  AND e.id >= ''
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
  AND e.lastSeenAt >= $from AND e.firstSeenAt < $to
  AND ($name IS NULL OR EXISTS { (e)<-[:NAMES]-(n:Name) WHERE n.key STARTS WITH $name })
RETURN e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude, .mentionCount, .firstSeenAt, .lastSeenAt } AS node, e.name AS cursorValue
ORDER BY e.name DESC, e.id DESC // keyset
LIMIT $limit
