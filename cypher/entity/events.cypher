// A page of the events that each entity takes part in, or that a place saw, latest first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:PARTICIPATES_IN|LOCATED_IN]-(v:Event)
  WITH DISTINCT v
  WHERE v.sortDate <= $cursorValue AND CASE v.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
    AND v.sortDate >= $from AND v.sortDate < $to
    // part: event/passes
  WITH v
  ORDER BY v.sortDate DESC, v.id DESC // keyset
  LIMIT $limit
  RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.sortDate AS cursorValue
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
