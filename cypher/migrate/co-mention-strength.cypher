// Gives pairs that are named together their ends' ids and their strength.
// params: none
// columns: none
MATCH (a)-[c:CO_MENTIONED]->(b)
SET c.fromId = a.id, c.toId = b.id
WITH c, c.articleCount AS articleCount
SET c.strength =
  // part: ingest/strength
