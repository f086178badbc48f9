// Whom and what entities are named together with, counted anew.
// params: ids [ID]
// columns: from, to, articleCount, firstAt, lastAt, strength
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[m:MENTIONS]-(article)-[:MENTIONS]->(b)
  WHERE b.id > a.id
  RETURN b.id AS other, count(article) AS articleCount, min(m.seenAt) AS firstAt, max(m.seenAt) AS lastAt
}
RETURN id AS from, other AS to, articleCount, firstAt, lastAt,
  // part: ingest/strength
  AS strength
