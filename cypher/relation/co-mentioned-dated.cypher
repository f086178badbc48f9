// Entities named in the same articles of some days as each entity: the most shared articles first. None of those `without`.
// params: ids [ID], without [ID], minArticles, limit, from, to
// columns: key, otherId, weight (articles), firstAt, lastAt
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
  WHERE m.entityId = id AND m.seenAt >= $from AND m.seenAt < $to
  MATCH (a)-[n:MENTIONS]->()
  WHERE n.entityId <> id AND NOT n.entityId IN $without
  WITH n.entityId AS otherId, count(*) AS weight, min(n.seenAt) AS firstAt, max(n.seenAt) AS lastAt
  WHERE weight >= $minArticles
  RETURN otherId, weight, firstAt, lastAt
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight, firstAt, lastAt
