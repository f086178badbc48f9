// A page of the entities named in the same articles as each entity, most shared articles first. Each pair is stored once,
// from either side, and found through two indexes by its strength: the binary logarithm of its articles, whole. That
// puts the pairs nearly in order, so that a hub's page does not look at all of its pairs. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, kinds, minArticles
// columns: key, node, articleCount, firstAt, lastAt
WITH CASE WHEN $cursorValue < 1 THEN 0 ELSE toInteger(log($cursorValue) / log(2) + 0.000001) END AS start
UNWIND $ids AS id
CALL (id, start) {
  CALL (id, start) {
    MATCH (:Entity)-[c:CO_MENTIONED]->(e:Entity)
    USING INDEX c:CO_MENTIONED(fromId, strength)
    WHERE c.fromId = id AND c.strength <= start // keyset
      AND c.articleCount <= $cursorValue AND CASE c.articleCount WHEN $cursorValue THEN c.toId < $cursorId ELSE true END // keyset
      AND ($kinds IS NULL OR e.kind IN $kinds)
      AND c.articleCount >= $minArticles
    RETURN c, e, c.toId AS otherId
    ORDER BY c.fromId DESC, c.strength DESC, c.articleCount DESC, c.toId DESC // keyset
    LIMIT $limit
    UNION ALL
    MATCH (e:Entity)-[c:CO_MENTIONED]->(:Entity)
    USING INDEX c:CO_MENTIONED(toId, strength)
    WHERE c.toId = id AND c.strength <= start // keyset
      AND c.articleCount <= $cursorValue AND CASE c.articleCount WHEN $cursorValue THEN c.fromId < $cursorId ELSE true END // keyset
      AND ($kinds IS NULL OR e.kind IN $kinds)
      AND c.articleCount >= $minArticles
    RETURN c, e, c.fromId AS otherId
    ORDER BY c.toId DESC, c.strength DESC, c.articleCount DESC, c.fromId DESC // keyset
    LIMIT $limit
  }
  RETURN e, otherId, c.articleCount AS articleCount, c.firstAt AS firstAt, c.lastAt AS lastAt
  ORDER BY articleCount DESC, otherId DESC // keyset
  LIMIT $limit
}
RETURN id AS key, articleCount, firstAt, lastAt,
  // part: entity/node
ORDER BY key, articleCount DESC, e.id DESC // keyset
