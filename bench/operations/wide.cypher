MATCH (a:Article)
WHERE a.id IN $ids
RETURN a {
  .id, .url, .title, .body, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version,
  source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name, .domain }]
} AS article
