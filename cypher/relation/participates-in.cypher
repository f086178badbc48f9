// Entities that took part in the same events as each entity, the most shared events first; of the latest events of each
// that an article of the range reports. None of those `without`.
// params: ids [ID], without [ID], limit, latest, from, to
// columns: key, otherId, weight (events)
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    // part: event/latest-taken-part
  }
  MATCH (v)<-[o:PARTICIPATES_IN]-()
  WHERE o.entityId <> id AND NOT o.entityId IN $without
  RETURN o.entityId AS otherId, count(*) AS weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
