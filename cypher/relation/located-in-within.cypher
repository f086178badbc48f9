// Who of some entities took part in events at which places among them, and in how many; events that an article of the
// range reports. Each pair once, found from the end with fewer events.
// params: within [ID], from, to
// columns: key, otherId, weight (events)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)-[:PARTICIPATES_IN|LOCATED_IN]-() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (e:Entity {id: id})-[x:PARTICIPATES_IN|LOCATED_IN]-(v:Event)
WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
MATCH (v)-[y:PARTICIPATES_IN|LOCATED_IN]-()
WHERE type(x) <> type(y) AND y.entityId IN others
RETURN id AS key, y.entityId AS otherId, count(DISTINCT v) AS weight
