// Who and what of some entities is named in the same articles, as stored. Each pair once, found from the end with fewer
// pairs: all that it has are looked through, or where these are many, the pairs asked for are looked up by both ends.
// params: within [ID]
// columns: key, otherId, weight (articles), firstAt, lastAt
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)-[:CO_MENTIONED]-() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (e:Entity {id: id})
WITH e, id, others, COUNT { (e)-[:CO_MENTIONED]-() } <= 4 * size(others) AS hasFew
CALL (e, id, others, hasFew) {
  WITH e, id, others, hasFew
  WHERE hasFew
  MATCH (e)-[c:CO_MENTIONED]-()
  WHERE (c.fromId = id AND c.toId IN others) OR (c.toId = id AND c.fromId IN others)
  RETURN c
  UNION ALL
  WITH id, others, hasFew
  WHERE NOT hasFew
  UNWIND others AS other
  WITH CASE WHEN id < other THEN id ELSE other END AS fromId, CASE WHEN id < other THEN other ELSE id END AS toId
  MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity)
  USING INDEX c:CO_MENTIONED(fromId, toId)
  WHERE c.fromId = fromId AND c.toId = toId
  RETURN c
}
RETURN id AS key, CASE WHEN c.fromId = id THEN c.toId ELSE c.fromId END AS otherId, c.articleCount AS weight,
  c.firstAt AS firstAt, c.lastAt AS lastAt
