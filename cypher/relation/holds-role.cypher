// Where each entity holds a role, and who holds one there, the most roles first; roles that an article of the range
// asserts. None of those `without`.
// params: ids [ID], without [ID], limit, from, to
// columns: key, otherId, weight (roles)
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:HOLDS_ROLE|ROLE_IN]-(r:Role)
  WHERE COUNT {
    (r)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
    WHERE c.retractedAt IS NULL AND a.seenAt >= $from AND a.seenAt < $to
  } > 0
  MATCH (r)-[:HOLDS_ROLE|ROLE_IN]-(o:Entity)
  WHERE o.id <> id AND NOT o.id IN $without
  RETURN o.id AS otherId, count(DISTINCT r) AS weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
