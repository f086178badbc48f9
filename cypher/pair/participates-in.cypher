// The event that both entities of a pair took part in, with the parts they had: of several the most reported, then the
// latest; among the latest events of either. Where the one with fewer took part in no more than these, they are all that
// there are.
// params: ids (two ids with a space between) [ID], latest, from, to
// columns: key, eventId, entityId, roles, otherId, otherRoles
UNWIND $ids AS pair
CALL (pair) {
  CALL (pair) {
    UNWIND split(pair, ' ') AS end
    MATCH (e:Entity {id: end})
    WITH end, COUNT { (e)-[:PARTICIPATES_IN]->() } AS events
    ORDER BY events, end
    WITH collect(end) AS ranked, min(events) AS fewest
    UNWIND CASE WHEN fewest > $latest THEN ranked ELSE ranked[..1] END AS id
    CALL (id) {
      // part: event/latest-taken-part
    }
    RETURN DISTINCT v
  }
  MATCH (v)<-[p:PARTICIPATES_IN]-()
  WHERE p.entityId = split(pair, ' ')[0]
  MATCH (v)<-[q:PARTICIPATES_IN]-()
  WHERE q.entityId = split(pair, ' ')[1]
  RETURN v, p, q
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id
  LIMIT 1
}
RETURN pair AS key, v.id AS eventId, p.entityId AS entityId, p.roles AS roles, q.entityId AS otherId, q.roles AS otherRoles
