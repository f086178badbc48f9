// Those of the events that pass the filter.
// params: ids [ID], types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: key, node
MATCH (v:Event)
WHERE v.id IN $ids
  AND v.reportCount > 0
  AND v.sortDate >= $from AND v.sortDate < $to
  // part: event/passes
RETURN v.id AS key, v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node
