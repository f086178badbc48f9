// Articles with their text, publisher and story.
// params: ids [ID]
// columns: key, article
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (s:Source {id: a.sourceId})
OPTIONAL MATCH (a)-[:PART_OF]->(story:Story)
RETURN id AS key, a { .id, .url, .title, .body, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .sourceId,
  sourceName: s.name, storyId: story.id } AS article
