// How many entities are named in the same articles as each entity.
// params: ids [ID], kinds, minArticles
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[c:CO_MENTIONED]-(o:Entity)
  WHERE ($kinds IS NULL OR o.kind IN $kinds) AND c.articleCount >= $minArticles
  RETURN count(o) AS total
}
RETURN id AS key, total
