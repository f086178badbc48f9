// The event that both entities of a pair took part in, with the parts they had: of several the most reported, then the
// latest; among the latest events of either. Where the one with fewer took part in no more
// than these, they are all that there are.
// params: ids (two ids with a space between) [ID], latest, from, to
// columns: key, eventId, entityId, roles, otherId, otherRoles
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    UNWIND split(id, ' ') AS one
    MATCH (e:Entity {id: one})
    WITH one, COUNT { (e)-[:PARTICIPATES_IN]->() } AS events
    ORDER BY events, one
    WITH collect(one) AS ranked, min(events) AS fewest
    UNWIND CASE WHEN fewest > $latest THEN ranked ELSE ranked[..1] END AS one
    CALL (one) {
      MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
      USING INDEX p:PARTICIPATES_IN(entityId, sortDate)
      WHERE p.entityId = one AND p.sortDate >= ''
        AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
      RETURN v
      ORDER BY p.entityId DESC, p.sortDate DESC, v.id DESC
      LIMIT $latest
    }
    RETURN DISTINCT v
  }
  MATCH (v)<-[p:PARTICIPATES_IN]-()
  WHERE p.entityId = split(id, ' ')[0]
  MATCH (v)<-[q:PARTICIPATES_IN]-()
  WHERE q.entityId = split(id, ' ')[1]
  RETURN v, p, q
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id
  LIMIT 1
}
RETURN id AS key, v.id AS eventId, p.entityId AS entityId, p.roles AS roles, q.entityId AS otherId, q.roles AS otherRoles
