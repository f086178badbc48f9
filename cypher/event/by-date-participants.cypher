// A page of the events that some entities take part in, latest first. (reversible)
// params: cursorValue, cursorId, limit, types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: node, cursorValue
// part: event/starts
CALL (start) {
  MATCH (:Entity {id: start})-[:PARTICIPATES_IN]->(v:Event)
  WHERE v.sortDate <= $cursorValue AND CASE v.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
    AND v.sortDate >= $from AND v.sortDate < $to
    // part: event/passes
  RETURN v
  ORDER BY v.sortDate DESC, v.id DESC // keyset
  LIMIT $limit
}
WITH DISTINCT v
RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.sortDate AS cursorValue
ORDER BY v.sortDate DESC, v.id DESC // keyset
LIMIT $limit
