// Who of some entities took part in events at which places among them, and in how many; of the latest events of each that
// an article of the range reports. Each pair once: the events of each are gone through once, whatever the number of pairs.
// params: within [ID], latest, from, to
// columns: key, otherId, weight (events)
UNWIND $within AS id
CALL (id) {
  CALL (id) {
    // part: event/latest-taken-part
  }
  MATCH (v)-[o:LOCATED_IN]->()
  RETURN v, o.entityId AS other
  UNION
  CALL (id) {
    // part: event/latest-at
  }
  MATCH (v)<-[o:PARTICIPATES_IN]-()
  RETURN v, o.entityId AS other
}
WITH id, v, other
WHERE other <> id AND other IN $within
WITH DISTINCT v, CASE WHEN id < other THEN id ELSE other END AS key, CASE WHEN id < other THEN other ELSE id END AS otherId
RETURN key, otherId, count(*) AS weight
