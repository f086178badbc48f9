// What one entity of a pair said about the other, the latest first.
// params: ids (two ids with a space between) [ID], from, to, limit
// columns: key, factId
UNWIND $ids AS id
CALL (id) {
  UNWIND split(id, ' ') AS one
  MATCH (e:Entity {id: one})-[:SAID]->(s:Statement)-[:ABOUT]->(o)
  WHERE o.id <> one AND o.id IN split(id, ' ')
    AND s.seenAt >= $from AND s.seenAt < $to
    AND COUNT { (s)<-[:SUPPORTS]-(c:Claim) WHERE c.retractedAt IS NULL } > 0
  RETURN s
  ORDER BY s.seenAt DESC, s.id
  LIMIT $limit
}
RETURN id AS key, s.id AS factId
ORDER BY key, s.seenAt DESC, factId
