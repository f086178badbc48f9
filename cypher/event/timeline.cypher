// How many events that pass the filter happened on each day, in the order of the days; the undated ones on the day ''.
// params: types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: day, eventCount
// walk: v:Event(sortDate, id)
MATCH (v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  AND v.id >= ''
  AND v.reportCount > 0
  // part: event/passes
RETURN v.sortDate AS day, count(*) AS eventCount
ORDER BY day
