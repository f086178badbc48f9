// The event that both entities of a pair took part in, with the parts they had: of several the most reported, then the
// latest.
// params: ids (two ids with a space between) [ID], from, to
// columns: key, eventId, roles, otherRoles
UNWIND $ids AS id
CALL (id) {
  WITH id, split(id, ' ') AS pair
  MATCH (e:Entity {id: pair[0]})-[p:PARTICIPATES_IN]->(v:Event)<-[q:PARTICIPATES_IN]-()
  WHERE q.entityId = pair[1]
    AND EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to }
  RETURN v, p, q
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id
  LIMIT 1
}
RETURN id AS key, v.id AS eventId, p.roles AS roles, q.roles AS otherRoles
