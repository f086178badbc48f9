// What one entity of a pair said about the other, the latest first.
// params: ids (two ids with a space between) [ID], from, to, limit
// columns: key, factId
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity)-[:SAID]->(s:Statement)-[:ABOUT]->(o)
  WHERE e.id IN split(id, ' ') AND o.id <> e.id AND o.id IN split(id, ' ')
    AND s.seenAt >= $from AND s.seenAt < $to
    AND EXISTS { (s)<-[:SUPPORTS]-(c:Claim) WHERE c.retractedAt IS NULL }
  RETURN s
  ORDER BY s.seenAt DESC, s.id
  LIMIT $limit
}
RETURN id AS key, s.id AS factId
ORDER BY key, s.seenAt DESC, factId
