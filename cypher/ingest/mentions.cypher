// Where new articles name whom and what.
// params: rows [{articleId, entityId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[m:MENTIONS]->(e)
SET m += row.properties
