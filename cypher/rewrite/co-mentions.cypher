// Changes how many articles name two entities together, and when.
// params: rows [{from, to, change, firstAt, lastAt}]
// columns: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[c:CO_MENTIONED]->(b)
ON CREATE SET c.fromId = row.from, c.toId = row.to, c.articleCount = 0, c.firstAt = row.firstAt, c.lastAt = row.lastAt
SET c.articleCount = c.articleCount + row.change,
  c.firstAt = CASE WHEN row.firstAt < c.firstAt THEN row.firstAt ELSE c.firstAt END,
  c.lastAt = CASE WHEN row.lastAt > c.lastAt THEN row.lastAt ELSE c.lastAt END
WITH c, c.articleCount AS articleCount
SET c.strength =
  // part: ingest/strength
