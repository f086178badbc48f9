// How many events that pass the filter, as they were known at a time, happened at each place; those without a place have a null.
// params: types, from, to, asOf, places, participantsAll, participantsAny, participantsNone
// columns: placeId, eventCount
// walk: v:Event(sortDate, id)
MATCH (v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  AND v.id >= ''
  AND ($types IS NULL OR v.type IN $types)
// part: event/known-then
RETURN v.placeId AS placeId, count(*) AS eventCount
