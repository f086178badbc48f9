// The event that one entity of a pair took part in and that happened at the other, with the parts it had: of several
// the most reported, then the latest; among the latest events of either. Where one of them has no more than these, they are
// all that there are.
// params: ids (two ids with a space between) [ID], latest, from, to
// columns: key, eventId, participantId, placeId, roles
UNWIND $ids AS id
CALL (id) {
  UNWIND [split(id, ' '), reverse(split(id, ' '))] AS pair
  MATCH (e:Entity {id: pair[0]})
  WITH pair, COUNT { (e)-[:PARTICIPATES_IN]->() } AS parts
  WHERE parts > 0
  MATCH (o:Entity {id: pair[1]})
  WITH pair, parts, COUNT { (o)<-[:LOCATED_IN]-() } AS places
  WHERE places > 0
  WITH pair, parts, places, parts > $latest AND places > $latest AS areMany
  CALL (pair, parts, places, areMany) {
    WITH pair, parts, places, areMany
    WHERE parts <= places OR areMany
    MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
    USING INDEX p:PARTICIPATES_IN(entityId, sortDate)
    WHERE p.entityId = pair[0] AND p.sortDate >= ''
      AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
    RETURN v
    ORDER BY p.entityId DESC, p.sortDate DESC, v.id DESC
    LIMIT $latest
    UNION
    WITH pair, parts, places, areMany
    WHERE places < parts OR areMany
    MATCH (v:Event)-[l:LOCATED_IN]->(:Place)
    USING INDEX l:LOCATED_IN(entityId, sortDate)
    WHERE l.entityId = pair[1] AND l.sortDate >= ''
      AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
    RETURN v
    ORDER BY l.entityId DESC, l.sortDate DESC, v.id DESC
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
