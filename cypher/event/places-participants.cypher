// How many events that some entities take part in, and that pass the filter, happened at each place; those without a place have a null.
// params: types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: placeId, eventCount
// part: event/starts
MATCH (:Entity {id: start})-[:PARTICIPATES_IN]->(v:Event)
WHERE v.sortDate >= $from AND v.sortDate < $to
  // part: event/passes
WITH DISTINCT v
RETURN v.placeId AS placeId, count(*) AS eventCount
