MATCH (a:Article)
USING INDEX a:Article(seenAt, id)
WHERE a.seenAt >= '' AND a.id >= '' AND a.pubStatus IN ['USABLE', 'CORRECTED']
WITH a
ORDER BY a.seenAt DESC, a.id DESC
LIMIT $first
RETURN a {
  .id, .title, .url, .language, .publishedAt,
  source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }],
  mentions: [(a)-[:MENTIONS]->(e:Entity) | e { .id, .kind, .name }],
  events: [(a)-[:REPORTS]->(v:Event) | v { .id, .type, .title, .date }]
} AS article
