// Entities that took part in the same events as each entity, the most shared events first; of the latest events of each
// that an article of the range reports. None of those `without`. The relationship index gives their order.
// params: ids [ID], without [ID], limit, latest, from, to
// columns: key, otherId, weight (events)
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
    USING INDEX p:PARTICIPATES_IN(entityId, sortDate)
    WHERE p.entityId = id AND p.sortDate >= ''
      AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
    RETURN v
    ORDER BY p.entityId DESC, p.sortDate DESC, v.id DESC
    LIMIT $latest
  }
  MATCH (v)<-[o:PARTICIPATES_IN]-()
  WHERE o.entityId <> id AND NOT o.entityId IN $without
  RETURN o.entityId AS otherId, count(*) AS weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
