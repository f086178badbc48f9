MATCH (a:Article)
WHERE a.seenAt >= $previous AND a.seenAt < $until AND a.id >= ''
MATCH (a)-[:MENTIONS]->(e:Entity)
WITH e, sum(CASE WHEN a.seenAt >= $from THEN 1 ELSE 0 END) AS articleCount, count(*) AS total
WHERE articleCount > 0
WITH e, articleCount, total - articleCount AS previousCount, (2 * articleCount - total) / sqrt(total) AS score
ORDER BY score DESC, articleCount DESC, e.id
LIMIT 20
RETURN articleCount, previousCount, score, e { .id, .kind, .name } AS entity
