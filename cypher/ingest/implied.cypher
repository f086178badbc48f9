// Whom and what new articles are about without naming them.
// params: rows [{articleId, entityId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[m:IMPLIES]->(e)
SET m += row.properties
