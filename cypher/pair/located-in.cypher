// The event that one entity of a pair took part in and that happened at the other, with the parts it had: of several
// the most reported, then the latest; among the latest events of either. Where one of them has no more than these, they are
// all that there are.
// params: ids (two ids with a space between) [ID], latest, from, to
// columns: key, eventId, participantId, placeId, roles
UNWIND $ids AS pair
CALL (pair) {
  UNWIND [split(pair, ' '), reverse(split(pair, ' '))] AS ends
  MATCH (e:Entity {id: ends[0]})
  WITH ends, COUNT { (e)-[:PARTICIPATES_IN]->() } AS parts
  WHERE parts > 0
  MATCH (o:Entity {id: ends[1]})
  WITH ends, parts, COUNT { (o)<-[:LOCATED_IN]-() } AS places
  WHERE places > 0
  WITH ends, parts, places, parts > $latest AND places > $latest AS areMany
  CALL (ends, parts, places, areMany) {
    WITH ends[0] AS id, parts <= places OR areMany AS isWalked
    WHERE isWalked
    CALL (id) {
      // part: event/latest-taken-part
    }
    RETURN v
    UNION
    WITH ends[1] AS id, places < parts OR areMany AS isWalked
    WHERE isWalked
    CALL (id) {
      // part: event/latest-at
    }
    RETURN v
  }
  MATCH (v)<-[p:PARTICIPATES_IN]-()
  WHERE p.entityId = ends[0]
  MATCH (v)-[l:LOCATED_IN]->()
  WHERE l.entityId = ends[1]
  RETURN v, p, l
  ORDER BY v.reportCount DESC, v.sortDate DESC, v.id, l.entityId
  LIMIT 1
}
RETURN pair AS key, v.id AS eventId, p.entityId AS participantId, l.entityId AS placeId, p.roles AS roles
