MATCH (e:Actor {id: $id})
CALL () {
  MATCH (a:Article)-[m:MENTIONS]->(:Entity)
  USING INDEX m:MENTIONS(entityId, seenAt)
  WHERE m.entityId = $id AND m.seenAt >= ''
  WITH a, m
  ORDER BY m.entityId DESC, m.seenAt DESC, m.articleId DESC
  LIMIT 10
  RETURN collect(a {
    .id, .title, .publishedAt,
    source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }],
    mentions: [(a)-[:MENTIONS]->(o:Entity) | o { .id, .kind, .name }]
  }) AS articles
}
CALL (e) {
  MATCH (e)-[c:CO_MENTIONED]-(o:Entity)
  WITH c, o
  ORDER BY c.articleCount DESC, o.id DESC
  LIMIT 10
  RETURN collect({ articleCount: c.articleCount, node: o { .id, .kind, .name } }) AS coMentions
}
CALL () {
  MATCH ()-[m:MENTIONS]->()
  WHERE m.entityId = $id AND m.seenAt >= $from AND m.seenAt < $until
  WITH substring(m.seenAt, 0, 10) AS day, count(*) AS articleCount
  ORDER BY day
  RETURN collect({ start: day, articleCount: articleCount }) AS timeline
}
RETURN e {
  .id, .name, .aliases, .mentionCount, .firstSeenAt, .lastSeenAt,
  articles: articles, coMentions: coMentions, timeline: timeline,
  roles: [(e)-[:HOLDS_ROLE]->(r:Role) | r {
    .title, .validFrom, .validTo,
    of: [(r)-[:ROLE_IN]->(o:Entity) | o { .id, .name }]
  }]
} AS actor
