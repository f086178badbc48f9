// The event that one entity of a pair took part in and that happened at the other, with the parts it had: of several
// the most reported, then the latest; among the latest events of either.
// params: ids (two ids with a space between) [ID], latest, from, to
// columns: key, eventId, participantId, placeId, roles
UNWIND $ids AS id
CALL (id) {
  UNWIND [split(id, ' '), reverse(split(id, ' '))] AS pair
  CALL (pair) {
    MATCH (e:Entity {id: pair[0]})-[:PARTICIPATES_IN]->(v:Event)
    WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
    RETURN v
    ORDER BY v.sortDate DESC, v.id DESC
    LIMIT $latest
    UNION
    MATCH (o:Entity {id: pair[1]})<-[:LOCATED_IN]-(v:Event)
    WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
    RETURN v
    ORDER BY v.sortDate DESC, v.id DESC
    LIMIT $latest
  }
  MATCH (v)<-[p:PARTICIPATES_IN]-()
  WHERE p.entityId = pair[0]
  MATCH (v)-[l:LOCATED_IN]->()
  WHERE l.entityId = pair[1]
  RETURN v, p, l
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id, l.entityId
  LIMIT 1
}
RETURN id AS key, v.id AS eventId, p.entityId AS participantId, l.entityId AS placeId, p.roles AS roles
