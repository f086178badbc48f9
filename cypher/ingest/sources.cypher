// Publishers, each with the article it published.
// params: rows [{id, name, domain, articleId}]
// columns: none
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
ON CREATE SET s.name = row.name, s.domain = row.domain
WITH s, row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:PUBLISHED_BY]->(s)
