// What is said in new articles, and by whom; the speaker may be unnamed.
// params: rows [{articleId, speakerId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:QUOTES]->(s:Statement)
SET s += row.properties
FOREACH (_ IN CASE WHEN s.retractedAt IS NULL THEN [] ELSE [1] END | SET s:ExpiredStatement)
WITH s, row
MATCH (e:Entity {id: row.properties.speakerId})
CREATE (e)-[:SAID]->(s)
