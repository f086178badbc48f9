MATCH (seed:Entity {id: $seed})
CALL (seed) {
  MATCH (seed)-[c:CO_MENTIONED]-(near:Entity)
  WHERE c.articleCount >= $minArticles
  RETURN collect(near) AS nearer
}
CALL (seed, nearer) {
  UNWIND nearer AS near
  MATCH (near)-[c:CO_MENTIONED]-(far:Entity)
  WHERE c.articleCount >= $minArticles AND far <> seed AND NOT far IN nearer
  RETURN collect(DISTINCT far) AS farther
}
WITH [seed] + nearer + farther AS all, nearer, farther, seed
RETURN
  [e IN all | e { .id, .kind, .name }] AS nodes,
  COLLECT {
    UNWIND all AS one
    MATCH (one)-[c:CO_MENTIONED]->(other:Entity)
    WHERE c.articleCount >= $minArticles AND other IN all
    RETURN { source: one.id, target: other.id, articleCount: c.articleCount }
  } AS edges
