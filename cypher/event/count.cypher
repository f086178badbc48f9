// How many events pass the filter.
// params: types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: total
// walk: v:Event(sortDate, id)
MATCH (v:Event)
WHERE v.sortDate >= $from
  AND v.id >= ''
  AND v.reportCount > 0
  AND v.sortDate >= $from AND v.sortDate < $to
  // part: event/passes
RETURN count(v) AS total
