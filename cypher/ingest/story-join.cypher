// Puts articles into their stories; the first article of a story gives it its title.
// params: rows [{articleId, storyId, title or null}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (s:Story {id: row.storyId})
SET s.title = coalesce(row.title, s.title)
CREATE (a)-[:PART_OF]->(s)
