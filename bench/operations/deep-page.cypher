MATCH (a:Article)
USING INDEX a:Article(seenAt, id)
WHERE a.seenAt <= $seenAt AND CASE a.seenAt WHEN $seenAt THEN a.id < $id ELSE true END AND a.id >= ''
  AND a.pubStatus IN ['USABLE', 'CORRECTED']
WITH a
ORDER BY a.seenAt DESC, a.id DESC
LIMIT $first
RETURN a {
  .id, .title, .publishedAt,
  source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }]
} AS article
