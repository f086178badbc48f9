// The story that each new article belongs to.
// params: rows [{id, title, articleId, publishedAt}]
// columns: none
UNWIND $rows AS row
MERGE (s:Story {id: row.id})
ON CREATE SET s.title = row.title, s.firstPublishedAt = row.publishedAt
SET s.firstPublishedAt = CASE
  WHEN s.firstPublishedAt IS NULL OR row.publishedAt < s.firstPublishedAt THEN row.publishedAt
  ELSE s.firstPublishedAt END
WITH s, row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:PART_OF]->(s)
