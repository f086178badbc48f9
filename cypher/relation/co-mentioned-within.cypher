// Who and what of some entities is named in the same articles, and in as many as asked for, as stored. Each pair once,
// found from the end that the relationship leaves.
// params: within [ID], minArticles
// columns: key, otherId, weight (articles), firstAt, lastAt
MATCH (e:Entity)-[c:CO_MENTIONED]->(o:Entity)
WHERE e.id IN $within AND c.articleCount >= $minArticles AND o.id IN $within
RETURN c.fromId AS key, c.toId AS otherId, c.articleCount AS weight, c.firstAt AS firstAt, c.lastAt AS lastAt
