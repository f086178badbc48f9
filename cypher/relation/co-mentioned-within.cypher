// Who and what of some entities is named in the same articles, and in as many as asked for, as stored. Each pair once,
// found from the end with fewer pairs.
// params: within [ID], minArticles
// columns: key, otherId, weight (articles), firstAt, lastAt
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)-[:CO_MENTIONED]-() } AS degree
ORDER BY degree, id
WITH collect(id) AS ranked
UNWIND range(0, size(ranked) - 2) AS rank
WITH ranked[rank] AS id, ranked[rank + 1..] AS others
MATCH (e:Entity {id: id})-[c:CO_MENTIONED]-(o:Entity)
WHERE o.id IN others AND c.articleCount >= $minArticles
RETURN c.fromId AS key, c.toId AS otherId, c.articleCount AS weight, c.firstAt AS firstAt, c.lastAt AS lastAt
