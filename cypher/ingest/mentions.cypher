// Where new articles name whom and what.
// params: rows [{articleId, mentions [{entityId, properties}]}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
UNWIND row.mentions AS mention
MATCH (e:Entity {id: mention.entityId})
CREATE (a)-[m:MENTIONS]->(e)
SET m += mention.properties
