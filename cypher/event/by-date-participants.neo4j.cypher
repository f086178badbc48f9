// A page of the events that some entities take part in, latest first. A relationship index gives the order of each.
// (reversible)
// params: cursorValue, cursorId, limit, types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: node, cursorValue
// part: event/starts
CALL (start) {
  MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
  USING INDEX p:PARTICIPATES_IN(entityId, sortDate)
  WHERE p.entityId = start
    AND p.sortDate <= $cursorValue AND CASE p.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
    AND p.sortDate >= $from AND p.sortDate < $to
    // part: event/passes
  RETURN v
  ORDER BY p.entityId DESC, p.sortDate DESC, v.id DESC // keyset
  LIMIT $limit
}
WITH DISTINCT v
RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.sortDate AS cursorValue
ORDER BY v.sortDate DESC, v.id DESC // keyset
LIMIT $limit
