MATCH (a:Article {id: $id})
RETURN a {
  .id, .title, .url, .body, .language, .publishedAt, .pubStatus,
  source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name, .domain }],
  mentions: [(a)-[m:MENTIONS]->(e:Entity) | { surfaces: m.surfaces, entity: e { .id, .kind, .name } }],
  events: [(a)-[:REPORTS]->(v:Event) | v { .id, .type, .title, .date }],
  statements: [(a)-[:QUOTES]->(t:Statement) | t {
    .id, .kind, .text,
    speaker: [(t)<-[:SAID]-(e:Entity) | e { .id, .name }]
  }],
  story: [(a)-[:PART_OF]->(y:Story) | y { .id, .title, .articleCount }]
} AS article
