// How many events, as they were known at a time, pass the filter.
// params: types, from, to, asOf, places, participantsAll, participantsAny, participantsNone
// columns: total
// walk: v:Event(sortDate, id)
MATCH (v:Event)
WHERE v.sortDate >= $from
  AND v.id >= ''
  AND ($types IS NULL OR v.type IN $types)
  AND v.sortDate >= $from AND v.sortDate < $to
// part: event/known-then
RETURN count(v) AS total
