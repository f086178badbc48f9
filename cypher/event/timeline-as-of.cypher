// How many events that pass the filter, as they were known at a time, happened on each day, in the order of the days; the undated ones on the day ''.
// params: types, from, to, asOf, places, participantsAll, participantsAny, participantsNone
// columns: day, eventCount
// walk: v:Event(sortDate, id)
MATCH (v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  AND v.id >= ''
  AND ($types IS NULL OR v.type IN $types)
// part: event/known-then
RETURN v.sortDate AS day, count(*) AS eventCount
ORDER BY day
