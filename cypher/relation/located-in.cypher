// Places of the events that each entity took part in, and those who took part in the events of each place, the most
// events first; of the latest events of each that an article of the range reports. None of those `without`.
// params: ids [ID], without [ID], limit, latest, from, to
// columns: key, otherId, weight (events)
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    CALL (id) {
      // part: event/latest-taken-part
    }
    MATCH (v)-[o:LOCATED_IN]->()
    RETURN o.entityId AS otherId, v.id AS eventId
    UNION
    CALL (id) {
      // part: event/latest-at
    }
    MATCH (v)<-[o:PARTICIPATES_IN]-()
    RETURN o.entityId AS otherId, v.id AS eventId
  }
  WITH id, otherId, count(*) AS weight
  WHERE otherId <> id AND NOT otherId IN $without
  RETURN otherId, weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
