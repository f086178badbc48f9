// Whom and what statements are about.
// params: rows [{statementId, entityId}]
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[:ABOUT {entityId: row.entityId, speakerId: s.speakerId, seenAt: s.seenAt}]->(e)
