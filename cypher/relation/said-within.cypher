// Who of some entities said something about whom or what of them, and how often; statements of the range. Each pair once,
// found from the end with fewer statements.
// params: within [ID], from, to
// columns: key, otherId, weight (statements)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)-[:SAID|ABOUT]-() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (e:Entity {id: id})-[x:SAID|ABOUT]-(s:Statement)
WHERE s.seenAt >= $from AND s.seenAt < $to AND s.retractedAt IS NULL
MATCH (s)-[y:SAID|ABOUT]-(o:Entity)
WHERE type(x) <> type(y) AND o.id IN others
RETURN id AS key, o.id AS otherId, count(DISTINCT s) AS weight
