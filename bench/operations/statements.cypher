MATCH (t:Statement)-[r:ABOUT]->(:Entity)
USING INDEX r:ABOUT(entityId, speakerId, seenAt)
WHERE r.entityId = $about AND r.speakerId = $speaker AND r.seenAt >= '' AND t.retractedAt IS NULL
WITH t
ORDER BY t.seenAt DESC, t.id DESC
LIMIT 20
RETURN t {
  .id, .kind, .text, .cue,
  speaker: [(t)<-[:SAID]-(e:Entity) | e { .id, .name }],
  about: [(t)-[:ABOUT]->(e:Entity) | e { .id, .kind, .name }],
  article: [(t)<-[:QUOTES]-(a:Article) | a {
    .id, .title, .publishedAt,
    source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }]
  }]
} AS statement
