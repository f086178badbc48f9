// What is said in new articles.
// params: rows [{articleId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:QUOTES]->(s:Statement)
SET s += row.properties
FOREACH (_ IN CASE WHEN s.retractedAt IS NULL THEN [] ELSE [1] END | SET s:ExpiredStatement)
