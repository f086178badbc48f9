// Entities that took part in the same events as each entity, the most shared events first; events that an article of
// the range reports. None of those `without`.
// params: ids [ID], without [ID], limit, from, to
// columns: key, otherId, weight (events)
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:PARTICIPATES_IN]->(v:Event)
  WHERE COUNT { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to } > 0
  MATCH (v)<-[p:PARTICIPATES_IN]-()
  WHERE p.entityId <> id AND NOT p.entityId IN $without
  RETURN p.entityId AS otherId, count(*) AS weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
