// Who and what of some entities is named in the same articles of some days. Each pair once, found from the end with fewer
// mentions.
// params: within [ID], from, to
// columns: key, otherId, weight (articles), firstAt, lastAt
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)<-[:MENTIONS]-() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (:Entity {id: id})<-[m:MENTIONS]-(a:Article)
WHERE m.seenAt >= $from AND m.seenAt < $to
MATCH (a)-[n:MENTIONS]->()
WHERE n.entityId IN others
RETURN id AS key, n.entityId AS otherId, count(*) AS weight, min(n.seenAt) AS firstAt, max(n.seenAt) AS lastAt
