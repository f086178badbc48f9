// Entities that articles of a stretch of time name more often than the stretch before it, the surest change first:
// the difference of the two counts over the square root of their sum. Of equals the one in more articles, then the
// smaller id.
// params: previous (begins the stretch before), from, to, kinds, limit
// columns: entityId, articleCount, previousCount, score
MATCH (a:Article)
WHERE a.seenAt >= $previous AND a.seenAt < $to AND a.id >= ''
MATCH (a)-[:MENTIONS]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e.id AS entityId, sum(CASE WHEN a.seenAt >= $from THEN 1 ELSE 0 END) AS articleCount, count(*) AS total
WHERE articleCount > 0
RETURN entityId, articleCount, total - articleCount AS previousCount,
  (2 * articleCount - total) / sqrt(total) AS score
ORDER BY score DESC, articleCount DESC, entityId
LIMIT $limit
