// Who of some entities took part in the same events, and in how many; of the latest events of each that an article of
// the range reports. Each pair once: the events of each are gone through once, whatever the number of pairs.
// params: within [ID], latest, from, to
// columns: key, otherId, weight (events)
UNWIND $within AS id
CALL (id) {
  // part: event/latest-taken-part
}
MATCH (v)<-[o:PARTICIPATES_IN]-()
WHERE o.entityId <> id AND o.entityId IN $within
WITH DISTINCT v, CASE WHEN id < o.entityId THEN id ELSE o.entityId END AS key,
  CASE WHEN id < o.entityId THEN o.entityId ELSE id END AS otherId
RETURN key, otherId, count(*) AS weight
