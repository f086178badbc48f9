// Places of the events that each entity took part in, and those who took part in the events of each place, the most
// events first; events that an article of the range reports. None of those `without`.
// params: ids [ID], without [ID], limit, from, to
// columns: key, otherId, weight (events)
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:PARTICIPATES_IN|LOCATED_IN]-(v:Event)
  WHERE COUNT { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to } > 0
  MATCH (v)-[y:PARTICIPATES_IN|LOCATED_IN]-(o:Entity)
  WHERE type(x) <> type(y) AND o.id <> id AND NOT o.id IN $without
  RETURN o.id AS otherId, count(DISTINCT v) AS weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
