// A page of events as they were known at a time, latest first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, types, from, to, asOf, places, participantsAll, participantsAny, participantsNone
// columns: node, cursorValue
MATCH (v:Event)
USING INDEX v:Event(sortDate, id)
WHERE v.sortDate <= $cursorValue AND CASE v.sortDate WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
  AND v.id >= ''
  AND ($types IS NULL OR v.type IN $types)
  AND v.sortDate >= $from AND v.sortDate < $to
// part: event/known-then
RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.sortDate AS cursorValue
ORDER BY v.sortDate DESC, v.id DESC // keyset
LIMIT $limit
