// A page of the entities named in the same articles as each entity, most shared articles first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, kinds, minArticles
// columns: key, node, articleCount, firstAt, lastAt
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[c:CO_MENTIONED]-(e:Entity)
  WHERE c.articleCount <= $cursorValue AND CASE c.articleCount WHEN $cursorValue THEN e.id < $cursorId ELSE true END // keyset
    AND ($kinds IS NULL OR e.kind IN $kinds)
    AND c.articleCount >= $minArticles
  RETURN c, e
  ORDER BY c.articleCount DESC, e.id DESC // keyset
  LIMIT $limit
}
RETURN id AS key, c.articleCount AS articleCount, c.firstAt AS firstAt, c.lastAt AS lastAt,
  // part: entity/node
ORDER BY key, articleCount DESC, e.id DESC // keyset
