// How many entities pass the filter.
// params: kinds, ids, from, to, name
// columns: total
MATCH (e:Entity)
WHERE e.mentionCount >= 0
  AND e.id >= ''
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
  AND e.lastSeenAt >= $from AND e.firstSeenAt < $to
  AND ($name IS NULL OR EXISTS { (e)<-[:NAMES]-(n:Name) WHERE n.key STARTS WITH $name })
RETURN count(e) AS total
