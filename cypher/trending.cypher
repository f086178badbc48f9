// Entities that articles of a stretch of time name more often than the stretch before it, the surest change first:
// the difference of the two counts over the square root of their sum. Of equals the one in more articles, then the
// smaller id.
// params: previous (begins the stretch before), from, to, kinds, limit
// columns: entityId, articleCount, previousCount, score
// walk: a:Article(seenAt, id)
MATCH (a:Article)
WHERE a.seenAt >= $previous AND a.seenAt < $to AND a.id >= ''
WITH a, CASE WHEN a.seenAt >= $from THEN 1 ELSE 0 END AS isNew
MATCH (a)-[:MENTIONS]->(e)
WITH e, sum(isNew) AS articleCount, count(*) AS total
WHERE articleCount > 0 AND ($kinds IS NULL OR e.kind IN $kinds)
WITH e, articleCount, total, (2 * articleCount - total) / sqrt(total) AS score
RETURN e.id AS entityId, articleCount, total - articleCount AS previousCount, score
ORDER BY score DESC, articleCount DESC, entityId
LIMIT $limit
