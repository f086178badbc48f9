// Who of some entities holds a role at which of them, and how many; roles that an article of the range asserts. Each pair
// once, found from who holds the role: a body may have many.
// params: within [ID], from, to
// columns: key, otherId, weight (roles)
MATCH (e:Entity)-[:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Entity)
USING INDEX e:Entity(id)
WHERE e.id IN $within AND o.id IN $within
  AND COUNT {
    (r)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
    WHERE c.retractedAt IS NULL AND a.seenAt >= $from AND a.seenAt < $to
  } > 0
RETURN e.id AS key, o.id AS otherId, count(DISTINCT r) AS weight
