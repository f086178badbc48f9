// Who of some entities took part in the same events, and in how many; events that an article of the range reports. Each
// pair once, found from the end with fewer events.
// params: within [ID], from, to
// columns: key, otherId, weight (events)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)-[:PARTICIPATES_IN]->() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (e:Entity {id: id})-[:PARTICIPATES_IN]->(v:Event)
WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
MATCH (v)<-[p:PARTICIPATES_IN]-()
WHERE p.entityId IN others
RETURN id AS key, p.entityId AS otherId, count(*) AS weight
