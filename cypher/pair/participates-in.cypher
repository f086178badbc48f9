// The event that both entities of a pair took part in, with the parts they had: of several the most reported, then the
// latest; among the latest events of either.
// params: ids (two ids with a space between) [ID], latest, from, to
// columns: key, eventId, entityId, roles, otherId, otherRoles
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    UNWIND split(id, ' ') AS one
    CALL (one) {
      MATCH (e:Entity {id: one})-[:PARTICIPATES_IN]->(v:Event)
      WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
      RETURN v
      ORDER BY v.sortDate DESC, v.id DESC
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
