// Who of some entities took part in the same events, and in how many; events that an article of the range reports. Each
// pair once: the events of all are gone through once, whatever the number of pairs.
// params: within [ID], from, to
// columns: key, otherId, weight (events)
MATCH (e:Entity)
WHERE e.id IN $within
MATCH (e)-[p:PARTICIPATES_IN]->(v:Event)
WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
WITH v, collect(p.entityId) AS ids
WHERE size(ids) > 1
UNWIND range(0, size(ids) - 2) AS place
UNWIND ids[place + 1..] AS other
WITH ids[place] AS one, other
RETURN CASE WHEN one < other THEN one ELSE other END AS key,
  CASE WHEN one < other THEN other ELSE one END AS otherId, count(*) AS weight
