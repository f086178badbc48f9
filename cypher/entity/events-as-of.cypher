// A page of the events that each entity takes part in, or that a place saw, latest first, by what was known at a time. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, types, from, to, asOf, places, participantsAll, participantsAny, participantsNone
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {entityId: id})-[:SUPPORTS]->(v:Event)
  WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
  WITH DISTINCT v
  WHERE v.sortDate <= $cursorValue AND CASE v.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
    AND ($types IS NULL OR v.type IN $types)
    AND v.sortDate >= $from AND v.sortDate < $to
  CALL (v) {
    MATCH (v)<-[:SUPPORTS]-(c:Claim)
    WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
    RETURN count(c) AS claims,
      collect(DISTINCT CASE WHEN c.relation = 'PARTICIPATES_IN' THEN c.entityId END) AS participants,
      collect(DISTINCT CASE WHEN c.relation = 'LOCATED_IN' THEN c.entityId END) AS places
  }
  WITH v, claims, participants, places
  WHERE claims > 0
    AND ($places IS NULL OR any(place IN places WHERE place IN $places))
    AND all(one IN $participantsAll WHERE one IN participants)
    AND (size($participantsAny) = 0 OR any(one IN $participantsAny WHERE one IN participants))
    AND none(one IN $participantsNone WHERE one IN participants)
  WITH v
  ORDER BY v.sortDate DESC, v.id DESC // keyset
  LIMIT $limit
  RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.sortDate AS cursorValue
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
