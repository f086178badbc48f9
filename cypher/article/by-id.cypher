// Articles by id, without their text.
// params: ids [ID]
// columns: article
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .sourceId } AS article
