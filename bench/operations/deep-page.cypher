MATCH (a:Article)
WHERE a.seenAt <= $seenAt AND (a.seenAt < $seenAt OR a.id < $id) AND a.id >= ''
  AND a.pubStatus IN ['USABLE', 'CORRECTED']
WITH a
ORDER BY a.seenAt DESC, a.id DESC
LIMIT $first
RETURN a {
  .id, .title, .publishedAt,
  source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }]
} AS article
