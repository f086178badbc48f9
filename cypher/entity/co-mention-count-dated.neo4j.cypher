// How many entities are named in the same articles of some days as each entity.
// params: ids [ID], kinds, minArticles, from, to
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
  USING INDEX m:MENTIONS(entityId, seenAt)
  WHERE m.entityId = id AND m.seenAt >= $from AND m.seenAt < $to
  MATCH (a)-[:MENTIONS]->(o:Entity)
  WHERE o.id <> id AND ($kinds IS NULL OR o.kind IN $kinds)
  WITH o.id AS otherId, count(*) AS articleCount
  WHERE articleCount >= $minArticles
  RETURN count(*) AS total
}
RETURN id AS key, total
