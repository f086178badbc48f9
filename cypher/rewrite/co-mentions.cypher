// Changes how many articles name two entities together, and when.
// params: rows [{from, to, change, firstAt, lastAt}]
// columns: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
// part: ingest/pair
SET c.fromId = row.from, c.toId = row.to, c.articleCount = coalesce(c.articleCount, 0) + row.change,
  c.firstAt = CASE WHEN c.firstAt IS NULL OR row.firstAt < c.firstAt THEN row.firstAt ELSE c.firstAt END,
  c.lastAt = CASE WHEN c.lastAt IS NULL OR row.lastAt > c.lastAt THEN row.lastAt ELSE c.lastAt END
WITH c, c.articleCount AS articleCount
SET c.strength =
  // part: ingest/strength
