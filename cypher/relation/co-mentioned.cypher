// Entities named in the same articles as each entity, as stored: the most shared articles first; none of those
// `without`.
// params: ids [ID], without [ID], minArticles, limit
// columns: key, otherId, weight (articles), firstAt, lastAt
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[c:CO_MENTIONED]-(o:Entity)
  WHERE c.articleCount >= $minArticles AND NOT o.id IN $without
  RETURN o.id AS otherId, c.articleCount AS weight, c.firstAt AS firstAt, c.lastAt AS lastAt
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight, firstAt, lastAt
