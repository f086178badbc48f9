// Whom and what entities are named with most often.
// params: ids [ID], limit
// columns: key, otherId, articleCount
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[c:CO_MENTIONED]-(o:Entity)
  RETURN o.id AS otherId, c.articleCount AS articleCount
  ORDER BY c.articleCount DESC, o.id
  LIMIT $limit
}
RETURN id AS key, otherId, articleCount
ORDER BY key, articleCount DESC, otherId
