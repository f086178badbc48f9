// About whom and what each entity said something, and who did about it, the most statements first; statements of the
// range. None of those `without`.
// params: ids [ID], without [ID], limit, from, to
// columns: key, otherId, weight (statements)
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:SAID|ABOUT]-(s:Statement)
  WHERE s.seenAt >= $from AND s.seenAt < $to
    AND COUNT { (s)<-[:SUPPORTS]-(c:Claim) WHERE c.retractedAt IS NULL } > 0
  MATCH (s)-[y:SAID|ABOUT]-(o:Entity)
  WHERE type(x) <> type(y) AND o.id <> id AND NOT o.id IN $without
  RETURN o.id AS otherId, count(DISTINCT s) AS weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
