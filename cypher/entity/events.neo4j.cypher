// A page of the events that each entity takes part in, or that a place saw, latest first. The relationship indexes
// give the order, so that a hub's page costs what any page costs. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
    USING INDEX p:PARTICIPATES_IN(entityId, sortDate)
    WHERE p.entityId = id
      AND p.sortDate <= $cursorValue AND CASE p.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
      AND p.sortDate >= $from AND p.sortDate < $to
      // part: event/passes
    RETURN v
    ORDER BY p.entityId DESC, p.sortDate DESC, v.id DESC // keyset
    LIMIT $limit
    UNION
    MATCH (v:Event)-[l:LOCATED_IN]->(:Place)
    USING INDEX l:LOCATED_IN(entityId, sortDate)
    WHERE l.entityId = id
      AND l.sortDate <= $cursorValue AND CASE l.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
      AND l.sortDate >= $from AND l.sortDate < $to
      // part: event/passes
    RETURN v
    ORDER BY l.entityId DESC, l.sortDate DESC, v.id DESC // keyset
    LIMIT $limit
  }
  RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.sortDate AS cursorValue
  ORDER BY v.sortDate DESC, v.id DESC // keyset
  LIMIT $limit
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
