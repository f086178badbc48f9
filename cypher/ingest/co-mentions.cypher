// Who and what is named together, counted in articles; the pair is stored once, from the smaller id.
// `strength` is the whole binary logarithm of the count: lists by count are ordered by it first, and its index changes
// only when a count doubles.
// params: rows [{from, to, articleCount, firstAt, lastAt}]
// columns: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[c:CO_MENTIONED]->(b)
ON CREATE SET c.fromId = row.from, c.toId = row.to, c.articleCount = 0, c.firstAt = row.firstAt, c.lastAt = row.lastAt
SET c.articleCount = c.articleCount + row.articleCount,
  c.firstAt = CASE WHEN row.firstAt < c.firstAt THEN row.firstAt ELSE c.firstAt END,
  c.lastAt = CASE WHEN row.lastAt > c.lastAt THEN row.lastAt ELSE c.lastAt END
WITH c, c.articleCount AS articleCount
SET c.strength = size([least IN [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072,
  262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216] WHERE articleCount >= least])
