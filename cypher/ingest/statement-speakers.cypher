// By whom statements are made.
// params: rows [{statementId, speakerId}]
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.speakerId})
CREATE (e)-[:SAID]->(s)
