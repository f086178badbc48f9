// Who and what of some entities is named in the same articles, and in as many as asked for, as stored. Each pair once.
// Strong pairs are few and found by an index. Where weak ones count too, all that the end with fewer pairs has are looked
// through, or where these are many, the pairs asked for are looked up by both ends.
// params: within [ID], minArticles
// columns: key, otherId, weight (articles), firstAt, lastAt
CALL () {
  WITH $within AS within
  WHERE $minArticles >= 8
  UNWIND within AS id
  MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity)
  USING INDEX c:CO_MENTIONED(fromId, strength)
  // One less than the logarithm: it is no whole number, and not exact.
  WHERE c.fromId = id AND c.strength >= log($minArticles) / log(2) - 1 AND c.toId IN $within
  RETURN c
  UNION ALL
  MATCH (e:Entity)
  WHERE e.id IN $within AND $minArticles < 8
  WITH e.id AS id, COUNT { (e)-[:CO_MENTIONED]-() } AS degree
  ORDER BY degree, id
  WITH collect(id) AS ranked
  UNWIND range(0, size(ranked) - 2) AS rank
  WITH ranked[rank] AS id, ranked[rank + 1..] AS others
  MATCH (e:Entity {id: id})
  WITH e, id, others, COUNT { (e)-[:CO_MENTIONED]-() } <= size(others) AS hasFew
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
  RETURN c
}
WITH c
WHERE c.articleCount >= $minArticles
RETURN c.fromId AS key, c.toId AS otherId, c.articleCount AS weight, c.firstAt AS firstAt, c.lastAt AS lastAt
