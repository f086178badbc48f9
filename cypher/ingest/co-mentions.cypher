// Who and what is named together, counted in articles; the pair is stored once, from the smaller id.
// params: rows [{from, to, articleCount, firstAt, lastAt}]
// columns: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
// part: ingest/pair
SET c.fromId = row.from, c.toId = row.to, c.articleCount = coalesce(c.articleCount, 0) + row.articleCount,
  c.firstAt = CASE WHEN c.firstAt IS NULL OR row.firstAt < c.firstAt THEN row.firstAt ELSE c.firstAt END,
  c.lastAt = CASE WHEN c.lastAt IS NULL OR row.lastAt > c.lastAt THEN row.lastAt ELSE c.lastAt END
WITH c, c.articleCount AS articleCount
SET c.strength =
  // part: ingest/strength
