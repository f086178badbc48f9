// Who and what is named together, counted in articles; the pair is stored once, from the smaller id. A pair is found by
// its own index, since one of the two may have as many others as there are. Both ends are locked by now
// (ingest/entities.cypher), so that no other writer makes the same pair.
// params: rows [{from, to, articleCount, firstAt, lastAt}]
// columns: none
UNWIND $rows AS row
OPTIONAL MATCH ()-[known:CO_MENTIONED {fromId: row.from, toId: row.to}]->()
USING INDEX SEEK known:CO_MENTIONED(fromId, toId)
WITH row, known, coalesce(known.articleCount, 0) + row.articleCount AS articleCount
WITH row, known, articleCount,
  // part: ingest/strength
  AS strength
FOREACH (c IN CASE WHEN known IS NULL THEN [] ELSE [known] END |
  SET c.articleCount = articleCount, c.strength = strength,
    c.firstAt = CASE WHEN row.firstAt < c.firstAt THEN row.firstAt ELSE c.firstAt END,
    c.lastAt = CASE WHEN row.lastAt > c.lastAt THEN row.lastAt ELSE c.lastAt END)
WITH row, known, articleCount, strength
WHERE known IS NULL
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:CO_MENTIONED {fromId: row.from, toId: row.to, articleCount: articleCount, strength: strength,
  firstAt: row.firstAt, lastAt: row.lastAt}]->(b)
