// The event that one entity of a pair took part in and that happened at the other, with the parts it had: of several
// the most reported, then the latest.
// params: ids (two ids with a space between) [ID], from, to
// columns: key, eventId, participantId, placeId, roles
UNWIND $ids AS id
CALL (id) {
  UNWIND split(id, ' ') AS one
  MATCH (e:Entity {id: one})-[p:PARTICIPATES_IN]->(v:Event)-[:LOCATED_IN]->(o)
  WHERE o.id <> one AND o.id IN split(id, ' ')
    AND COUNT { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to } > 0
  RETURN v, p, o
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id, o.id
  LIMIT 1
}
RETURN id AS key, v.id AS eventId, p.entityId AS participantId, o.id AS placeId, p.roles AS roles
