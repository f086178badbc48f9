// Who of some entities holds a role at which of them, and how many; roles that an article of the range asserts. Each pair
// once, found from the end with fewer roles.
// params: within [ID], from, to
// columns: key, otherId, weight (roles)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)-[:HOLDS_ROLE|ROLE_IN]-() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (e:Entity {id: id})-[:HOLDS_ROLE|ROLE_IN]-(r:Role)-[:HOLDS_ROLE|ROLE_IN]-(o:Entity)
WHERE o.id IN others
  AND COUNT {
    (r)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
    WHERE c.retractedAt IS NULL AND a.seenAt >= $from AND a.seenAt < $to
  } > 0
RETURN id AS key, o.id AS otherId, count(DISTINCT r) AS weight
