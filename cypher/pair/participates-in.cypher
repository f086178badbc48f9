// The event that both entities of a pair took part in, with the parts they had: of several the most reported, then the
// latest. It is found from the side of the entity with fewer mentions.
// params: ids (two ids with a space between) [ID], from, to
// columns: key, eventId, entityId, roles, otherId, otherRoles
UNWIND $ids AS id
CALL (id) {
  UNWIND split(id, ' ') AS one
  MATCH (e:Entity {id: one})
  WITH e AS rare
  ORDER BY rare.mentionCount, rare.id
  LIMIT 1
  MATCH (rare)-[p:PARTICIPATES_IN]->(v:Event)<-[q:PARTICIPATES_IN]-()
  WHERE q.entityId <> p.entityId AND q.entityId IN split(id, ' ')
    AND COUNT { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to } > 0
  RETURN v, p, q
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id
  LIMIT 1
}
RETURN id AS key, v.id AS eventId, p.entityId AS entityId, p.roles AS roles, q.entityId AS otherId, q.roles AS otherRoles
