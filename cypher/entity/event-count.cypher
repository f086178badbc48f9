// How many events each entity takes part in, or place saw, that pass the filter.
// params: ids [ID], types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:PARTICIPATES_IN|LOCATED_IN]-(v:Event)
  WITH DISTINCT v
  WHERE v.sortDate >= ''
    AND v.sortDate >= $from AND v.sortDate < $to
    // part: event/passes
  RETURN count(v) AS total
}
RETURN id AS key, total
