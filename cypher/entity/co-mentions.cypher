// A page of the entities named in the same articles as each entity, most shared articles first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, kinds, minArticles
// columns: key, otherId, articleCount, firstAt, lastAt
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[c:CO_MENTIONED]-(o:Entity)
  WHERE c.articleCount <= $cursorValue AND CASE c.articleCount WHEN $cursorValue THEN o.id < $cursorId ELSE true END // keyset
    AND ($kinds IS NULL OR o.kind IN $kinds)
    AND c.articleCount >= $minArticles
  RETURN o.id AS otherId, c.articleCount AS articleCount, c.firstAt AS firstAt, c.lastAt AS lastAt
  ORDER BY c.articleCount DESC, o.id DESC // keyset
  LIMIT $limit
}
RETURN id AS key, otherId, articleCount, firstAt, lastAt
ORDER BY key, articleCount DESC, otherId DESC // keyset
