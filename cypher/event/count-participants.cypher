// How many events that some entities take part in pass the filter.
// params: types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: total
// part: event/starts
MATCH (:Entity {id: start})-[:PARTICIPATES_IN]->(v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  // part: event/passes
RETURN count(DISTINCT v) AS total
