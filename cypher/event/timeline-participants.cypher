// How many events that some entities take part in, and that pass the filter, happened on each day, in the order of the days; the undated ones on the day ''.
// params: types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: day, eventCount
// part: event/starts
MATCH (:Entity {id: start})-[:PARTICIPATES_IN]->(v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  // part: event/passes
WITH DISTINCT v
RETURN v.sortDate AS day, count(*) AS eventCount
ORDER BY day
