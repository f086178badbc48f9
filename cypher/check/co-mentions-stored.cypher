// Whom and what entities are named together with, as it is stored from the smaller id.
// params: ids [ID]
// columns: from, to, articleCount, firstAt, lastAt, strength
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[c:CO_MENTIONED]->(b)
  RETURN b.id AS other, c.articleCount AS articleCount, c.firstAt AS firstAt, c.lastAt AS lastAt,
    CASE WHEN c.fromId = a.id AND c.toId = b.id THEN c.strength ELSE null END AS strength
}
RETURN id AS from, other AS to, articleCount, firstAt, lastAt, strength
