MATCH (seed:Entity {id: $seed})
CALL () {
  MATCH (:Entity)-[c:CO_MENTIONED]->(near:Entity)
  USING INDEX c:CO_MENTIONED(fromId, strength)
  WHERE c.fromId = $seed AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles
  RETURN near
  UNION ALL
  MATCH (near:Entity)-[c:CO_MENTIONED]->(:Entity)
  USING INDEX c:CO_MENTIONED(toId, strength)
  WHERE c.toId = $seed AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles
  RETURN near
}
WITH seed, collect(near) AS nearer
CALL (seed, nearer) {
  UNWIND nearer AS near
  CALL (near) {
    MATCH (:Entity)-[c:CO_MENTIONED]->(far:Entity)
    USING INDEX c:CO_MENTIONED(fromId, strength)
    WHERE c.fromId = near.id AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles
    RETURN far
    UNION ALL
    MATCH (far:Entity)-[c:CO_MENTIONED]->(:Entity)
    USING INDEX c:CO_MENTIONED(toId, strength)
    WHERE c.toId = near.id AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles
    RETURN far
  }
  WITH far
  WHERE far <> seed AND NOT far IN nearer
  RETURN collect(DISTINCT far) AS farther
}
WITH [seed] + nearer + farther AS all
RETURN
  [e IN all | e { .id, .kind, .name }] AS nodes,
  COLLECT {
    WITH all, [e IN all | e.id] AS ids
    UNWIND ids AS id
    MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity)
    USING INDEX c:CO_MENTIONED(fromId, strength)
    WHERE c.fromId = id AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles
      AND c.toId IN ids
    RETURN { source: c.fromId, target: c.toId, articleCount: c.articleCount }
  } AS edges
