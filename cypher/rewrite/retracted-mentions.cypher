// Whom and what articles named that no longer stand: kept for the record, apart from what is counted.
// params: rows [{articleId, entityId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[m:RETRACTED_MENTIONS]->(e)
SET m += row.properties
