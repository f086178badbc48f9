// The event that one entity of a pair took part in and that happened at the other, with the parts it had: of several
// the most reported, then the latest.
// params: ids (two ids with a space between) [ID], from, to
// columns: key, eventId, participantId, placeId, roles
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity)-[p:PARTICIPATES_IN]->(v:Event)-[:LOCATED_IN]->(o)
  WHERE e.id IN split(id, ' ') AND o.id <> e.id AND o.id IN split(id, ' ')
    AND EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to }
  RETURN v, p, o
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id, o.id
  LIMIT 1
}
RETURN id AS key, v.id AS eventId, p.entityId AS participantId, o.id AS placeId, p.roles AS roles
