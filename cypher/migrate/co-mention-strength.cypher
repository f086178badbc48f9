// Gives some pairs that are named together, and lack it, their ends' ids and their strength.
// params: none
// columns: changed (pairs)
MATCH (a)-[c:CO_MENTIONED]->(b)
WHERE c.strength IS NULL
WITH a, c, b
LIMIT 20000
SET c.fromId = a.id, c.toId = b.id
WITH c, c.articleCount AS articleCount
SET c.strength =
  // part: ingest/strength
RETURN count(*) AS changed
