// How many events that pass the filter happened at each place; those without a place have a null.
// params: types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: placeId, eventCount
// walk: v:Event(sortDate, id)
MATCH (v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  AND v.id >= ''
  AND v.reportCount > 0
  // part: event/passes
RETURN v.placeId AS placeId, count(*) AS eventCount
