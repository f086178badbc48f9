// A page of the entities named in the same articles of some days as each entity, most shared articles first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, kinds, minArticles, from, to
// columns: key, node, articleCount, firstAt, lastAt
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
  USING INDEX m:MENTIONS(entityId, seenAt)
  WHERE m.entityId = id AND m.seenAt >= $from AND m.seenAt < $to
  MATCH (a)-[:MENTIONS]->(o:Entity)
  WHERE o.id <> id AND ($kinds IS NULL OR o.kind IN $kinds)
  WITH o.id AS otherId, count(*) AS articleCount, min(m.seenAt) AS firstAt, max(m.seenAt) AS lastAt
  WHERE articleCount >= $minArticles
    AND articleCount <= $cursorValue AND CASE articleCount WHEN $cursorValue THEN otherId < $cursorId ELSE true END // keyset
  RETURN otherId, articleCount, firstAt, lastAt
  ORDER BY articleCount DESC, otherId DESC // keyset
  LIMIT $limit
}
MATCH (e:Entity {id: otherId})
RETURN id AS key, articleCount, firstAt, lastAt,
  // part: entity/node
ORDER BY key, articleCount DESC, e.id DESC // keyset
