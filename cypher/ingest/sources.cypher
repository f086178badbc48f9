// Publishers, each with the article it published. A proper name is kept before the bare domain, and of two the first in
// the alphabet, so that the order of arrival does not matter.
// params: rows [{id, name, domain, articleId}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (s:Source {id: row.id})
ON CREATE SET s.name = row.name, s.domain = row.domain
SET s.name = CASE
  WHEN s.name = s.domain OR (row.name <> coalesce(row.domain, '') AND row.name < s.name) THEN row.name
  ELSE s.name END
CREATE (a)-[:PUBLISHED_BY]->(s)
